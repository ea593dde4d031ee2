#include "tests/support/uifixture.h"

#include "core/usecases/pegawai/deletepegawai.h"
#include "ui/people/sampahpage.h"
#include "ui/people/unitpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{
} // namespace

TEST_CASE("what was deleted can be brought back, or removed for good after a question")
{
    UiFixture fixture;
    Pegawai budi;
    budi.kunci = PegawaiKunci(t("budi"));
    budi.nama = t("Budi & <i>Co</i>");
    fixture.temp.save(budi);
    Session session = fixture.temp.session();
    REQUIRE(deletePegawai(session, {{budi.kunci}, QDate(2026, 1, 2), JenisTidakDinilai::Pindah, {}}));
    fixture.open();
    SampahPage page(fixture.context);
    QObject::connect(&fixture.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    auto* table = child<QTableWidget>(page, "daftarSampah");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 1)->text() == budi.nama);
    CHECK_FALSE(child<QPushButton>(page, "kembalikan")->isEnabled());
    child<QPushButton>(page, "kosongkan")->click();
    CHECK(table->rowCount() == 1);
    SECTION("back")
    {
        table->selectRow(0);
        child<QPushButton>(page, "kembalikan")->click();
        CHECK(table->rowCount() == 0);
        CHECK(fixture.stored<Pegawai>(t("budi")) == budi);
        CHECK(child<QLabel>(page, "ringkasan")->text() == t("Sampah kosong."));
    }
    SECTION("for good")
    {
        fixture.prompter.confirmations = {true};
        child<QPushButton>(page, "kosongkan")->click();
        CHECK(table->rowCount() == 0);
        CHECK_FALSE(fixture.stored<Pegawai>(t("budi")));
    }
}

TEST_CASE("the unit is stored as it is filled, and an emptied name is said and kept")
{
    UiFixture fixture;
    fixture.open();
    UnitPage page(fixture.context);
    page.refresh();
    auto* nama = child<QLineEdit>(page, "namaUnit");
    CHECK(nama->text() == t("UPTD Puskesmas Melati"));
    nama->selectAll();
    QTest::keyClick(nama, Qt::Key_Delete);
    auto* tempat = child<QLineEdit>(page, "tempat");
    tempat->selectAll();
    QTest::keyClicks(tempat, t("Melati"));
    page.flush();
    CHECK(fixture.stored<Unit>(t("1"))->tempat == t("Melati"));
    CHECK(fixture.stored<Unit>(t("1"))->nama == t("UPTD Puskesmas Melati"));
    CHECK(child<QLabel>(page, "namaUnitTemuan")->text().contains(t("nama unit")));
}
