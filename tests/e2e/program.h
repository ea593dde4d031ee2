#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace kinerja::tests
{

/// What one run of the real program left.
struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the built program as a shell would, without a display.
inline Ran runProgram(const QStringList& words)
{
    constexpr int patience = 300000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SKP_PROGRAM), words);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace kinerja::tests
