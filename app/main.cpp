#include "app/cli/cli.h"
#include "app/window/window.h"

#include <QApplication>
#include <QHashSeed>

#include <cstdio>

namespace
{

/// The words after the program's name, before there is an application object to ask.
QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

/// What Qt tells those who write programs (a folder for sockets that a timer's shell lacks) is not for those
/// who read a command's messages.
void sayOnlyWhatStops(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
}

} // namespace

int main(int argc, char** argv)
{
    // The same document twice gives the same bytes; Qt's PDF writer walks hashes.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setOrganizationName(QStringLiteral("skp-luring"));
    QCoreApplication::setApplicationName(QStringLiteral("skp-luring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKP_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const kinerja::cli::Wanted wanted = kinerja::cli::wanted(words);
    if (wanted != kinerja::cli::Wanted::Window) {
        qInstallMessageHandler(sayOnlyWhatStops);
    }
    switch (wanted) {
    case kinerja::cli::Wanted::Window: {
        const QApplication application(argc, argv);
        return kinerja::runWindow(words);
    }
    case kinerja::cli::Wanted::Command: {
        const QCoreApplication application(argc, argv);
        return kinerja::cli::run(words);
    }
    case kinerja::cli::Wanted::Printing: {
        // Fonts need Qt Gui, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return kinerja::cli::run(words);
    }
    }
    return 0;
}
