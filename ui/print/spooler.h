#pragma once

#include "core/common/result.h"
#include "ui/print/spoolerror.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace kinerja
{

/// The printers of this computer.
struct Printers {
    QStringList names;
    QString standard; ///< the one that prints where none is named; empty: there is none
};

/// A file on its way to a printer.
struct SpoolJob {
    QString path;
    QString title; ///< what the list of the printer's jobs calls it
    QString printer;
    int copies = 1;
};

/// Hands files to the print system as they are, by its own commands (`lpstat`, `lp`): what a QPrinter prints
/// is drawn anew, and a signed PDF is the same only byte for byte. Waits for nothing: the answers come on the
/// thread that asked.
class Spooler : public QObject
{
    Q_OBJECT
public:
    using PrintersAnswer = std::function<void(const Result<Printers, SpoolError>&)>;
    using JobAnswer = std::function<void(const Result<Done, SpoolError>&)>;

    using QObject::QObject;

    void askPrinters(PrintersAnswer answer);
    /// The file is the print system's own by the time of the answer, and may be removed.
    void print(const SpoolJob& job, JobAnswer answer);

private:
    struct Said {
        QString out;
        QString err;
    };
    enum class Speech { AsUser, Plain };
    void run(const QString& program, const QStringList& words, Speech speech,
        std::function<void(const Result<Said, SpoolError>&)> answer);
};

} // namespace kinerja
