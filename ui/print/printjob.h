#pragma once

#include "ui/print/fontset.h"
#include "ui/print/printsource.h"

#include <QMutex>
#include <QStringList>
#include <QWaitCondition>

#include <deque>
#include <memory>

class QPrinter;
class QThread;

namespace kinerja
{

class PrintedFile;

/// Prints all documents of a source on a thread of its own: as PDF files into a folder, or on one printer as
/// one print job. Asks the source for a document shortly before it is printed and lets go of it after.
/// Belongs to the thread that made it; its signals arrive there.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        size_t done = 0;
        QStringList files; ///< those written, in order
        std::vector<NotPrinted> failed;
        size_t left = 0; ///< not begun, because it was cancelled
        bool cancelled = false;
    };

    /// The documents that the source knows by now.
    PrintJob(std::shared_ptr<PrintSource> source, Paper paper, QObject* parent = nullptr);
    /// Cancels and waits for the document at hand.
    ~PrintJob() override;

    /// Each file appears whole or not at all.
    void startFiles(const QString& folder);
    void startPrinter(std::unique_ptr<QPrinter> printer);
    /// Stops after the document at hand; what is written stays.
    void cancel();
    /// Cancels, and returns once the document at hand is finished; `finished` comes afterwards.
    void cancelAndWait();
    /// Once `finished` was sent.
    const Outcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(int done, int total, const QString& name);
    /// That paper came out.
    void itemPrinted(const kinerja::DokumenTercetak& paper);
    void finished();

private:
    using Printed = Result<QString, PrintError>;
    using PrintOne = std::function<Printed(const PrintItem&, bool isFirst)>;
    using Loaded = Result<PrintItem, PaperError>;

    void start(std::function<void()> work);
    void printAll(const PrintOne& printOne);
    void note(const QString& name, const Printed& printed);
    /// Tells of the papers in it once it is in place, or that none of them came out.
    void settleFile(PrintedFile& file);
    /// Asks the source for the next documents, a few ahead of the printing.
    void feed();
    /// Waits for the next document; none where the job was cancelled meanwhile.
    std::optional<Loaded> take();

    std::shared_ptr<PrintSource> m_source;
    std::vector<PrintName> m_names;
    Paper m_paper;
    size_t m_asked = 0; ///< so many were asked for, one after the other
    bool m_isLoading = false;
    Outcome m_outcome;     ///< the thread's until it has finished
    bool m_isHeld = false; ///< into one file: nothing has come out before all of it has
    std::vector<std::pair<QString, DokumenTercetak>> m_held;
    std::unique_ptr<QThread> m_thread;

    QMutex m_mutex; ///< guards what follows
    QWaitCondition m_changed;
    std::deque<Loaded> m_line;
    bool m_cancelled = false;
};

} // namespace kinerja
