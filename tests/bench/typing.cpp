// From a keystroke to what is stored: types into a person's jabatan on the list of people, as the window
// does. Prints the median of the milliseconds that one typed letter took in the window's thread, and of those
// from the Return key to the commit. bench_typing FILE TIMES

#include "core/common/clock.h"
#include "tests/bench/nowhere.h"
#include "ui/people/pegawaipage.h"
#include "ui/shell/windowprompter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace kinerja;
using namespace kinerja::bench;

namespace
{

void press(QWidget* widget, int key, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &event);
    }
    widget->repaint();
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Taken {
    std::vector<double> letters;
    std::vector<double> stored;
};

/// Types one word a time, each finished with Return, and waits for its commit.
Taken type(StorageService& storage, QLineEdit* field, int times)
{
    Taken taken;
    for (int i = 0; i < times; ++i) {
        field->selectAll();
        QElapsedTimer timer;
        for (const QChar letter : QStringLiteral("Guru Ahli Pertama %1").arg(i)) {
            timer.start();
            press(field, 0, QString(letter));
            taken.letters.push_back(milliseconds(timer));
        }
        QEventLoop waiting;
        QObject::connect(&storage, &StorageService::saved, &waiting, &QEventLoop::quit);
        timer.start();
        press(field, Qt::Key_Return, QStringLiteral("\r"));
        waiting.exec();
        taken.stored.push_back(milliseconds(timer));
        storage.waitUntilIdle();
        QApplication::processEvents();
    }
    return taken;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("bench_typing FILE TIMES\n", stderr);
        return 2;
    }
    const SystemClock clock;
    StorageService storage(clock, StorageService::Threading::OwnThread);
    if (!openFile(storage, argv[1])) {
        return 1;
    }
    WindowPrompter prompter(nullptr);
    Nowhere nowhere;
    PegawaiPage page({storage, clock, prompter, nowhere});
    QObject::connect(&storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.resize(1100, 700);
    page.show();
    page.refresh();
    storage.waitUntilIdle();
    QApplication::processEvents();
    auto* list = page.findChild<QTableView*>(QStringLiteral("daftarPegawai"));
    list->selectRow(list->model()->rowCount() / 2);
    storage.waitUntilIdle();
    QApplication::processEvents();
    auto* field = page.findChild<QLineEdit*>(QStringLiteral("jabatan"));
    if (field == nullptr || !field->isEnabled()) {
        std::fputs("no field to type into\n", stderr);
        return 1;
    }
    const Taken taken = type(storage, field, std::max(1, std::atoi(argv[2])));
    std::printf("%.3f %.3f\n", median(taken.letters), median(taken.stored));
    storage.close();
    return 0;
}
