#pragma once

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QHashSeed>
#include <QLocale>
#include <QStandardPaths>

namespace kinerja::tests
{

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
    Catch::Session session;
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0) {
        return wrong;
    }
#if !__has_include(<catch2/catch_session.hpp>)
    // ctest asks for each test by its name; one that is not found (a ";" splits it) must not count as passed.
    // Version 3 sees to it by itself.
    session.configData().warnings =
        static_cast<Catch::WarnAbout::What>(session.configData().warnings | Catch::WarnAbout::NoTests);
#endif
    return session.run();
}

} // namespace kinerja::tests
