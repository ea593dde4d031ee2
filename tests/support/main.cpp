#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    // catch_discover_tests runs the binary at build time, where there is no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
