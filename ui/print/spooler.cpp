#include "ui/print/spooler.h"

#include <QProcess>
#include <QTimer>

#include <memory>

namespace kinerja
{

namespace
{

/// A printer in the network may be slow to answer; longer, and the print system is stuck.
constexpr int patience = 60000;

/// One name a line; the line about the standard printer is a sentence, and names have no spaces.
Printers parsePrinters(const QString& said)
{
    Printers found;
    for (const QString& line : said.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString name = line.trimmed();
        if (!name.contains(QLatin1Char(' '))) {
            found.names.append(name);
        } else if (const qsizetype at = name.lastIndexOf(QStringLiteral(": ")); at >= 0) {
            found.standard = name.mid(at + 2);
        }
    }
    return found;
}

} // namespace

void Spooler::run(const QString& program, const QStringList& words, Speech speech,
    std::function<void(const Result<Said, SpoolError>&)> answer)
{
    auto* process = new QProcess(this);
    if (speech == Speech::Plain) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process->setProcessEnvironment(environment);
    }
    const auto finish = [process, answer = std::move(answer)](const Result<Said, SpoolError>& said) {
        process->disconnect();
        process->deleteLater();
        answer(said);
    };
    auto* clock = new QTimer(process);
    clock->setSingleShot(true);
    connect(clock, &QTimer::timeout, process, [process, finish] {
        process->kill();
        finish(failure(SpoolError{SpoolFault::NoAnswer}));
    });
    connect(process, &QProcess::errorOccurred, this, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(failure(SpoolError{SpoolFault::NoPrintSystem}));
        }
    });
    connect(process, &QProcess::finished, this, [process, finish](int code, QProcess::ExitStatus status) {
        const QString err = QString::fromLocal8Bit(process->readAllStandardError()).trimmed();
        if (status != QProcess::NormalExit || code != 0) {
            finish(failure(SpoolError{SpoolFault::Refused, err}));
        } else {
            finish(Said{QString::fromLocal8Bit(process->readAllStandardOutput()), err});
        }
    });
    clock->start(patience);
    process->start(program, words, QIODevice::ReadOnly);
}

void Spooler::askPrinters(PrintersAnswer answer)
{
    run(QStringLiteral("lpstat"), {QStringLiteral("-d"), QStringLiteral("-e")}, Speech::Plain,
        [answer = std::move(answer)](const Result<Said, SpoolError>& said) {
            if (!said) {
                answer(failure(said.error()));
                return;
            }
            const Printers found = parsePrinters(said->out);
            if (found.names.isEmpty()) {
                answer(failure(SpoolError{SpoolFault::NoPrinter, said->err}));
            } else {
                answer(found);
            }
        });
}

void Spooler::print(const SpoolJob& job, JobAnswer answer)
{
    run(QStringLiteral("lp"),
        {QStringLiteral("-d"), job.printer, QStringLiteral("-n"), QString::number(job.copies),
            QStringLiteral("-t"), job.title, QStringLiteral("--"), job.path},
        Speech::AsUser, [answer = std::move(answer)](const Result<Said, SpoolError>& said) {
            said ? answer(Done{}) : answer(failure(said.error()));
        });
}

} // namespace kinerja
