#include "ui/print/printjob.h"

#include "ui/print/documentlayout.h"
#include "ui/print/pdf.h"
#include "ui/print/printedfile.h"
#include "ui/print/printing.h"

#include <QPainter>
#include <QPrinter>
#include <QThread>

#include <utility>

namespace kinerja
{

namespace
{

/// So many documents at most are in memory beside the one that is printed.
constexpr size_t longestLine = 3;

} // namespace

PrintJob::PrintJob(std::shared_ptr<PrintSource> source, Paper paper, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_names(m_source->names()), m_paper(paper)
{
}

PrintJob::~PrintJob() { cancelAndWait(); }

void PrintJob::startFiles(const QString& folder)
{
    start([this, folder] {
        const auto fonts = FontSet::load();
        printAll([&](const PrintItem& item, bool) -> Printed {
            return fonts ? writePdf(item, folder, *fonts) : Printed(failure(fonts.error()));
        });
    });
}

void PrintJob::startPrinter(std::unique_ptr<QPrinter> printer)
{
    start([this, shared = std::shared_ptr<QPrinter>(std::move(printer))] {
        const auto fonts = FontSet::load();
        PrintedFile file(*shared);
        QPainter painter;
        m_isHeld = file.isOne();
        printAll([&](const PrintItem& item, bool isFirst) -> Printed {
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
        painter.end();
        if (m_isHeld) {
            settleFile(file);
        }
    });
}

void PrintJob::settleFile(PrintedFile& file)
{
    if (m_outcome.done == 0) {
        return;
    }
    const auto path = file.putInPlace();
    for (const auto& [name, paper] : std::exchange(m_held, {})) {
        if (path) {
            Q_EMIT itemPrinted(paper);
        } else {
            m_outcome.failed.push_back({name, PrintError::NotWritten});
        }
    }
    if (path) {
        m_outcome.files = {*path};
    } else {
        m_outcome.done = 0;
    }
}

void PrintJob::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    m_changed.wakeAll();
}

void PrintJob::cancelAndWait()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
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
    feed();
}

void PrintJob::feed()
{
    const auto hasRoom = [this] {
        const QMutexLocker lock(&m_mutex);
        return !m_cancelled && m_line.size() < longestLine;
    };
    if (m_isLoading || m_asked == m_names.size() || !hasRoom()) {
        return;
    }
    m_isLoading = true;
    m_source->load(m_asked++, this, [this](Loaded item) {
        m_isLoading = false;
        {
            const QMutexLocker lock(&m_mutex);
            m_line.push_back(std::move(item));
            m_changed.wakeAll();
        }
        feed();
    });
}

std::optional<PrintJob::Loaded> PrintJob::take()
{
    std::optional<Loaded> next;
    {
        const QMutexLocker lock(&m_mutex);
        while (m_line.empty() && !m_cancelled) {
            m_changed.wait(&m_mutex);
        }
        if (!m_cancelled) {
            next = std::move(m_line.front());
            m_line.pop_front();
        }
    }
    QMetaObject::invokeMethod(this, &PrintJob::feed, Qt::QueuedConnection);
    return next;
}

void PrintJob::printAll(const PrintOne& printOne)
{
    const int total = static_cast<int>(m_names.size());
    for (int at = 0; at < total; ++at) {
        const PrintName& name = m_names[static_cast<size_t>(at)];
        Q_EMIT progressed(at, total, name.name);
        std::optional<Loaded> next = take();
        if (!next) {
            m_outcome.cancelled = true;
            m_outcome.left = static_cast<size_t>(total - at);
            return;
        }
        if (!*next) {
            m_outcome.failed.push_back({name.name, next->error()});
            continue;
        }
        PrintItem& item = **next;
        item.options.paper = m_paper;
        const Printed printed = printOne(item, m_outcome.done == 0);
        note(name.name, printed);
        if (printed && m_isHeld) {
            m_held.emplace_back(name.name, item.asal);
        } else if (printed) {
            Q_EMIT itemPrinted(item.asal);
        }
    }
    Q_EMIT progressed(total, total, {});
}

void PrintJob::note(const QString& name, const Printed& printed)
{
    if (!printed) {
        m_outcome.failed.push_back({name, printed.error()});
        return;
    }
    ++m_outcome.done;
    if (!printed->isEmpty()) {
        m_outcome.files.append(*printed);
    }
}

} // namespace kinerja
