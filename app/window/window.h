#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "ui/shell/storageservice.h"

#include <QStringList>

#include <memory>

namespace kinerja
{

class DailyWork;
class JejakWatch;
class MainWindow;

/// The program's window with all its pages, its menus and its help. Needs a QApplication.
class ProgramWindow
{
public:
    ProgramWindow(const Clock& clock, IdSource& ids, StorageService::Threading threading);
    ~ProgramWindow();
    MainWindow& window() { return *m_window; }

private:
    class Help;
    std::unique_ptr<Help> m_help;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DailyWork> m_daily;
    std::unique_ptr<JejakWatch> m_jejak;
};

/// Runs the program in its window until it is closed, with the file that the words name, if any. Needs a
/// QApplication; gives the exit status.
int runWindow(const QStringList& words);

} // namespace kinerja
