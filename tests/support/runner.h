#pragma once

#include <QHashSeed>
#include <QLocale>
#include <QStandardPaths>

namespace kinerja::tests
{

/// Runs what the command line asks for; the exit status.
int runTests(int argc, char** argv);

/// Runs a test binary under the given application class, on any machine the same way.
template <class Application> int run(int argc, char** argv)
{
    // catch_discover_tests runs the binary at build time, where there is no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    return runTests(argc, argv);
}

} // namespace kinerja::tests
