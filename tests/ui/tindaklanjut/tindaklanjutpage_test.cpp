#include "tests/evaluasi/evaluasiworld.h"
#include "tests/support/uifixture.h"
#include "ui/tindaklanjut/tindaklanjutpage.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The puskesmas in January of the next year: perawat's year is evaluated as baik.
struct FollowOffice {
    FollowOffice()
    {
        EvaluasiWorld world;
        world.clock.setDay(QDate(2027, 1, 8));
        world.setCapaian(akhir);
        world.fill(akhir);
        REQUIRE(world.lock(akhir, QDate(2027, 1, 8)));
        REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2027, 1, 8), akhir));
        world.save(UnitWorld::draft("b", "bidan").build());
        Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
        perawat.status = StatusPegawai::Pns;
        perawat.jenisJabatan = JenisJabatan::Fungsional;
        world.save(perawat);
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.temp.clock.setDay(QDate(2027, 1, 10));
        fixture.open();
        page = std::make_unique<TindakLanjutPage>(fixture.context);
        page->resize(1000, 650);
        page->setVisible(true);
        page->showSkp(skpKunci("s"));
        settle();
    }
    void settle()
    {
        fixture.storage.waitUntilIdle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialogue that was closed
        page->refresh();
        fixture.storage.waitUntilIdle();
    }
    QDialog* dialog() { return child<QDialog>(*page, "tindakLanjutDialog"); }
    void press(const char* name) { child<QPushButton>(*page, name)->click(); }
    QStringList listed(int column)
    {
        const auto* model = child<QTableView>(*page, "daftarTindakLanjut")->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all += model->index(row, column).data().toString();
        }
        return all;
    }
    void addProposal()
    {
        press("tambahTindakLanjut");
        auto* proposals = child<QListWidget>(*dialog(), "usulan");
        REQUIRE(proposals->count() == 1);
        CHECK(child<QComboBox>(*dialog(), "jenis")->currentText() == QStringLiteral("Pembinaan karier"));
        proposals->setCurrentRow(0);
        Q_EMIT proposals->itemActivated(proposals->item(0));
        child<QPushButton>(*dialog(), "simpan")->click();
        settle();
    }

    UiFixture fixture;
    std::unique_ptr<TindakLanjutPage> page;
};

const QString proposal = QStringLiteral("Pengembangan kompetensi sesuai jabatan");

} // namespace

TEST_CASE("a predikat proposes what may follow, and nothing is entered unless it is saved")
{
    FollowOffice office;
    const auto* people = child<QListWidget>(*office.page, "calon");
    REQUIRE(people->count() == 1); // bidan's SKP is not set, kapus has none
    CHECK(people->item(0)->text() == QStringLiteral("Siti Aminah, A.Md.Kep. – Baik"));
    CHECK(office.listed(0).isEmpty());
    const auto* empty = child<QLabel>(*office.page, "kosongTindakLanjut");
    CHECK(empty->text().contains(QStringLiteral("Belum ada tindak lanjut yang dicatat untuk tahun 2026")));
    office.addProposal();
    CHECK(empty->isHidden());
    CHECK(office.listed(2) == QStringList(proposal));
    CHECK(office.listed(1) == QStringList(QStringLiteral("Pembinaan karier")));
    CHECK(office.listed(3) == QStringList(QStringLiteral("Diusulkan")));
    CHECK(people->item(0)->text().contains(QStringLiteral("1 tercatat")));
    const auto stored = office.fixture.stored<DaftarTindakLanjut>(QStringLiteral("s"));
    REQUIRE(stored);
    REQUIRE(stored->tindakLanjut.size() == 1);
    CHECK(!stored->tindakLanjut[0].kunci.isEmpty());
    CHECK(stored->tindakLanjut[0].dasar == QStringLiteral("Predikat kinerja Baik, tahun 2026"));
}

TEST_CASE("the angka kredit of a functional official open from the page of what follows")
{
    FollowOffice office;
    CHECK(child<QPushButton>(*office.page, "angkaKredit")->isVisible());
    office.press("angkaKredit");
    office.fixture.storage.waitUntilIdle();
    const auto* dialog = child<QDialog>(*office.page, "angkaKreditDialog");
    CHECK(dialog->isVisible());
    CHECK(dialog->windowTitle().contains(QStringLiteral("Siti Aminah")));
}

TEST_CASE("an entry without words is not stored, and says what is missing")
{
    FollowOffice office;
    office.press("tambahTindakLanjut");
    QDialog* dialog = office.dialog();
    child<QPushButton>(*dialog, "simpan")->click();
    office.settle();
    const auto* complaint = child<QLabel>(*dialog, "keluhan");
    CHECK(complaint->isVisible());
    CHECK(complaint->text().contains(QStringLiteral("Isi bentuknya")));
    CHECK(office.listed(0).isEmpty());
}

TEST_CASE("the register is changed, filtered, searched, emptied and undone")
{
    FollowOffice office;
    office.addProposal();
    auto* table = child<QTableView>(*office.page, "daftarTindakLanjut");
    table->selectRow(0);
    office.press("ubahTindakLanjut");
    QDialog* dialog = office.dialog();
    child<QLineEdit>(*dialog, "nomorDokumen")->setText(QStringLiteral("800/12"));
    auto* status = child<QComboBox>(*dialog, "status");
    status->setCurrentIndex(status->findData(static_cast<int>(StatusTindakLanjut::Dilaksanakan)));
    child<QPushButton>(*dialog, "simpan")->click();
    office.settle();
    CHECK(office.listed(5) == QStringList(QStringLiteral("800/12")));

    auto* filter = child<QComboBox>(*office.page, "saringStatus");
    filter->setCurrentIndex(filter->findData(static_cast<int>(StatusTindakLanjut::Ditolak)));
    Q_EMIT filter->activated(filter->currentIndex());
    CHECK(office.listed(0).isEmpty());
    CHECK(child<QLabel>(*office.page, "kosongTindakLanjut")->text().contains(QStringLiteral("saringan")));
    filter->setCurrentIndex(0);
    Q_EMIT filter->activated(0);
    child<QLineEdit>(*office.page, "cariTindakLanjut")->setText(QStringLiteral("800/"));
    CHECK(office.listed(0).size() == 1);
    child<QLineEdit>(*office.page, "cariTindakLanjut")->clear();

    table->selectRow(0);
    office.press("hapusTindakLanjut"); // the safe answer: it stays
    office.settle();
    CHECK(office.listed(0).size() == 1);
    office.fixture.prompter.confirmations = {true};
    table->selectRow(0);
    office.press("hapusTindakLanjut");
    office.settle();
    CHECK(office.listed(0).isEmpty());
    office.fixture.storage.undo(office.page.get(), [](const auto&) {});
    office.settle();
    CHECK(office.listed(5) == QStringList(QStringLiteral("800/12")));
}
