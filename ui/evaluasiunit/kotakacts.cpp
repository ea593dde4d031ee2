#include "core/usecases/common/runformany.h"
#include "core/usecases/evaluasi/fillevaluasi.h"
#include "ui/evaluasiunit/kotakpanel.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

void KotakPanel::takeOver()
{
    if (!m_context.prompter.confirm(tr("Ambil alih percobaan"),
            tr("Rating %n orang ditulis ke draf evaluasinya. Yang ditulis dapat diurungkan.", nullptr,
                static_cast<int>(m_tried.size())),
            tr("&Ambil alih"), tr("&Batal"))) {
        return;
    }
    using Written = ManyDone<Evaluasi, EvaluasiError>;
    std::map<SkpKunci, RatingBerlaku> wanted;
    std::vector<SkpKunci> keys;
    for (const PegawaiKotak& one : m_view.pegawai) {
        if (const auto at = m_tried.find(one.row.pegawai); at != m_tried.end()) {
            wanted.emplace(one.row.skp, at->second);
            keys.push_back(one.row.skp);
        }
    }
    m_context.storage.command<Written, StorageError>(
        this,
        [keys, wanted, periode = m_filter.periode](
            Session& session) -> Result<Outcome<Written>, StorageError> {
            return runForMany(session, keys, [&](Session& one, const SkpKunci& kunci) {
                IsiEvaluasi isi;
                isi.skp = kunci;
                isi.periode = periode;
                isi.hasilKerja = wanted.at(kunci).hasilKerja;
                isi.perilakuKerja = wanted.at(kunci).perilakuKerja;
                return fillEvaluasi(one, isi);
            });
        },
        [this](const Result<Outcome<Written>, StorageError>& answer) {
            if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
                return;
            }
            QStringList lines{tr("✔ Rating %n orang ditulis ke drafnya.", nullptr,
                static_cast<int>(answer->value.done.size()))};
            for (const auto& one : answer->value.skipped) {
                lines += QStringLiteral("✖ ") + text::sentence(one.reason);
            }
            load(m_filter);
            say(lines.join(QLatin1Char('\n')));
        });
}

} // namespace kinerja
