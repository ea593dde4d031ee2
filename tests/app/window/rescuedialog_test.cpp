#include "tests/support/damage.h"
#include "tests/support/uifixture.h"

#include "app/window/filefrompackage.h"
#include "app/window/rescue.h"
#include "core/storage/datedcopy.h"
#include "ui/rescue/rescuedialog.h"
#include "ui/text/rescuetext.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int patienceMs = 60'000;

/// The example unit in a data file, of which one page is destroyed; the dialog over it.
struct Damaged : UiFixture {
    QWidget window;
    QString path = temp.folder.filePath(QStringLiteral("rusak.kinerja"));
    QString opened;
    QPointer<RescueDialog> dialog;

    Damaged()
    {
        QFile package(QStringLiteral(":/contoh/puskesmas.json"));
        REQUIRE(package.open(QIODevice::ReadOnly));
        REQUIRE(makeFileFromPackage(package, path, temp.clock, temp.ids));
    }
    void show()
    {
        dialog = runRescue(
            &window, prompter, temp.clock, path, [this](const QString& wanted) { opened = wanted; });
    }
    template <class W> W* at(const char* name) { return child<W>(*dialog, name); }
    void click(const char* name) { at<QPushButton>(name)->click(); }
    bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }
    bool hasReport() { return dialog && at<QTableWidget>("tabelSelamat")->isVisible(); }
};

} // namespace

TEST_CASE("a damaged file is saved into a package, its losses told in words, and a new file made of it")
{
    Damaged damaged;
    const QString copy = *keepDatedCopy(damaged.path, CopyOccasion::Daily, QDate(2026, 1, 14));
    destroyPage(damaged.path, rootPageOf(damaged.path, QStringLiteral("skp_hasil_kerja")));
    damaged.show();
    CHECK_FALSE(damaged.at<QCheckBox>("konseling")->isChecked());
    CHECK(damaged.at<QLineEdit>("Paket")->text().endsWith(QStringLiteral("rusak-selamat.json")));
    damaged.click("selamatkan");
    REQUIRE(damaged.waitFor([&] { return damaged.hasReport(); }));
    auto* tables = damaged.at<QTableWidget>("tabelSelamat");
    CHECK(tables->item(0, 0)->text() == QStringLiteral("Rencana hasil kerja"));
    CHECK(tables->item(0, 2)->text() != QStringLiteral("tidak ada"));
    CHECK(tables->item(tables->rowCount() - 1, 2)->text() == QStringLiteral("tidak ada"));
    CHECK(damaged.at<QLabel>("ringkasan")->text().contains(QStringLiteral("Sebagian isi berkas hilang")));
    CHECK(damaged.at<QListWidget>("orangTerkena")->count() > 0);
    CHECK(damaged.at<QLabel>("salinanTerbaru")->text().contains(QStringLiteral("14 Januari 2026")));
    SECTION("a new file of the package")
    {
        const QString fresh = damaged.temp.folder.filePath(QStringLiteral("baru.kinerja"));
        damaged.prompter.paths = {fresh};
        damaged.click("buatBerkas");
        REQUIRE(damaged.waitFor([&] { return !damaged.opened.isEmpty(); }));
        CHECK(damaged.opened == fresh);
        auto file = DataFile::open(fresh, OpenMode::ReadOnly, damaged.temp.clock, damaged.temp.ids);
        REQUIRE(file);
        CHECK(
            file.value()->read([](Reader& reader) { return reader.lists().pegawaiKunci().size(); }).value() ==
            5);
    }
    SECTION("the newest good copy")
    {
        damaged.click("bukaSalinan");
        CHECK(damaged.opened == copy);
    }
}

TEST_CASE("a file of which nothing can be read is said so, and the choice stands again")
{
    Damaged damaged;
    for (qint64 page = 1; page <= pagesOf(damaged.path); ++page) {
        destroyPage(damaged.path, page);
    }
    damaged.show();
    damaged.click("selamatkan");
    REQUIRE(damaged.waitFor([&] { return !damaged.prompter.told.isEmpty(); }));
    CHECK(damaged.at<QPushButton>("selamatkan")->isVisible());
    CHECK_FALSE(QFile::exists(damaged.temp.folder.filePath(QStringLiteral("rusak-selamat.json"))));
}

TEST_CASE("where nothing can be read, the newest good copy is named and opened")
{
    Damaged damaged;
    const QString copy = *keepDatedCopy(damaged.path, CopyOccasion::Daily, QDate(2026, 1, 14));
    for (qint64 page = 1; page <= pagesOf(damaged.path); ++page) {
        destroyPage(damaged.path, page);
    }
    damaged.prompter.confirmations = {true};
    damaged.show();
    damaged.click("selamatkan");
    REQUIRE(damaged.waitFor([&] { return !damaged.opened.isEmpty(); }));
    CHECK(damaged.prompter.told.last().contains(QStringLiteral("14 Januari 2026")));
    CHECK(damaged.prompter.told.last().contains(QFileInfo(copy).fileName()));
    CHECK(damaged.opened == copy);
}

TEST_CASE("for a damaged file that is typed the package beside it is proposed")
{
    UiFixture unit;
    QWidget window;
    const QPointer<RescueDialog> dialog =
        runRescue(&window, unit.prompter, unit.temp.clock, {}, [](const QString&) {});
    auto* damaged = child<QLineEdit>(*dialog, "Berkas");
    QTest::keyClicks(damaged, QStringLiteral("/tmp/unit.kinerja"));
    Q_EMIT damaged->editingFinished();
    CHECK(child<QLineEdit>(*dialog, "Paket")->text() == QStringLiteral("/tmp/unit-selamat.json"));
}

TEST_CASE("a package replaces no data file, and another file only if that is wanted")
{
    Damaged damaged;
    damaged.show();
    auto* package = damaged.at<QLineEdit>("Paket");
    const auto content = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = content(damaged.path);
    SECTION("the damaged file itself, or one that is called like a data file")
    {
        const QString link = damaged.temp.folder.filePath(QStringLiteral("tautan.json"));
        REQUIRE(QFile::link(damaged.path, link));
        for (const QString& path :
            {damaged.path, link, damaged.temp.folder.filePath(QStringLiteral("lain.KINERJA"))}) {
            damaged.prompter.told.clear();
            package->setText(path);
            damaged.click("selamatkan");
            CHECK(damaged.prompter.told.last().contains(QStringLiteral(".kinerja")));
            CHECK(damaged.at<QPushButton>("selamatkan")->isVisible());
        }
        CHECK(content(damaged.path) == before);
    }
    SECTION("a file that is there")
    {
        const QString path = damaged.temp.folder.filePath(QStringLiteral("lama.json"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("lama") == 4);
        file.close();
        package->setText(path);
        damaged.click("selamatkan");
        CHECK(damaged.prompter.told.last().contains(QStringLiteral("lama.json")));
        CHECK(content(path) == "lama");
        damaged.prompter.confirmations = {true};
        damaged.click("selamatkan");
        REQUIRE(damaged.waitFor([&] { return damaged.hasReport(); }));
        CHECK(content(path) != "lama");
    }
}

TEST_CASE("every table of a data file has words of its own")
{
    TempFile temp;
    temp.file.reset();
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("looking"));
        database.setDatabaseName(temp.path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")));
        while (query.next()) {
            CHECK(text::tableLabel(query.value(0).toString()) != query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("looking"));
}
