#include "tests/evaluasi/evaluasiworld.h"
#include "tests/support/smalldisk.h"
#include "tests/support/uifixture.h"
#include "ui/rekap/rekappage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The puskesmas in April: perawat's first quarter is final, bidan and kapus have no SKP.
struct RekapOffice {
    RekapOffice()
    {
        EvaluasiWorld world;
        world.fill();
        REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
        REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 8)));
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.temp.clock.setDay(QDate(2026, 4, 10));
        fixture.open();
        page = std::make_unique<RekapPage>(fixture.context);
        page->resize(1000, 650);
        page->setVisible(true);
        page->refresh();
        settle();
    }
    void settle() { fixture.storage.waitUntilIdle(); }
    void choose(const Periode& periode)
    {
        auto* box = child<QComboBox>(*page, "periodeRekap");
        box->setCurrentIndex(box->findData(kodePeriode(periode)));
        Q_EMIT box->activated(box->currentIndex());
        settle();
    }
    QPushButton* tile(AngkaRekap angka)
    {
        return child<QPushButton>(
            *page, QStringLiteral("angkaRekap%1").arg(static_cast<int>(angka)).toLatin1().constData());
    }
    QStringList listed()
    {
        const auto* model = child<QTableView>(*page, "daftarRekap")->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all += model->index(row, 0).data().toString();
        }
        return all;
    }
    void press(const char* name)
    {
        child<QPushButton>(*page, name)->click();
        settle();
    }
    QString status() { return child<QLabel>(*page, "statusRekap")->text(); }

    UiFixture fixture;
    std::unique_ptr<RekapPage> page;
};

const QString perawatName = QStringLiteral("Siti Aminah, A.Md.Kep.");

} // namespace

TEST_CASE("a figure of the recap shows exactly the people behind it, and the rest on request")
{
    RekapOffice office;
    CHECK(office.listed().size() == 3);
    CHECK(child<QLabel>(*office.page, "tenggatRekap")
              ->text()
              .contains(QStringLiteral("Pegawai dihitung: 3, yaitu semua pegawai unit yang dinilai, termasuk "
                                       "pimpinan unit (1).")));
    CHECK(child<QLabel>(*office.page, "tenggatRekap")->text().contains(QStringLiteral("belum 2 dari 3")));
    office.choose(tw1);
    CHECK(office.tile(AngkaRekap::EvaluasiFinal)->text().contains(QStringLiteral("1 dari 3 (33,3%)")));
    office.tile(AngkaRekap::EvaluasiFinal)->click();
    CHECK(office.listed() == QStringList(perawatName));
    auto* bagian = child<QComboBox>(*office.page, "bagianRekap");
    bagian->setCurrentIndex(1);
    Q_EMIT bagian->activated(1);
    CHECK(office.listed().size() == 2);
    CHECK(!office.listed().contains(perawatName));
    office.tile(AngkaRekap::Baik)->click();
    CHECK(office.listed() == QStringList(perawatName));
    office.tile(AngkaRekap::Baik)->click(); // once more: everybody
    CHECK(office.listed().size() == 3);
    child<QLineEdit>(*office.page, "cariRekap")->setText(QStringLiteral("bidan"));
    CHECK(office.listed() == QStringList(QStringLiteral("Dewi Lestari, A.Md.Keb.")));
}

TEST_CASE("a row of the recap leads to the evaluation, or to the person who has no SKP")
{
    RekapOffice office;
    auto* table = child<QTableView>(*office.page, "daftarRekap");
    Q_EMIT table->activated(table->model()->index(0, 0));
    Q_EMIT table->activated(table->model()->index(2, 0));
    CHECK(office.fixture.navigation.walked ==
          QStringList({QStringLiteral("pegawai bidan"), QStringLiteral("skp s /evaluasi")}));
}

TEST_CASE("the recap is previewed as a paper of the unit and left again")
{
    RekapOffice office;
    office.choose(tw1);
    office.press("pratinjauRekap");
    auto* back = child<QPushButton>(*office.page, "kembaliKeRekap");
    CHECK(back->isVisible());
    back->click();
    CHECK(!back->isVisible());
    CHECK(child<QTableView>(*office.page, "daftarRekap")->isVisible());
}

TEST_CASE("a recap is saved as spreadsheet and CSV, and a full disk leaves the old file")
{
    RekapOffice office;
    QTemporaryDir folder;
    const QString xlsx = folder.filePath(QStringLiteral("r.xlsx"));
    office.fixture.prompter.paths = {xlsx, folder.filePath(QStringLiteral("r.csv")), xlsx,
        folder.filePath(QStringLiteral("tidak-ada/r.csv"))};
    office.press("simpanXlsx");
    CHECK(office.status() == QStringLiteral("Tersimpan: ") + xlsx);
    QFile first(xlsx);
    REQUIRE(first.open(QIODevice::ReadOnly));
    const QByteArray whole = first.readAll();
    CHECK(whole.startsWith("PK"));
    office.press("simpanCsv");
    QFile csv(folder.filePath(QStringLiteral("r.csv")));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(perawatName));
    {
        const SmallDisk full(2000);
        office.press("simpanXlsx");
    }
    CHECK(office.status().contains(QStringLiteral("Tidak ada yang dibuat")));
    first.seek(0);
    CHECK(first.readAll() == whole);
    office.press("simpanCsv");
    CHECK(office.status().contains(QStringLiteral("tidak dapat ditulis")));
}
