// From the opening of a page to its figures on the screen, for the pages that count a whole unit. Prints a
// line a page: its name, the milliseconds until it was painted, and the longest of them that the window's
// thread was busy without a pause. bench_pages FILE

#include "core/common/clock.h"
#include "tests/bench/nowhere.h"
#include "ui/evaluasiunit/evaluasiunitpage.h"
#include "ui/home/homepage.h"
#include "ui/rekap/rekappage.h"
#include "ui/shell/windowprompter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace kinerja;
using namespace kinerja::bench;

namespace
{

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// Notes how long the longest event of the window's thread took; those of other threads come by here too.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    double longest = 0;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread() || m_isInside) {
            return QApplication::notify(receiver, event);
        }
        m_isInside = true;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        longest = std::max(longest, milliseconds(timer));
        m_isInside = false;
        return done;
    }

private:
    bool m_isInside = false;
};

template <class P> void measure(const char* name, TimedApplication& application, const PageContext& context)
{
    application.longest = 0;
    QElapsedTimer timer;
    timer.start();
    P page(context);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    double busy = milliseconds(timer); // building the page is one piece
    // What a page has read may make it ask for more.
    for (int turn = 0; turn < 3; ++turn) {
        context.storage.waitUntilIdle();
        QApplication::processEvents();
    }
    page.repaint();
    std::printf("%s %.1f %.1f\n", name, milliseconds(timer), std::max(busy, application.longest));
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("bench_pages FILE\n", stderr);
        return 2;
    }
    const SystemClock clock;
    StorageService storage(clock, StorageService::Threading::OwnThread);
    if (!openFile(storage, argv[1])) {
        return 1;
    }
    WindowPrompter prompter(nullptr);
    Nowhere nowhere;
    const PageContext context{storage, clock, prompter, nowhere};
    measure<HomePage>("beranda", application, context);
    measure<EvaluasiUnitPage>("evaluasi-unit", application, context);
    measure<RekapPage>("rekap", application, context);
    storage.close();
    return 0;
}
