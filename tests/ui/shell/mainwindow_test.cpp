#include "tests/support/damage.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/uifixture.h"

#include "ui/shell/damagequestion.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A page that shows the unit's name.
class NamePage final : public Page
{
public:
    using Page::Page;
    void refresh() override
    {
        context().storage.query<QString>(
            this, [](Reader& reader) { return reader.unit().nama; },
            [this](const auto& answer) { name = answer ? answer.value() : QString(); });
    }
    void onChanged(const ChangeSet& changes) override
    {
        if (changes.touches(Subject::Unit)) {
            refresh();
        }
    }
    QStringList unfinished() const override { return rest; }
    QString helpTopic() const override { return QStringLiteral("orang"); }
    QString name;
    QStringList rest;
};

NamePage* namePage(const MainWindow& window)
{
    const QList<Page*> pages = window.findChildren<Page*>();
    return pages.isEmpty() ? nullptr : dynamic_cast<NamePage*>(pages.first());
}

MainWindow::Parts parts(QString example = {})
{
    MainWindow::Parts all;
    all.addPages = [](Workspace& workspace) {
        workspace.addPage(PageId::Beranda, QStringLiteral("Beranda"),
            [](const PageContext& context, QWidget* parent) -> Page* {
                return new NamePage(context, parent);
            });
    };
    all.makeUnit = [](QWidget*, Prompter&) { return QString(); };
    all.makeExample = [example]() -> Result<QString, QString> { return example; };
    all.addFileActions = [](const PageContext&, QMenu*) {};
    all.rescue = [](QWidget*, const PageContext&, const QString&, std::function<void(const QString&)>) {};
    all.showPapers = [](Page*, const std::vector<DocumentRequest>&) {};
    all.help = [](const QString&) {};
    all.showSkp = [](Page*, const SkpKunci&, const QString&) {};
    all.showPegawai = [](Page*, const PegawaiKunci&) {};
    return all;
}

} // namespace

TEST_CASE("the title names the file once its first figures are shown, and follows it when it is closed")
{
    TempFile temp;
    temp.file.reset();
    MainWindow window(temp.clock, StorageService::Threading::OwnThread, parts());
    CHECK(window.windowTitle() == QStringLiteral("SKP Luring"));
    QSignalSpy shown(&window, &MainWindow::firstFiguresShown);
    window.openFile(temp.path);
    REQUIRE((shown.count() == 1 || shown.wait()));
    CHECK(window.windowTitle().startsWith(QStringLiteral("unit.kinerja")));
    REQUIRE(namePage(window) != nullptr);
    CHECK(namePage(window)->name == QStringLiteral("UPTD Puskesmas Melati"));
    window.close();
    CHECK(window.windowTitle() == QStringLiteral("SKP Luring"));
}

TEST_CASE("a file that is open elsewhere is offered for reading")
{
    TempFile temp; // holds the lock
    MainWindow window(temp.clock, StorageService::Threading::OwnThread, parts());
    auto prompter = std::make_unique<ScriptedPrompter>();
    prompter->confirmations = {true};
    window.setPrompter(std::move(prompter));
    QSignalSpy shown(&window, &MainWindow::firstFiguresShown);
    window.openFile(temp.path);
    REQUIRE((shown.count() == 1 || shown.wait()));
    CHECK(window.storage().isReadOnly());
}

