#include "ui/forms/phraselibrary.h"

#include "core/usecases/penyusunan/forgetphrase.h"

namespace kinerja
{

namespace
{
constexpr int mostSuggestions = 12;
}

void PhraseLibrary::suggest(QObject* context, KolomFrasa kolom, const QString& typed,
    std::function<void(const QStringList&)> answer) const
{
    m_storage.query<QStringList>(
        context,
        [kolom, typed](Reader& reader) { return reader.frasa().suggest(kolom, typed, mostSuggestions); },
        [answer = std::move(answer)](const Result<QStringList, StorageError>& found) {
            if (found) {
                answer(*found);
            }
        });
}

void PhraseLibrary::forget(QObject* context, KolomFrasa kolom, const QString& teks) const
{
    m_storage.command<Done, PenyusunanError>(context,
        [kolom, teks](Session& session) {
            return forgetPhrase(session, {kolom, teks});
        },
        {});
}

} // namespace kinerja
