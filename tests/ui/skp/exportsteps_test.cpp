#include "tests/ui/skp/penyusunan.h"

#include "ui/wizard/penyusunanwizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("after each step of a leader's wizard the unit exports as a package true to the schema")
{
    Penyusunan unit;
    unit.ownSettings();
    PenyusunanWizard wizard(unit.context, unit.leader);
    wizard.show();
    unit.checkSchema();
    click(wizard, "ambilPerjanjian");
    unit.checkSchema();
    wizard.next();
    click(wizard, "rhkBaru"); // an RHK without a word in it
    unit.checkSchema();
    type(wizard, "rencana", "Tugas tambahan <b>&");
    click(wizard, "ikiBaru");
    QTest::keyClicks(child<QLineEdit>(wizard, "target"), QStringLiteral("dua belas"));
    wizard.next();
    unit.checkSchema();
    type(wizard, "tujuan", "Menurunkan risiko");
    wizard.next();
    unit.checkSchema();
    type(wizard, "strategi1", "Kunjungan rumah\nKelas ibu");
    wizard.next();
    unit.checkSchema();
    auto* model = child<QTableView>(wizard, "matriks")->model();
    CHECK(model->setData(model->index(2, 0), QStringLiteral("Skrining"), Qt::EditRole));
    unit.checkSchema();
    wizard.next();
    auto* jenis = child<QComboBox>(wizard, "jenis3");
    jenis->setCurrentIndex(1);
    Q_EMIT jenis->activated(1);
    wizard.next();
    unit.checkSchema();
    type(wizard, "ekspektasi_loyal", "Hadir apel");
    wizard.next();
    unit.checkSchema();
    click(wizard, "tambah_dukungan_sumber_daya"); // left empty
    child<QAbstractButton>(wizard, "tidakAda_konsekuensi")->click();
    wizard.next();
    unit.checkSchema();
    const Skp skp = unit.skp(unit.leader);
    REQUIRE(skp.hasilKerja.size() == 3);
    CHECK(skp.hasilKerja[0].strategi.size() == 2);
    CHECK(skp.hasilKerja[2].jenis == JenisHasilKerja::Tambahan);
    CHECK(skp.isTidakAda(DaftarSkp::Konsekuensi));
}

TEST_CASE("after each step of a staff wizard the unit exports as a package true to the schema")
{
    Penyusunan unit;
    unit.ownSettings();
    Skp qualitative = unit.skp(unit.staff);
    PenyusunanWizard wizard(unit.context, unit.staff);
    wizard.show();
    click(wizard, "rhkBaru");
    type(wizard, "rencana", "Asuhan keperawatan");
    unit.checkSchema();
    for (int page = 0; page < 4; ++page) {
        wizard.next();
        unit.checkSchema();
    }
}
