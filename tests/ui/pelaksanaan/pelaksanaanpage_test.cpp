#include "tests/ui/pelaksanaan/ayear.h"

#include "tests/support/smalldisk.h"
#include "ui/pelaksanaan/pastecatatandialog.h"
#include "ui/tables/catatanmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a week of notes is typed with Enter alone, and each cell is stored as it is left")
{
    AYear year;
    year.show();
    year.start(0, CatatanModel::Tanggal);
    year.typeOn("2/2");
    year.typeOn("1");
    year.typeOn("1");
    year.typeOn("8");
    year.typeOn("12");
    year.typeOn("Observasi pasien");
    year.typeOn("14 pasien");
    REQUIRE(year.notes().size() == 1);
    const CatatanKinerja first = year.notes().front();
    CHECK(first.tanggal == QDate(2026, 2, 2));
    CHECK(first.rhk.text() == QStringLiteral("h1"));
    CHECK(first.indikator.text() == QStringLiteral("i1"));
    CHECK(first.mulai == QStringLiteral("08:00"));
    CHECK(first.selesai == QStringLiteral("12:00"));
    CHECK(first.kegiatan == QStringLiteral("Observasi pasien"));
    CHECK(first.realisasi == QStringLiteral("14"));
    CHECK(first.satuan == QStringLiteral("pasien"));

    // Four days more: the row is copied down with the next day.
    for (int day = 0; day < 4; ++day) {
        click(*year.page, "salinBaris");
    }
    const auto week = year.notes();
    REQUIRE(week.size() == 5);
    CHECK(week.back().tanggal == QDate(2026, 2, 6));
    CHECK(week.back().kegiatan == QStringLiteral("Observasi pasien"));
    CHECK(year.sums() ==
          QStringList{QStringLiteral("IKI A.1.1: 70 pasien dari 5 catatan (target: 1.200 pasien).")});

    // The empty row below takes day, RHK and IKI of the one above.
    year.start(5, CatatanModel::Kegiatan);
    year.typeOn("Rekap");
    CHECK(year.notes().back().tanggal == QDate(2026, 2, 6));
    CHECK(year.notes().back().rhk.text() == QStringLiteral("h1"));
}

TEST_CASE("rows are deleted and come back with undo")
{
    AYear year;
    year.show();
    year.start(0, CatatanModel::Kegiatan);
    year.typeOn("Observasi");
    click(*year.page, "salinBaris");
    REQUIRE(year.notes().size() == 2);
    year.grid()->selectRow(0);
    click(*year.page, "hapusCatatan");
    CHECK(year.notes().size() == 1);
    CHECK(child<QLabel>(*year.page, "keteranganCatatan")->text().contains(QStringLiteral("Ctrl+Z")));
    year.storage.undo(year.page.get(), {});
    year.storage.waitUntilIdle();
    CHECK(year.notes().size() == 2);
    CHECK(year.grid()->model()->rowCount() == 3);
}

TEST_CASE("what is no date or RHK stays in its cell, and the note keeps what it had")
{
    AYear year;
    year.show();
    year.start(0, CatatanModel::Kegiatan);
    year.typeOn("Observasi");
    const CatatanKinerja before = year.notes().front();
    year.start(0, CatatanModel::Tanggal);
    QTest::keyClick(year.editorOf(), Qt::Key_A, Qt::ControlModifier);
    year.typeOn("31/02/2026");
    CHECK(year.cell(0, CatatanModel::Tanggal) == QStringLiteral("⚠ 31/02/2026"));
    CHECK(year.notes().front() == before);
    REQUIRE(year.page->unfinished().size() == 1);
    CHECK(year.page->unfinished().front().contains(QStringLiteral("31/02/2026")));
    year.start(0, CatatanModel::Tanggal);
    QTest::keyClick(year.editorOf(), Qt::Key_A, Qt::ControlModifier);
    year.typeOn("28-2-2026");
    CHECK(year.notes().front().tanggal == QDate(2026, 2, 28));
    CHECK(year.page->unfinished().isEmpty());
}

