#include "core/usecases/tindaklanjut/savetindaklanjut.h"
#include "tests/evaluasi/evaluasiworld.h"
#include "tests/support/uifixture.h"
#include "ui/karier/karierchart.h"
#include "ui/karier/karierpage.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The puskesmas in April: the first quarter of perawat is final.
struct CareerOffice {
    CareerOffice()
    {
        EvaluasiWorld world;
        world.fill(tw1);
        REQUIRE(world.write([](Evaluasi& evaluasi) {
            UmpanBalik words;
            words.isi = QStringLiteral("Tulisan <b>tebal</b> & rapi");
            words.sifat = SifatUmpanBalik::Konstruktif;
            evaluasi.umpanBalikPerilaku = {{NilaiBerakhlak::Kompeten, {words}}};
        }));
        REQUIRE(world.lock(tw1, world.clock.today()));
        REQUIRE(world.signBy(PeranTandaTangan::Penilai, world.clock.today(), tw1));
        Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
        perawat.status = StatusPegawai::Pns;
        perawat.jenisJabatan = JenisJabatan::Fungsional;
        world.save(perawat);
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.temp.clock.setDay(QDate(2026, 4, 12));
        fixture.open();
        page = std::make_unique<KarierPage>(fixture.context);
        QObject::connect(&fixture.storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->resize(860, 620);
        page->refresh();
        page->setVisible(true);
        fixture.storage.waitUntilIdle();
    }
    void show(const char* kunci)
    {
        page->showPegawai(person(kunci));
        fixture.storage.waitUntilIdle();
    }
    QString note() { return child<QLabel>(*page, "keteranganKarier")->text(); }
    QTreeWidget* list(const char* name) { return child<QTreeWidget>(*page, name); }
    QString tab(int at) { return child<QTabWidget>(*page, "bagianKarier")->tabText(at); }

    UiFixture fixture;
    std::unique_ptr<KarierPage> page;
};

} // namespace

TEST_CASE("the career page shows predikat, feedback by theme and what followed, as it was typed")
{
    CareerOffice office;
    office.show("perawat");
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        office.page->grab().save(folder + QStringLiteral("/karier-predikat.png"));
        child<QTabWidget>(*office.page, "bagianKarier")->setCurrentIndex(1);
        office.page->grab().save(folder + QStringLiteral("/karier-tema.png"));
    }
    CHECK(child<QLabel>(*office.page, "judulKarier")->text().startsWith(QStringLiteral("Siti Aminah")));
    REQUIRE(office.list("predikatKarier")->topLevelItemCount() == 1);
    const QTreeWidgetItem* first = office.list("predikatKarier")->topLevelItem(0);
    CHECK(first->text(0) == QStringLiteral("2026 · Triwulan I"));
    CHECK(first->text(1) == QStringLiteral("Baik"));
    const auto* chart = child<QWidget>(*office.page, "gambarKarier");
    CHECK(chart->accessibleName().contains(QStringLiteral("2026 · Triwulan I: Baik")));
    REQUIRE(office.list("temaKarier")->topLevelItemCount() == 1);
    const QTreeWidgetItem* theme = office.list("temaKarier")->topLevelItem(0);
    CHECK(theme->text(0) == QStringLiteral("Kompeten (1 konstruktif; Pimpinan 1)"));
    REQUIRE(theme->childCount() == 1);
    CHECK(theme->child(0)->text(3) == QStringLiteral("Tulisan <b>tebal</b> & rapi"));
    CHECK(office.tab(4) == QStringLiteral("Tindak lanjut (0)"));
}

TEST_CASE("what is stored elsewhere appears on the career page, and it leads to the paper")
{
    CareerOffice office;
    office.show("perawat");
    TindakLanjut training;
    training.jenis = JenisTindakLanjut::PembinaanKarier;
    training.bentuk = QStringLiteral("Pelatihan PPGD");
    office.fixture.storage.command<Done, TindakLanjutError>(
        office.page.get(),
        [training](Session& session) {
            return saveTindakLanjut(session, {skpKunci("s"), std::nullopt, training});
        },
        [](const auto& answer) { REQUIRE(answer); });
    office.fixture.storage.waitUntilIdle();
    CHECK(office.tab(4) == QStringLiteral("Tindak lanjut (1)"));
    CHECK(office.list("tindakLanjutKarier")->topLevelItem(0)->text(2) == QStringLiteral("Pelatihan PPGD"));
    child<QPushButton>(*office.page, "cetakKarier")->click();
    CHECK(office.fixture.navigation.walked == QStringList(QStringLiteral("print 1")));
}

TEST_CASE("the angka kredit of a functional official open from the career page, and of nobody else")
{
    CareerOffice office;
    office.show("kapus");
    CHECK_FALSE(child<QPushButton>(*office.page, "angkaKredit")->isVisible());
    office.show("perawat");
    CHECK(child<QPushButton>(*office.page, "angkaKredit")->isVisible());
    child<QPushButton>(*office.page, "angkaKredit")->click();
    office.fixture.storage.waitUntilIdle();
    CHECK(child<QDialog>(*office.page, "angkaKreditDialog")->isVisible());
}

TEST_CASE("a pegawai of whom nothing is known, and a year without SKP, say what to do")
{
    CareerOffice office;
    CHECK(office.note().contains(QStringLiteral("Pilih pegawai")));
    office.show("bidan");
    CHECK(office.note().contains(QStringLiteral("Belum ada apa pun")));
    CHECK(!child<QPushButton>(*office.page, "cetakKarier")->isEnabled());
    office.fixture.navigation.year = 2027;
    office.show("perawat");
    CHECK(office.list("predikatKarier")->topLevelItemCount() == 1);
    CHECK(office.note().contains(QStringLiteral("pilih tahun yang ada SKP definitifnya")));
    CHECK(!child<QPushButton>(*office.page, "cetakKarier")->isEnabled());
}

TEST_CASE("the people of the career page are found by typing and chosen by keyboard")
{
    CareerOffice office;
    auto* people = child<QListView>(*office.page, "orangKarier");
    const int all = people->model()->rowCount();
    child<QLineEdit>(*office.page, "cariKarier")->setText(QStringLiteral("aminah"));
    REQUIRE(people->model()->rowCount() == 1);
    CHECK(all > 1);
    QTest::keyClick(people, Qt::Key_Down);
    office.fixture.storage.waitUntilIdle();
    CHECK(child<QLabel>(*office.page, "judulKarier")->text().startsWith(QStringLiteral("Siti Aminah")));
}
