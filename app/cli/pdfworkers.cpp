#include "app/cli/pdfworkers.h"

#include "ui/print/fontset.h"
#include "ui/print/pdf.h"

#include <algorithm>

namespace kinerja::cli
{

namespace
{

constexpr std::size_t longestLine = 16;

} // namespace

PdfWorkers::PdfWorkers(QString folder) : m_folder(std::move(folder))
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < cores; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

PdfWorkers::~PdfWorkers() { stop(); }

void PdfWorkers::add(PrintItem item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_line.size() < longestLine; });
    m_line.push_back(std::move(item));
    m_changed.notify_all();
}

bool PdfWorkers::hasFailed()
{
    const std::lock_guard lock(m_mutex);
    return !m_outcome.failed.empty();
}

bool PdfWorkers::take(PrintItem& item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_line.empty() || m_isComplete; });
    if (m_line.empty()) {
        return false;
    }
    item = std::move(m_line.front());
    m_line.pop_front();
    m_changed.notify_all();
    return true;
}

void PdfWorkers::work()
{
    // Fonts belong to the thread that loaded them.
    const auto fonts = FontSet::load();
    PrintItem item;
    while (take(item)) {
        const Result<QString, PrintError> written =
            fonts ? writePdf(item, m_folder, *fonts) : Result<QString, PrintError>(failure(fonts.error()));
        const std::lock_guard lock(m_mutex);
        if (written) {
            m_outcome.files.append(*written);
        } else {
            m_outcome.failed.push_back({item.fileName, written.error()});
        }
    }
}

void PdfWorkers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
        m_changed.notify_all();
    }
    for (std::thread& thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

PdfWorkers::Outcome PdfWorkers::finish()
{
    stop();
    return m_outcome;
}

} // namespace kinerja::cli