TEST_CASE("rows of a spreadsheet go in below the chosen row where all is understood")
{
    AYear year;
    year.show();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Tanggal\tRHK\tKegiatan\tRealisasi\tSatuan\n2/2/2026\tA.1\tObservasi\t14\tpasien\n"
                       "3/2/2026\tlaporan\tRekap\t1\tlaporan\n"));
    click(*year.page, "tempelCatatan");
    REQUIRE(year.notes().size() == 2);
    CHECK(year.notes()[1].rhk.text() == QStringLiteral("h2"));
    CHECK(year.notes()[1].tanggal == QDate(2026, 2, 3));
    CHECK(year.page->findChild<QDialog*>() == nullptr);
}

TEST_CASE("cells that are not understood are shown before they are pasted, and nothing is lost")
{
    AYear year;
    year.show();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("senin\tObservasi\t14\tpasien\n3/2/2026\tRekap\t1\tlaporan\n"));
    click(*year.page, "tempelCatatan");
    auto* dialog = year.page->findChild<PasteCatatanDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(year.notes().empty());
    // The officer says what the first two columns are.
    const auto choose = [&](const char* box, KolomCatatan meaning) {
        auto* combo = child<QComboBox>(*dialog, box);
        combo->setCurrentIndex(combo->findData(static_cast<int>(meaning)));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose("kolom1", KolomCatatan::Tanggal);
    choose("kolom2", KolomCatatan::Kegiatan);
    choose("kolom4", KolomCatatan::Satuan);
    const auto* table = child<QTableWidget>(*dialog, "pratinjauTempel");
    CHECK(table->item(1, 0)->text() == QStringLiteral("⚠ senin"));
    CHECK(table->item(2, 0)->text() == QStringLiteral("3/2/2026"));
    child<QPushButton>(*dialog, "tempel")->click();
    REQUIRE(year.notes().size() == 2);
    CHECK(year.notes()[0].kegiatan == QStringLiteral("Observasi (senin)"));
    CHECK(year.notes()[1].tanggal == QDate(2026, 2, 3));
}

TEST_CASE("a pasted row of an RHK that there is not waits for its RHK and counts nowhere")
{
    AYear year;
    year.show();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Tanggal\tRHK\tKegiatan\tRealisasi\tSatuan\n2/2/2026\tA.2\tRekap\t1\tlaporan\n"
                       "3/2/2026\t9\tRapat\t1\tlaporan\n4/2/2026\t\tRapat lagi\t1\tlaporan\n"));
    click(*year.page, "tempelCatatan");
    auto* dialog = year.page->findChild<PasteCatatanDialog*>();
    REQUIRE(dialog != nullptr);
    const auto* table = child<QTableWidget>(*dialog, "pratinjauTempel");
    CHECK(table->item(2, 1)->text() == QStringLiteral("A.2"));
    CHECK(table->item(4, 1)->text().isEmpty()); // the row above names none that there is
    const auto* summary = child<QLabel>(*dialog, "ringkasanTempel");
    CHECK(summary->text().contains(QStringLiteral("⚠ 2 catatan tanpa RHK: pilih RHK-nya di kolom RHK.")));
    child<QPushButton>(*dialog, "tempel")->click();
    REQUIRE(year.notes().size() == 3);
    CHECK(year.notes()[0].rhk.text() == QStringLiteral("h2"));
    CHECK(year.notes()[1].rhk.isEmpty());
    CHECK(year.notes()[1].indikator.isEmpty());
    CHECK(year.notes()[2].rhk.isEmpty());
    CHECK(year.cell(1, CatatanModel::Rhk) == QStringLiteral("⚠ pilih RHK"));
    CHECK(child<QLabel>(*year.page, "keteranganCatatan")->text().contains(QStringLiteral("2 catatan tanpa")));
    CHECK(year.sums().front() == QStringLiteral("⚠ 2 catatan tanpa RHK; tidak ikut dijumlah."));
    CHECK(year.sums()[1].contains(QStringLiteral("1 laporan dari 1 catatan")));
    // Choosing the RHK is all that is left to do.
    auto* model = year.grid()->model();
    REQUIRE(model->setData(model->index(1, CatatanModel::Rhk), QStringLiteral("A.2"), Qt::EditRole));
    CHECK(year.notes()[1].rhk.text() == QStringLiteral("h2"));
    CHECK(year.sums()[1].contains(QStringLiteral("1 catatan tanpa")) == false);
    CHECK(year.sums()[1].contains(QStringLiteral("2 laporan dari 2 catatan")));
}

