#include "tests/ui/evaluasiunit/school.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/datefield.h"
#include "ui/forms/outcometree.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a school of forty reaches forty final evaluations in the grid with few acts")
{
    School school(40);
    school.open();
    ShownUnitPage page(school, gridTab);
    REQUIRE(grid(page)->model()->rowCount() == 40);
    typeInto(page, 0, KisiModel::HasilKerja, "2");
    typeInto(page, 0, KisiModel::Perilaku, "2");
    CHECK(cell(page, 0, KisiModel::PredikatKolom) == QStringLiteral("Baik"));
    chooseColumn(page, KisiModel::HasilKerja);
    click(page, "salinKeBawah");
    CHECK(answer(page) == QStringLiteral("✔ Disalin ke 39 baris."));
    chooseColumn(page, KisiModel::Perilaku);
    click(page, "salinKeBawah");
    typeInto(page, 7, KisiModel::HasilKerja, "1");
    typeInto(page, 7, KisiModel::Perilaku, "1");
    CHECK(cell(page, 7, KisiModel::PredikatKolom) == QStringLiteral("Sangat Baik"));
    click(page, "pilihSemuaKisi");
    click(page, "finalkanKisi");
    recordSignatures(page);
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 40 orang."));
    click(page, "pilihSemuaKisi");
    click(page, "pegawaiKisi");
    recordSignatures(page);
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 40 orang."));
    CHECK(cell(page, 39, KisiModel::Keadaan) == QStringLiteral("Final, diterima"));
    const Evaluasi last = school.evaluasi("s40");
    CHECK(last.status == StatusEvaluasi::Final);
    CHECK(last.diterima == QDate(2026, 4, 10));
    CHECK(last.tandaTangan.size() == 2);
    CHECK(last.tandaTangan.front().tempat == QStringLiteral("Sukamaju"));
    CHECK_FALSE(last.cuplikan.dokumen.empty());
    CHECK(child<QLabel>(page, "jumlahKisi")->text().startsWith(QStringLiteral("40 pegawai; 40 final")));
}

TEST_CASE("both ratings are copied down at once where both columns are chosen")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    typeInto(page, 0, KisiModel::HasilKerja, "1");
    typeInto(page, 0, KisiModel::Perilaku, "2");
    const QAbstractItemModel* model = grid(page)->model();
    const QItemSelection both(model->index(0, KisiModel::HasilKerja), model->index(2, KisiModel::Perilaku));
    grid(page)->selectionModel()->select(both, QItemSelectionModel::ClearAndSelect);
    click(page, "salinKeBawah");
    CHECK(answer(page) == QStringLiteral("✔ Disalin ke 2 baris."));
    CHECK(cell(page, 2, KisiModel::PredikatKolom) == cell(page, 0, KisiModel::PredikatKolom));
    CHECK(school.evaluasi("s3").ratingPerilakuKerja == Rating::Sesuai);
}

TEST_CASE(
    "a predikat can't be typed, a locked row takes nothing, and a word that is no rating changes nothing")
{
    School school(2);
    school.open();
    ShownUnitPage page(school, gridTab);
    const QAbstractItemModel* model = grid(page)->model();
    CHECK_FALSE(model->flags(model->index(0, KisiModel::PredikatKolom)).testFlag(Qt::ItemIsEditable));
    typeInto(page, 0, KisiModel::HasilKerja, "bagus");
    CHECK(answer(page).startsWith(QStringLiteral("✖ “bagus” bukan rating")));
    CHECK(cell(page, 0, KisiModel::HasilKerja).isEmpty());
    typeInto(page, 0, KisiModel::HasilKerja, "3");
    typeInto(page, 0, KisiModel::Perilaku, "3");
    typeInto(page, 0, KisiModel::Kontribusi, "Mengajar kelas <b>6</b>");
    typeInto(page, 0, KisiModel::UmpanBalik, "Perlu didampingi");
    typeInto(page, 0, KisiModel::Catatan, "Pelatihan");
    const Evaluasi stored = school.evaluasi("s1");
    CHECK(stored.ratingHasilKerja == Rating::DiBawah);
    CHECK(stored.kontribusi == QStringLiteral("Mengajar kelas <b>6</b>"));
    CHECK(stored.catatan == QStringLiteral("Pelatihan"));
    REQUIRE(stored.realisasi.front().umpanBalik.size() == 1);
    CHECK(stored.realisasi.front().umpanBalik.front().isi == QStringLiteral("Perlu didampingi"));
    typeInto(page, 0, KisiModel::UmpanBalik, "Sudah membaik");
    CHECK(school.evaluasi("s1").realisasi.front().umpanBalik.size() == 1);
    CHECK(cell(page, 0, KisiModel::UmpanBalik) == QStringLiteral("Sudah membaik"));

    click(page, "pilihSemuaKisi");
    click(page, "kunciKisi");
    auto* lock = page.findChild<LockForm*>();
    REQUIRE(lock != nullptr);
    Q_EMIT lock->accepted();
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 1 orang, 1 dilewati:"));
    const auto* told = child<OutcomeTree>(page, "dilewatiKisi");
    CHECK(told->lines().value(0).startsWith(QStringLiteral("✖ Dilewati: 1")));
    CHECK(told->lines().value(1).startsWith(QStringLiteral("✖ Pegawai 002: ")));
    CHECK_FALSE(model->flags(model->index(0, KisiModel::Kontribusi)).testFlag(Qt::ItemIsEditable));
    CHECK(cell(page, 0, KisiModel::Keadaan) == QStringLiteral("Siap ditandatangani"));
}