TEST_CASE("a file in a folder that can't be written is offered for reading, and the bar says that it is so")
{
    TempFile temp;
    temp.file.reset();
    QFile::setPermissions(
        temp.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const OrdinaryUser user(temp.folder.path());
    MainWindow window(temp.clock, StorageService::Threading::Inline, parts());
    auto owned = std::make_unique<ScriptedPrompter>();
    owned->confirmations = {true};
    const ScriptedPrompter& prompter = *owned;
    window.setPrompter(std::move(owned));
    window.openFile(temp.path);
    REQUIRE(window.storage().isReadOnly());
    REQUIRE(prompter.told.size() == 1);
    CHECK(prompter.told.first().startsWith(QStringLiteral("Folder dari “")));
    CHECK(window.findChild<QLabel*>(QStringLiteral("pemberitahuan"))
              ->text()
              .contains(QStringLiteral("Folder berkas ini tidak dapat ditulisi")));
}

TEST_CASE(
    "a damaged file that is opened asks whether to go on with its newest good copy or to save what is left")
{
    TempFile temp;
    temp.file.reset();
    const bool hasCopy = GENERATE(true, false);
    const QString copy =
        hasCopy ? *keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 14)) : QString();
    replacePage(temp.path, 1, QByteArray(pageBytes, '\0'));
    QString rescued;
    MainWindow::Parts all = parts();
    all.rescue = [&](QWidget*, const PageContext&, const QString& damaged,
                     std::function<void(const QString&)>) { rescued = damaged; };
    MainWindow window(temp.clock, StorageService::Threading::Inline, std::move(all));
    window.openFile(temp.path);
    QPointer<DamageQuestion> question = window.findChild<DamageQuestion*>();
    REQUIRE(question);
    auto* open = question->findChild<QPushButton*>(QStringLiteral("bukaSalinan"));
    const auto said = [&] { return question->findChild<QLabel*>(QStringLiteral("salinanTerbaru"))->text(); };
    CHECK_FALSE(open->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return hasCopy ? open->isEnabled() : open->isHidden(); }));
    if (hasCopy) {
        CHECK(said().contains(QStringLiteral("14 Januari 2026")));
        CHECK(said().contains(QFileInfo(copy).fileName()));
        open->click();
        CHECK(window.storage().path() == copy);
    } else {
        CHECK(said().contains(QStringLiteral("tidak ada salinan")));
        question->findChild<QPushButton*>(QStringLiteral("selamatkan"))->click();
        CHECK(rescued == temp.path);
    }
}

TEST_CASE("a lock that another computer left behind is taken over on the officer's own word")
{
    TempFile temp;
    temp.file.reset();
    QFile lock(temp.path + QStringLiteral(".kunci"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nskp-luring\nlaptop-tu\n");
    lock.close();
    MainWindow window(temp.clock, StorageService::Threading::Inline, parts());
    auto prompter = std::make_unique<ScriptedPrompter>();
    ScriptedPrompter& asked = *prompter;
    window.setPrompter(std::move(prompter));
    SECTION("yes, twice: it is open for writing")
    {
        asked.confirmations = {true, true};
        window.openFile(temp.path);
        CHECK(asked.told.first().contains(QStringLiteral("laptop-tu")));
        CHECK(asked.told.first().contains(QString::number(QDate::currentDate().year())));
        REQUIRE(window.storage().isOpen());
        CHECK_FALSE(window.storage().isReadOnly());
    }
    SECTION("not sure: it is only read, and the lock stays")
    {
        asked.confirmations = {true, false, true};
        window.openFile(temp.path);
        REQUIRE(window.storage().isOpen());
        CHECK(window.storage().isReadOnly());
        CHECK(lock.exists());
    }
}

TEST_CASE("a file that can't be opened leaves the open one as it is")
{
    TempFile temp;
    temp.file.reset();
    MainWindow window(temp.clock, StorageService::Threading::OwnThread, parts());
    auto prompter = std::make_unique<ScriptedPrompter>();
    ScriptedPrompter& asked = *prompter;
    window.setPrompter(std::move(prompter));
    QSignalSpy shown(&window, &MainWindow::firstFiguresShown);
    window.openFile(temp.path);
    REQUIRE((shown.count() == 1 || shown.wait()));
    QSignalSpy closed(&window.storage(), &StorageService::closed);
    const QString other = temp.folder.filePath(QStringLiteral("lain.kinerja"));
    SECTION("damaged")
    {
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("bukan basis data");
        file.close();
        window.openFile(other);
        window.storage().waitUntilIdle();
        CHECK(asked.told.size() == 1);
        CHECK(window.storage().path() == temp.path);
        CHECK(closed.isEmpty());
        CHECK(window.windowTitle().startsWith(QStringLiteral("unit.kinerja")));
    }
    SECTION("sound: it takes its place")
    {
        REQUIRE(QFile::copy(temp.path, other));
        window.openFile(other);
        window.storage().waitUntilIdle();
        CHECK(window.storage().path() == other);
        CHECK(closed.count() == 1);
    }
    SECTION("the same once more")
    {
        window.openFile(temp.path);
        window.storage().waitUntilIdle();
        CHECK(window.storage().path() == temp.path);
        CHECK_FALSE(window.storage().isReadOnly());
        CHECK(asked.told.isEmpty());
    }
}

TEST_CASE("closing the window asks about what can't be stored as it is")
{
    TempFile temp;
    temp.file.reset();
    MainWindow window(temp.clock, StorageService::Threading::Inline, parts());
    auto prompter = std::make_unique<ScriptedPrompter>();
    ScriptedPrompter& asked = *prompter;
    window.setPrompter(std::move(prompter));
    window.openFile(temp.path);
    window.show();
    namePage(window)->rest = {QStringLiteral("“19-9” bukan tanggal.")};
    CHECK_FALSE(window.close());
    CHECK(window.storage().isOpen());
    asked.confirmations = {true};
    CHECK(window.close());
}

TEST_CASE("a cell that is being typed into is taken when the window is closed")
{
    TempFile temp;
    temp.file.reset();
    MainWindow window(temp.clock, StorageService::Threading::Inline, parts());
    window.openFile(temp.path);
    auto* grid = new QTableWidget(1, 1, namePage(window));
    grid->setItem(0, 0, new QTableWidgetItem);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    grid->show();
    grid->editItem(grid->item(0, 0));
    auto* line = grid->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("diketik"));
    window.findChild<Workspace*>()->flush();
    CHECK(grid->item(0, 0)->text() == QStringLiteral("diketik"));
}

TEST_CASE("the help opens at the page about what is shown")
{
    TempFile temp;
    temp.file.reset();
    MainWindow::Parts withHelp = parts();
    QStringList topics;
    withHelp.help = [&](const QString& topic) { topics.append(topic); };
    MainWindow window(temp.clock, StorageService::Threading::Inline, withHelp);
    const auto openHelp = [&] {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(QKeySequence::HelpContents)) {
                action->trigger();
            }
        }
    };
    openHelp();
    window.openFile(temp.path);
    openHelp();
    CHECK(topics == QStringList{QString(), QStringLiteral("orang")});
}

