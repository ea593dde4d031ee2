#include "ui/print/printjob.h"

#include "ui/print/documentlayout.h"
#include "ui/print/pdf.h"
#include "ui/print/printing.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>
#include <QThread>

namespace kinerja
{

namespace
{

Result<QString, PrintError> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(PrintError::NotWritten);
    }
    return path;
}

} // namespace

PrintJob::PrintJob(std::vector<PrintItem> items, QObject* parent) : QObject(parent), m_items(std::move(items))
{
}

PrintJob::~PrintJob()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

void PrintJob::startFiles(const QString& folder)
{
    start([this, folder] {
        const auto fonts = FontSet::load();
        printAll([&](const PrintItem& item, bool) -> Result<QString, PrintError> {
            if (!fonts) {
                return failure(fonts.error());
            }
            const auto pdf = renderToPdf(item.model, item.options, *fonts);
            return pdf ? writeFile(QDir(folder).filePath(item.fileName), *pdf) : failure(pdf.error());
        });
    });
}

void PrintJob::startPrinter(std::unique_ptr<QPrinter> printer)
{
    start([this, shared = std::shared_ptr<QPrinter>(std::move(printer))] {
        const auto fonts = FontSet::load();
        QPainter painter;
        printAll([&](const PrintItem& item, bool isFirst) -> Result<QString, PrintError> {
            if (!fonts) {
                return failure(fonts.error());
            }
            const auto document = layOut(item.model, item.options, **fonts);
            if (!document) {
                return failure(document.error());
            }
            return printDocument(
                *document, item, isFirst ? Sheet::First : Sheet::Further, *fonts, *shared, painter);
        });
    });
}

void PrintJob::start(std::function<void()> work)
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        // The thread still gives back its fonts then; who hears of the end may close the program.
        m_thread->wait();
        Q_EMIT finished();
    });
    m_thread->start();
}

void PrintJob::printAll(const PrintOne& printOne)
{
    const int total = static_cast<int>(m_items.size());
    bool isFirst = true;
    for (int at = 0; at < total; ++at) {
        if (m_cancelled) {
            m_outcome.cancelled = true;
            return;
        }
        const PrintItem& item = m_items[static_cast<size_t>(at)];
        Q_EMIT progressed(at, total, item.name);
        const auto printed = printOne(item, isFirst);
        if (printed) {
            isFirst = false;
            ++m_outcome.done;
            if (!printed->isEmpty()) {
                m_outcome.files.append(*printed);
            }
        } else {
            m_outcome.failed.push_back({item.name, printed.error()});
        }
    }
    Q_EMIT progressed(total, total, {});
}

} // namespace kinerja