TEST_CASE("an act is done for those who are ticked: who is left out of all stays out")
{
    School school(4);
    school.open();
    ShownUnitPage page(school, gridTab);
    for (const int column :
        {static_cast<int>(KisiModel::HasilKerja), static_cast<int>(KisiModel::Perilaku)}) {
        typeInto(page, 0, column, "2");
        chooseColumn(page, column);
        click(page, "salinKeBawah");
    }
    click(page, "finalkanKisi");
    CHECK(answer(page).startsWith(QStringLiteral("Centang dulu orangnya")));
    click(page, "pilihSemuaKisi");
    CHECK(child<QLabel>(page, "jumlahKisi")->text() == QStringLiteral("4 pegawai; 0 final; 4 dicentang"));
    QAbstractItemModel* model = grid(page)->model();
    model->setData(model->index(1, KisiModel::Nama), Qt::Unchecked, Qt::CheckStateRole);
    // Clicking about in the grid changes nothing of it.
    grid(page)->setCurrentIndex(model->index(3, KisiModel::Catatan));
    CHECK(child<QLabel>(page, "jumlahKisi")->text().endsWith(QStringLiteral("3 dicentang")));
    click(page, "finalkanKisi");
    recordSignatures(page);
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 3 orang."));
    CHECK(school.evaluasi("s1").status == StatusEvaluasi::Final);
    CHECK(school.evaluasi("s2").status == StatusEvaluasi::Draf);
    CHECK(page.minimumSizeHint().height() <= heightOfLowWindow);
    click(page, "kosongkanPilihanKisi");
    CHECK(child<QLabel>(page, "jumlahKisi")->text().endsWith(QStringLiteral("0 dicentang")));
}

TEST_CASE("the space bar on a name ticks all the rows that are selected")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    chooseColumn(page, KisiModel::Nama);
    QTest::keyClick(grid(page), Qt::Key_Space);
    CHECK(child<QLabel>(page, "jumlahKisi")->text().endsWith(QStringLiteral("3 dicentang")));
    grid(page)->setCurrentIndex(grid(page)->model()->index(2, KisiModel::Nama));
    QTest::keyClick(grid(page), Qt::Key_Space);
    CHECK(child<QLabel>(page, "jumlahKisi")->text().endsWith(QStringLiteral("2 dicentang")));
}

TEST_CASE("before the penilai signs, the form names who is in office on that day")
{
    School school(2);
    Pegawai successor = UnitWorld::pegawai("pengganti", "Dra. Ratna", "Kepala Sekolah", "");
    successor.luarUnit = true;
    school.temp.save(successor);
    Skp changed = *school.temp.file->read([](Reader& reader) { return reader.load(skpKunci("s2")); }).value();
    changed.pergantianPenilai.push_back({QDate(2026, 4, 5), person("pengganti"), {}, {}});
    school.temp.save(changed);
    school.open();
    ShownUnitPage page(school, gridTab);
    click(page, "pilihSemuaKisi");
    click(page, "finalkanKisi");
    const auto* signers = child<QLabel>(page, "penandatanganKisi");
    CHECK(signers->text().contains(QStringLiteral("Dra. Ratna untuk 1 orang")));
    CHECK(signers->text().contains(QStringLiteral("Drs. Bambang untuk 1 orang")));
    auto* form = page.findChild<SignatureForm*>();
    auto* day = form->findChild<DateField*>();
    day->lineEdit()->selectAll();
    QTest::keyClicks(day->lineEdit(), QStringLiteral("1-4-2026"));
    day->commit();
    CHECK(signers->text().contains(QStringLiteral("Drs. Bambang untuk 2 orang")));
}