TEST_CASE("an SKP that is not set can only be read, and the page says why and leads on")
{
    AYear year(StatusSkp::Diajukan);
    year.show();
    CHECK(child<QLabel>(*year.page, "keadaanPelaksanaan")->text().contains(QStringLiteral("Diajukan")));
    CHECK(child<QLabel>(*year.page, "keadaanPelaksanaan")
              ->text()
              .contains(QStringLiteral("setelah SKP ditetapkan")));
    CHECK(year.grid()->model()->rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(*year.page, "salinBaris")->isEnabled());
    click(*year.page, "kePenetapan");
    CHECK(year.navigation.walked.last() == QStringLiteral("penetapan skp-perawat"));
    AYear over(StatusSkp::Selesai);
    over.show();
    CHECK(over.grid()->model()->rowCount() == 0);
    CHECK(child<QLabel>(*over.page, "keadaanPelaksanaan")->text().contains(QStringLiteral("Selesai")));
    CHECK(child<QPushButton>(*over.page, "kePenetapan")->isHidden());
}

TEST_CASE("notes that the disk refuses wait, also when the SKP is left, and are stored later")
{
    AYear year;
    Skp other = aSkp().withKunci("skp-bidan").withStatus(StatusSkp::Berjalan).build();
    other.pegawai = PegawaiKunci(QStringLiteral("bidan"));
    year.temp.save(other);
    year.show();
    year.page->showSkp(SkpKunci(QStringLiteral("skp-perawat")));
    {
        SmallDisk disk(QFileInfo(year.temp.path).size());
        auto* model = year.grid()->model();
        REQUIRE(model->setData(
            model->index(0, CatatanModel::Kegiatan), QString(6000, QLatin1Char('a')), Qt::EditRole));
        CHECK(year.storage.hasUnsaved());
        year.page->showSkp(SkpKunci(QStringLiteral("skp-bidan")));
        CHECK(year.grid()->model()->rowCount() == 1);
        year.page->showSkp(SkpKunci(QStringLiteral("skp-perawat")));
        CHECK(year.grid()->model()->rowCount() == 2);
        CHECK(year.cell(0, CatatanModel::Kegiatan).size() == 6000);
    }
    year.storage.retryFailed();
    REQUIRE(year.notes().size() == 1);
    CHECK(year.notes().front().kegiatan.size() == 6000);
}

TEST_CASE("a letter typed while the last one is on its way to the file is not lost")
{
    AYear year(StatusSkp::Berjalan, StorageService::Threading::OwnThread);
    year.show();
    auto* model = year.grid()->model();
    for (int turn = 0; turn < 40; ++turn) {
        const QString text = QStringLiteral("Kegiatan %1").arg(turn);
        CHECK(model->setData(model->index(turn / 10, CatatanModel::Kegiatan), text, Qt::EditRole));
    }
    CHECK(model->setData(model->index(0, CatatanModel::Kegiatan), QString(), Qt::EditRole));
    const auto stored = year.notes();
    REQUIRE(stored.size() == 4);
    CHECK(stored[0].kegiatan.isEmpty());
    CHECK(stored[3].kegiatan == QStringLiteral("Kegiatan 39"));
    CHECK(year.cell(3, CatatanModel::Kegiatan) == QStringLiteral("Kegiatan 39"));
}
