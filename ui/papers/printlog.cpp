#include "ui/papers/printlog.h"

#include "ui/print/previewwidget.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

PrintLog::PrintLog(const PageContext& context, PreviewWidget& preview) : QObject(&preview), m_context(context)
{
    connect(&preview, &PreviewWidget::printed, this, &PrintLog::log);
}

void PrintLog::log(const std::vector<DokumenTercetak>& printed)
{
    if (m_context.storage.isReadOnly()) {
        return;
    }
    m_context.storage.command<int, StorageError>(
        this, [printed](Session& session) { return logPrinted(session, printed); },
        [this](const Result<Outcome<int>, StorageError>& answer) {
            if (!answer && !m_told) {
                m_context.prompter.tell(Prompter::Weight::Warning, tr("Riwayat tidak lengkap"),
                    tr("Dokumennya sudah jadi, tetapi pencetakannya tidak dapat dicatat pada Riwayat. %1")
                        .arg(text::sentence(answer.error())));
            }
            m_told = !answer;
        },
        {}, StorageService::Told::Silently);
}

} // namespace kinerja