TEST_CASE("a rating is taken away with the Delete key or an emptied cell, and comes back by undo")
{
    School school(2);
    school.open();
    ShownUnitPage page(school, gridTab);
    for (const int row : {0, 1}) {
        typeInto(page, row, KisiModel::HasilKerja, "2");
        typeInto(page, row, KisiModel::Perilaku, "1");
    }
    REQUIRE(cell(page, 0, KisiModel::PredikatKolom) == QStringLiteral("Baik"));
    chooseColumn(page, KisiModel::HasilKerja);
    QTest::keyClick(grid(page), Qt::Key_Delete);
    CHECK(cell(page, 0, KisiModel::HasilKerja).isEmpty());
    CHECK(cell(page, 1, KisiModel::PredikatKolom) == QStringLiteral("–"));
    CHECK_FALSE(school.evaluasi("s1").ratingHasilKerja);
    CHECK_FALSE(school.evaluasi("s2").ratingHasilKerja);
    CHECK(school.evaluasi("s2").ratingPerilakuKerja == Rating::DiAtas);
    typeInto(page, 1, KisiModel::Perilaku, " ");
    CHECK_FALSE(school.evaluasi("s2").ratingPerilakuKerja);
    school.storage.undo(&page, [](const auto&) {});
    school.storage.waitUntilIdle();
    CHECK(school.evaluasi("s2").ratingPerilakuKerja == Rating::DiAtas);
}

TEST_CASE("before a period is locked or signed, the grid names those whose year is rated already")
{
    School school(1);
    school.unit.add({}, [](Pegawai& who, Skp& skp) {
        who.atasan = person("kepala");
        skp.penilai = person("kepala");
        skp.status = StatusSkp::Dievaluasi;
    });
    school.open();
    ShownUnitPage page(school, gridTab);
    for (const int row : {0, 1}) {
        typeInto(page, row, KisiModel::HasilKerja, "2");
        typeInto(page, row, KisiModel::Perilaku, "2");
    }
    const QString warning = QStringLiteral(
        "⚠ Evaluasi akhir 1 orang sudah final: Pegawai 002. Evaluasi Triwulan I tidak mengubah predikat "
        "tahunnya.");
    click(page, "pilihSemuaKisi");
    click(page, "kunciKisi");
    CHECK(answer(page) == warning);
    click(page, "finalkanKisi");
    CHECK(answer(page) == warning);
    recordSignatures(page);
    const QStringList lines = child<OutcomeTree>(page, "dilewatiKisi")->lines();
    CHECK(lines.filter(QStringLiteral("tidak mengubah predikat tahun itu")).size() == 1);
}

TEST_CASE("who would not sign is recorded for the selection with day and reason, and the result stays final")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    for (const int row : {0, 1}) {
        typeInto(page, row, KisiModel::HasilKerja, "2");
        typeInto(page, row, KisiModel::Perilaku, "2");
    }
    click(page, "pilihSemuaKisi");
    click(page, "finalkanKisi");
    recordSignatures(page);
    click(page, "menolakKisi");
    auto* form = page.findChild<ReceiptForm*>();
    REQUIRE(form != nullptr);
    Q_EMIT form->accepted();
    CHECK(school.evaluasi("s1").tidakMenandatangani.tanggal.isNull()); // no reason was given
    child<QLineEdit>(*form, "alasanTolak")->setText(QStringLiteral("Tidak setuju dengan ratingnya"));
    Q_EMIT form->accepted();
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 2 orang, 1 dilewati:"));
    for (const char* kunci : {"s1", "s2"}) {
        const Evaluasi stored = school.evaluasi(kunci);
        CHECK(stored.status == StatusEvaluasi::Final);
        CHECK(stored.tidakMenandatangani.tanggal == QDate(2026, 4, 10));
        CHECK(stored.tidakMenandatangani.alasan == QStringLiteral("Tidak setuju dengan ratingnya"));
    }
    CHECK(school.evaluasi("s3").tidakMenandatangani.tanggal.isNull());
}
