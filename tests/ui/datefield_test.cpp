#include "tests/support/uifixture.h"

#include "ui/forms/datefield.h"
#include "ui/forms/editwatcher.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace kinerja;

namespace
{

const tests::FixedClock clockOfToday(QDate(2026, 3, 2));

} // namespace

TEST_CASE("dates are read as people write them")
{
    const QDate expected(2026, 1, 31);
    const QDate today(2026, 3, 2);
    for (const char* text : {"31-1-2026", "31/01/2026", "31.1.26", "31012026", "31 Januari 2026",
             "31 jan 2026", "2026-01-31", " 31  1  2026 "}) {
        INFO(text);
        CHECK(parseTypedDate(QString::fromLatin1(text), today) == expected);
    }
    CHECK(parseTypedDate(QStringLiteral("  "), today) == QDate());
    CHECK(parseTypedDate(QStringLiteral("19-9-86"), today) == QDate(1986, 9, 19));
    for (const char* text : {"31-2-2026", "besok", "13/13/2026", "31 Foo 2026", "1-2", "<b>"}) {
        INFO(text);
        CHECK_FALSE(parseTypedDate(QString::fromLatin1(text), today).has_value());
    }
}

TEST_CASE("a date that must not be empty keeps the last one and says so")
{
    DateField field(clockOfToday);
    field.setRequired();
    field.setDate(QDate(2026, 1, 31));
    field.lineEdit()->selectAll();
    QTest::keyClick(field.lineEdit(), Qt::Key_Delete);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    CHECK(field.date() == QDate(2026, 1, 31));
    CHECK(field.findChild<QLabel*>(QStringLiteral("keluhanTanggal"))
              ->text()
              .contains(QStringLiteral("harus diisi")));
}

TEST_CASE(
    "a date being typed is told on flush, stays while its form is filled anew, and what is none is named")
{
    QWidget form;
    DateField field(clockOfToday, &form);
    field.setAccessibleName(QStringLiteral("Tanggal lahir"));
    EditWatcher watcher(&form);
    watcher.watch(&field);
    QSignalSpy edited(&watcher, &EditWatcher::edited);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    field.setFocus();
    QTest::keyClicks(field.lineEdit(), QStringLiteral("19-9-"));
    CHECK_FALSE(watcher.isPending());
    CHECK(watcher.unfinished() == QStringList{QStringLiteral("“19-9-” pada Tanggal lahir bukan tanggal.")});
    field.setDate(QDate()); // as a form does that is filled anew after a save
    QTest::keyClicks(field.lineEdit(), QStringLiteral("1986"));
    CHECK(watcher.isPending());
    CHECK(edited.isEmpty());
    watcher.flush();
    CHECK(edited.count() == 1);
    CHECK(field.date() == QDate(1986, 9, 19));
    CHECK(watcher.unfinished().isEmpty());
    CHECK_FALSE(watcher.isPending());
}

TEST_CASE("a year of two digits is that of its century which the day of the window says")
{
    for (const auto& [today, expected] :
        {std::pair(QDate(2026, 3, 2), 1937), std::pair(QDate(2027, 3, 2), 2037)}) {
        const tests::FixedClock clock(today);
        DateField field(clock);
        QTest::keyClicks(field.lineEdit(), QStringLiteral("1-2-37"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        CHECK(field.date() == QDate(expected, 2, 1));
    }
}

TEST_CASE("what is no date keeps the last one and says so")
{
    DateField field(clockOfToday);
    field.setDate(QDate(2026, 1, 31));
    QSignalSpy edited(&field, &DateField::edited);
    field.lineEdit()->setText(QStringLiteral("31-2-2026"));
    Q_EMIT field.lineEdit()->editingFinished();
    CHECK(field.date() == QDate(2026, 1, 31));
    CHECK(edited.isEmpty());
    field.lineEdit()->setText(QStringLiteral("1 maret 2026"));
    Q_EMIT field.lineEdit()->editingFinished();
    CHECK(field.date() == QDate(2026, 3, 1));
    CHECK(field.lineEdit()->text() == QStringLiteral("1 Maret 2026"));
    CHECK(edited.count() == 1);
}

TEST_CASE("an act that rests on dates takes what was typed last, and refuses what can't be read")
{
    QWidget form;
    auto* first = new DateField(clockOfToday, &form);
    auto* second = new DateField(clockOfToday, &form);
    auto* hidden = new DateField(clockOfToday, &form);
    hidden->hide();
    hidden->lineEdit()->setText(QStringLiteral("besok"));
    hidden->lineEdit()->setModified(true);
    first->setDate(QDate(2026, 1, 31));
    second->lineEdit()->setText(QStringLiteral("1-3-2026"));
    second->lineEdit()->setModified(true);
    CHECK(settleDates(form));
    CHECK(second->date() == QDate(2026, 3, 1));

    first->lineEdit()->setText(QStringLiteral("31-2-2026"));
    first->lineEdit()->setModified(true);
    CHECK_FALSE(settleDates(form));
    CHECK(first->lineEdit()->hasSelectedText());
    first->setEnabled(false);
    CHECK(settleDates(form));
}
