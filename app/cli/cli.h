#pragma once

#include <QStringList>

namespace kinerja::cli
{

/// What the words after the program's name ask for.
enum class Wanted {
    Window,  ///< nothing, or a file
    Command, ///< to be run without a display
    Printing ///< a command that needs Qt's fonts: a QGuiApplication on the platform "offscreen"
};
Wanted wanted(const QStringList& words);

/// Runs a command (also --help and --version) and gives the exit status. Needs an application object.
int run(const QStringList& words);

} // namespace kinerja::cli
