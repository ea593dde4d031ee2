#pragma once

#include "core/common/result.h"
#include "ui/print/fontset.h"
#include "ui/print/printerror.h"
#include "ui/print/printitem.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

class QPrinter;
class QThread;

namespace kinerja
{

/// Prints many documents on a thread of its own: as PDF files into a folder, or on one printer as one print
/// job. Belongs to the thread that made it; its signals arrive there.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    struct Failed {
        QString name;
        PrintError error;
    };
    struct Outcome {
        size_t done = 0;
        QStringList files; ///< those written, in order
        std::vector<Failed> failed;
        bool cancelled = false;
    };

    explicit PrintJob(std::vector<PrintItem> items, QObject* parent = nullptr);
    /// Cancels and waits for the document at hand.
    ~PrintJob() override;

    /// Each file appears whole or not at all.
    void startFiles(const QString& folder);
    void startPrinter(std::unique_ptr<QPrinter> printer);
    /// Stops after the document at hand; what is written stays.
    void cancel() { m_cancelled = true; }
    /// Once `finished` was sent.
    const Outcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(int done, int total, const QString& name);
    void finished();

private:
    using PrintOne = std::function<Result<QString, PrintError>(const PrintItem&, bool isFirst)>;

    void start(std::function<void()> work);
    void printAll(const PrintOne& printOne);

    std::vector<PrintItem> m_items;
    Outcome m_outcome;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kinerja
