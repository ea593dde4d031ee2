#include "tests/support/uifixture.h"
#include "ui/shell/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a window that asks for more than the screen has comes up within it, with its buttons")
{
    const ScreenFit fit(qApp);
    QDialog dialog;
    auto* tall = new QWidget(&dialog);
    tall->setMinimumSize(3000, 2000);
    auto* button = new QPushButton(t("&Tutup"), &dialog);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(tall);
    column->addWidget(button);
    dialog.resize(3200, 2400);
    dialog.show();
    const QRect room = dialog.screen()->availableGeometry();
    CHECK(room.contains(dialog.geometry()));
    CHECK(dialog.rect().intersects(button->geometry()));
}

TEST_CASE("a window that fits is left as it asks")
{
    const ScreenFit fit(qApp);
    QDialog dialog;
    dialog.resize(320, 240);
    dialog.show();
    CHECK(dialog.size() == QSize(320, 240));
}

TEST_CASE("a window that takes the whole screen is left with all of it")
{
    const ScreenFit fit(qApp);
    QWidget window;
    window.showFullScreen();
    CHECK(QTest::qWaitFor([&] { return window.size() == window.screen()->size(); }));
}
