#include "tests/support/uifixture.h"

#include "ui/wizard/newunitwizard.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Wizard {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 1, 15)};
    SequentialIds ids;
    ScriptedPrompter prompter;
    QStringList help;
    NewUnitWizard wizard{clock, ids, prompter, [this](const QString& topic) { help.append(topic); }};

    Wizard()
    {
        wizard.restart();
        child<QLineEdit>(wizard, "namaUnit")->setText(t("UPTD <Melati> / \"1\""));
        child<QLineEdit>(wizard, "instansi")->setText(t("Pemerintah Kabupaten"));
    }
    QString at(const char* name) { return folder.filePath(t(name)); }
    void setPlace(const QString& path) { child<QLineEdit>(wizard, "tempatBerkas")->setText(path); }
    void toPlace()
    {
        wizard.next();
        wizard.next();
    }
    QString complaint() { return child<QLabel>(wizard, "keluhan")->text(); }
};

} // namespace

TEST_CASE("the wizard makes the file with unit and first people")
{
    Wizard run;
    run.wizard.next();
    child<QPlainTextEdit>(run.wizard, "orang")
        ->setPlainText(t("Nama\tNIP\nBudi\t198003152006041007\nSiti\t1,99E+17\n"));
    CHECK(child<QLabel>(run.wizard, "orangTerbaca")->text().startsWith(t("2 ")));
    const auto* refused = child<QListWidget>(run.wizard, "barisDitolak"); // said before the file is made
    REQUIRE(refused->count() == 1);
    CHECK(refused->item(0)->text().startsWith(t("Baris 3, Siti: ")));
    run.wizard.next();
    CHECK(child<QLineEdit>(run.wizard, "tempatBerkas")->text().endsWith(t("UPTD Melati 1.kinerja")));
    run.setPlace(run.at("baru"));
    run.wizard.accept();
    REQUIRE(run.wizard.path() == run.at("baru.kinerja"));
    CHECK(run.prompter.told.size() == 1);
    auto opened = DataFile::open(run.wizard.path(), OpenMode::ReadOnly, run.clock, run.ids);
    REQUIRE(opened);
    const auto people = (*opened)->read([](Reader& reader) { return reader.lists().pegawai({}); });
    REQUIRE(people.value().size() == 1);
    CHECK(people.value()[0].unitKerja == t("UPTD <Melati> / \"1\""));
}

TEST_CASE("the wizard says what it could not take of the people that it stored")
{
    Wizard run;
    run.wizard.next();
    child<QPlainTextEdit>(run.wizard, "orang")
        ->setPlainText(t("Nama\tAtasan\nBudi\tdr. Bambang\nSiti\tBudi\n"));
    run.wizard.next();
    run.setPlace(run.at("baru"));
    run.wizard.accept();
    REQUIRE(run.wizard.path() == run.at("baru.kinerja"));
    REQUIRE(run.prompter.told.size() == 1);
    CHECK(run.prompter.told[0].startsWith(t("Orangnya sudah tersimpan")));
}

TEST_CASE("F1 opens the help at the page of the step")
{
    Wizard run;
    QTest::keyClick(&run.wizard, Qt::Key_F1);
    run.wizard.next();
    // A field that does not want the key passes it on.
    QTest::keyClick(child<QPlainTextEdit>(run.wizard, "orang"), Qt::Key_F1);
    run.wizard.next();
    run.wizard.button(QWizard::HelpButton)->click();
    CHECK(run.help == QStringList{t("mulai"), t("orang"), t("berkas")});
}

TEST_CASE("the wizard asks whether a name that stands twice means two people, and takes a number once")
{
    const bool others = GENERATE(true, false);
    Wizard run;
    run.wizard.next();
    child<QPlainTextEdit>(run.wizard, "orang")
        ->setPlainText(
            t("Nama\tNIP\nBudi\t\nSiti\t198003152006041007\nBudi\t\nSiti S\t198003152006041007\n"));
    run.wizard.next();
    run.setPlace(run.at("baru"));
    run.prompter.confirmations = {others};
    run.wizard.accept();
    auto opened = DataFile::open(run.wizard.path(), OpenMode::ReadOnly, run.clock, run.ids);
    REQUIRE(opened);
    const auto people = (*opened)->read([](Reader& reader) { return reader.lists().pegawai({}); });
    CHECK(people.value().size() == (others ? 3 : 2));
    REQUIRE(run.prompter.told.size() == 2);
    CHECK(run.prompter.told[0].startsWith(t("Baris 4: Budi, nama yang sudah ada di baris lain.")));
    CHECK(run.prompter.told[1].startsWith(t("Berkas sudah dibuat")));
    CHECK(people.value().front().nama != t("Siti S"));
}

TEST_CASE("who turns back is asked where something was typed, and not where nothing was")
{
    Wizard run;
    run.prompter.confirmations = {false, true};
    run.wizard.show();
    run.wizard.reject();
    CHECK(run.wizard.isVisible());
    REQUIRE(run.prompter.told.size() == 1);
    CHECK(run.prompter.told.front().contains(t("Berkas unit baru belum dibuat")));
    run.wizard.reject();
    CHECK_FALSE(run.wizard.isVisible());

    NewUnitWizard untouched(run.clock, run.ids, run.prompter, {});
    untouched.show();
    untouched.reject();
    CHECK_FALSE(untouched.isVisible());
    CHECK(run.prompter.told.size() == 2);
}

TEST_CASE("the wizard does not go on without a name")
{
    Wizard run;
    child<QLineEdit>(run.wizard, "namaUnit")->clear();
    run.wizard.next();
    CHECK(child<QLabel>(run.wizard, "namaUnitTemuan")->text().contains(t("nama unit")));
    CHECK(run.wizard.currentId() == run.wizard.startId());
}

TEST_CASE("what was missing is no longer said once it is typed")
{
    Wizard run;
    auto* name = child<QLineEdit>(run.wizard, "namaUnit");
    auto* finding = child<QLabel>(run.wizard, "namaUnitTemuan");
    name->clear();
    run.wizard.next();
    REQUIRE_FALSE(finding->isHidden());
    QTest::keyClicks(name, t("U"));
    CHECK(finding->isHidden());
}

TEST_CASE("the wizard proposes a place that is there, also where nobody has made a folder for documents")
{
    const QByteArray home = qgetenv("HOME");
    Wizard run;
    qputenv("HOME", run.folder.path().toLocal8Bit());
    run.toPlace();
    const QString place = QDir::fromNativeSeparators(child<QLineEdit>(run.wizard, "tempatBerkas")->text());
    run.wizard.accept();
    qputenv("HOME", home);
    CHECK(place == run.at("UPTD Melati 1.kinerja"));
    CHECK(run.wizard.path() == place);
}

TEST_CASE("a file that exists, a folder that doesn't and one that can't be written to are said clearly")
{
    Wizard run;
    run.toPlace();
    QFile other(run.at("ada.kinerja"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("isi");
    other.close();
    run.setPlace(run.at("ada.kinerja"));
    run.wizard.accept();
    CHECK(run.complaint().contains(t("sudah ada")));
    CHECK(run.wizard.path().isEmpty());
    run.setPlace(run.at("tak/ada/x.kinerja"));
    run.wizard.accept();
    CHECK(run.complaint().contains(t("tidak ada")));
    run.setPlace({});
    run.wizard.accept();
    CHECK(run.complaint().contains(t("Isi tempat")));
    run.setPlace(t("/proc/x.kinerja"));
    run.wizard.accept();
    CHECK_FALSE(run.complaint().isEmpty());
    CHECK(run.wizard.path().isEmpty());
}
