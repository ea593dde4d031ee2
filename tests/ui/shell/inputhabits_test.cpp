#include "tests/support/uifixture.h"

#include "ui/shell/inputhabits.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace kinerja;

namespace
{

/// A page that is higher than its window, with two fields that the wheel would turn.
struct ScrolledPage {
    QScrollArea area;
    QComboBox* rating = nullptr;
    QSpinBox* number = nullptr;
    QPushButton* act = nullptr;
    int acts = 0;

    ScrolledPage()
    {
        auto* inner = new QWidget;
        auto* column = new QVBoxLayout(inner);
        rating = new QComboBox(inner);
        rating->addItems({QStringLiteral("Di atas"), QStringLiteral("Sesuai"), QStringLiteral("Di bawah")});
        number = new QSpinBox(inner);
        act = new QPushButton(QStringLiteral("Catat"), inner);
        QObject::connect(act, &QPushButton::clicked, act, [this] { ++acts; });
        for (QWidget* part : std::initializer_list<QWidget*>{rating, number, act}) {
            column->addWidget(part);
        }
        column->addSpacing(2000);
        area.setWidget(inner);
        area.resize(300, 200);
        area.show();
    }
};

void turnWheelOver(QWidget* field)
{
    const QPointF at = field->rect().center();
    QWheelEvent wheel(
        at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(field, &wheel);
}

} // namespace

TEST_CASE("the wheel scrolls the page and turns no choice or number under the pointer")
{
    const InputHabits habits;
    ScrolledPage page;
    for (QWidget* field : std::initializer_list<QWidget*>{page.rating, page.number}) {
        page.area.verticalScrollBar()->setValue(0);
        field->setFocus();
        turnWheelOver(field);
        CHECK(page.area.verticalScrollBar()->value() > 0);
    }
    CHECK(page.rating->currentIndex() == 0);
    CHECK(page.number->value() == 0);
}

TEST_CASE("Enter presses the button that has the focus, also outside of dialogues")
{
    const InputHabits habits;
    ScrolledPage page;
    QTest::keyClick(page.act, Qt::Key_Return);
    CHECK(page.acts == 1);
    page.act->setEnabled(false);
    QTest::keyClick(page.act, Qt::Key_Enter);
    CHECK(page.acts == 1);
}

TEST_CASE("typing on a cell that can't be written changes no other cell")
{
    const InputHabits habits;
    QTableWidget table(2, 1);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("Laporan kelas")));
    auto* fixed = new QTableWidgetItem(QStringLiteral("Survei"));
    fixed->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table.setItem(1, 0, fixed);
    table.show();
    table.setCurrentCell(1, 0);
    QTest::keyClicks(&table, QStringLiteral("Laporan survei"));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(table.currentRow() == 1);
    CHECK(table.item(0, 0)->text() == QStringLiteral("Laporan kelas"));
}

TEST_CASE("typing on a choice takes the entry of that name, and one letter walks through its entries")
{
    const InputHabits habits;
    QComboBox status;
    status.addItems({QStringLiteral("PNS"), QStringLiteral("PPPK"), QStringLiteral("PPPK Paruh Waktu"),
        QStringLiteral("CPNS")});
    int activated = -1;
    QObject::connect(&status, &QComboBox::activated, &status, [&](int row) { activated = row; });
    status.show();
    QTest::keyClicks(&status, QStringLiteral("pppk"));
    CHECK(status.currentText() == QStringLiteral("PPPK"));
    CHECK(activated == 1);
    QTest::keyClicks(&status, QStringLiteral(" par"));
    CHECK(status.currentText() == QStringLiteral("PPPK Paruh Waktu"));
    QComboBox other;
    other.addItems({QStringLiteral("Baik"), QStringLiteral("Biasa"), QStringLiteral("Cukup")});
    other.show();
    QTest::keyClicks(&other, QStringLiteral("b"));
    CHECK(other.currentText() == QStringLiteral("Biasa"));
    QTest::keyClicks(&other, QStringLiteral("b"));
    CHECK(other.currentText() == QStringLiteral("Baik"));
}
