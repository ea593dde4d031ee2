// The program's own window with somebody at it who never stops: types into a person's jabatan, Return after
// each, and tells each round once the window says that it is stored. For a test that kills it. window_typist
// FILE

#include "app/window/window.h"
#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

#include <cstdio>

using namespace kinerja;

namespace
{

void press(QWidget& field, int key, const QString& text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &event);
}

template <class W> W& see(const MainWindow& window, const char* name)
{
    for (W* found : window.findChildren<W*>(QString::fromLatin1(name))) {
        if (found->isVisible()) {
            return *found;
        }
    }
    qFatal("%s is not in sight", name);
}

/// The field of the first person's jabatan on the page Pegawai.
QLineEdit& fieldIn(MainWindow& window)
{
    auto& pages = see<QListWidget>(window, "daftarHalaman");
    pages.setCurrentItem(pages.findItems(QStringLiteral("Pegawai"), Qt::MatchExactly).front());
    window.storage().waitUntilIdle();
    QApplication::processEvents();
    see<QTableView>(window, "daftarPegawai").selectRow(0);
    window.storage().waitUntilIdle();
    QApplication::processEvents();
    return see<QLineEdit>(window, "jabatan");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    RandomIdSource ids;
    ProgramWindow program(clock, ids, StorageService::Threading::OwnThread);
    MainWindow& window = program.window();
    window.show();
    window.openFile(QString::fromLocal8Bit(argv[argc - 1]));
    window.storage().waitUntilIdle();
    QLineEdit& field = fieldIn(window);
    QEventLoop waiting;
    QObject::connect(&window.storage(), &StorageService::saved, &waiting, &QEventLoop::quit);
    for (int round = field.text().toInt() + 1;; ++round) {
        field.selectAll();
        for (const QChar letter : QString::number(round)) {
            press(field, 0, QString(letter));
        }
        press(field, Qt::Key_Return, QStringLiteral("\r"));
        waiting.exec();
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}
