#pragma once

#include "ui/print/notprinted.h"
#include "ui/print/printitem.h"

#include <QStringList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kinerja::cli
{

/// Renders documents on all cores, each into a file that appears whole or not at all. A few documents wait at
/// a time, so that memory does not grow with their number. Needs a QGuiApplication.
class PdfWorkers
{
public:
    struct Outcome {
        QStringList files;              ///< paths of those written
        std::vector<NotPrinted> failed; ///< by the name of the file
    };

    explicit PdfWorkers(QString folder);
    ~PdfWorkers();

    /// Waits while enough documents are in line.
    void add(PrintItem item);
    bool hasFailed();
    /// Waits for the last one.
    Outcome finish();

private:
    void work();
    bool take(PrintItem& item);
    void stop();

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<PrintItem> m_line;
    bool m_isComplete = false;
    Outcome m_outcome;
    std::vector<std::thread> m_threads;
};

} // namespace kinerja::cli
