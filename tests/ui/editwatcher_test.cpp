#include "tests/support/uifixture.h"

#include "ui/forms/editwatcher.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kinerja;

TEST_CASE("typing is told once when the field is finished, loading never")
{
    QWidget form;
    QLineEdit line(&form);
    EditWatcher watcher(&form);
    watcher.watch(&line);
    QSignalSpy edited(&watcher, &EditWatcher::edited);
    line.setText(QStringLiteral("dimuat"));
    CHECK_FALSE(watcher.isPending());
    QTest::keyClicks(&line, QStringLiteral("diketik"));
    CHECK(watcher.isPending());
    CHECK(edited.isEmpty());
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(edited.count() == 1);
    CHECK_FALSE(watcher.isPending());
}

TEST_CASE("what is still being typed is told on flush")
{
    QWidget form;
    QPlainTextEdit text(&form);
    EditWatcher watcher(&form);
    watcher.watch(&text);
    QSignalSpy edited(&watcher, &EditWatcher::edited);
    QTest::keyClicks(&text, QStringLiteral("abc"));
    watcher.flush();
    watcher.flush();
    CHECK(edited.count() == 1);
}
