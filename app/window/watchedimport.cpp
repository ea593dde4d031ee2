#include "app/window/watchedimport.h"

#include <QProgressDialog>
#include <QTimer>

namespace kinerja
{

namespace
{
constexpr int progressMs = 100;
constexpr int momentMs = 600;
constexpr int wholeRange = 1000;
} // namespace

qint64 WatchedPackage::readData(char* data, qint64 maxSize)
{
    if (m_watch->isCancelled) {
        setErrorString(QStringLiteral("cancelled"));
        return -1;
    }
    const qint64 count = QFile::readData(data, maxSize);
    m_watch->bytesRead += std::max<qint64>(count, 0);
    return count;
}

ImportProgress::ImportProgress(
    QWidget* window, const QString& title, qint64 bytes, const std::shared_ptr<ImportWatch>& watch)
    : m_dialog(std::make_unique<QProgressDialog>(
          tr("Paket sedang dibaca. Bila dibatalkan, tidak ada yang diubah."), tr("&Batalkan"), 0, wholeRange,
          window))
{
    m_dialog->setObjectName(QStringLiteral("kemajuanImpor"));
    m_dialog->setWindowTitle(title);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(momentMs);
    connect(m_dialog.get(), &QProgressDialog::canceled, this, [watch] { watch->isCancelled = true; });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, watch, bytes] {
        const qint64 done = bytes > 0 ? watch->bytesRead * wholeRange / bytes : 0;
        if (!watch->isCancelled) {
            m_dialog->setValue(static_cast<int>(std::min<qint64>(done, wholeRange - 1)));
        }
    });
    timer->start(progressMs);
}

ImportProgress::~ImportProgress() = default;

} // namespace kinerja