TEST_CASE("F1 in a field of a dialogue opens the help of the page beneath, and the dialogue stays")
{
    TempFile temp;
    temp.file.reset();
    MainWindow::Parts withHelp = parts();
    QStringList topics;
    withHelp.help = [&](const QString& topic) { topics.append(topic); };
    MainWindow window(temp.clock, StorageService::Threading::Inline, withHelp);
    window.openFile(temp.path);
    window.show();
    QDialog dialog(&window);
    auto* column = new QVBoxLayout(&dialog);
    auto* field = new QLineEdit;
    column->addWidget(field);
    dialog.open();
    QTest::keyClick(field, Qt::Key_F1);
    CHECK(topics == QStringList{QStringLiteral("orang")});
    CHECK(dialog.isVisible());
}

TEST_CASE("Ctrl+Z says so where nothing is left to undo")
{
    TempFile temp;
    temp.file.reset();
    MainWindow window(temp.clock, StorageService::Threading::Inline, parts());
    window.show();
    window.openFile(temp.path);
    REQUIRE(window.storage().isOpen());
    const auto press = [&](const QKeySequence& keys) {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == keys) {
                REQUIRE(action->isEnabled());
                action->trigger();
            }
        }
        return window.statusBar()->currentMessage();
    };
    CHECK(press(QKeySequence::Undo).startsWith(QStringLiteral("Tidak ada lagi yang dapat diurungkan")));
    CHECK(press(QKeySequence::Redo) == QStringLiteral("Tidak ada yang dapat diulangi."));
}

TEST_CASE("what can't be opened is said, and the welcome page stays")
{
    TempFile temp;
    MainWindow window(temp.clock, StorageService::Threading::OwnThread, parts());
    auto prompter = std::make_unique<ScriptedPrompter>();
    ScriptedPrompter& script = *prompter;
    window.setPrompter(std::move(prompter));
    window.openFile(temp.folder.filePath(QStringLiteral("tidak-ada.kinerja")));
    window.storage().waitUntilIdle();
    REQUIRE(script.told.size() == 1);
    CHECK(script.told.front().contains(QStringLiteral("tidak ditemukan")));
    CHECK_FALSE(window.storage().isOpen());
}
