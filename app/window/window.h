#pragma once

#include <QStringList>

namespace kinerja
{

/// Runs the program in its window until it is closed, with the file that the words name, if any. Needs a
/// QApplication; gives the exit status.
int runWindow(const QStringList& words);

} // namespace kinerja
