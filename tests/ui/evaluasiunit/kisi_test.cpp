#include "tests/ui/evaluasiunit/unitoffice.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/evaluasiunit/kisimodel.h"
#include "ui/evaluasiunit/pastekisidialog.h"
#include "ui/forms/datefield.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/penetapan/signatureform.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int gridTab = 2;

/// A school: a head outside the file's grid above so many teachers, whose SKP are in force.
struct School : UnitOffice {
    explicit School(int teachers)
    {
        Pegawai head = UnitWorld::pegawai("kepala", "Drs. Bambang", "Kepala Sekolah", "");
        head.luarUnit = true;
        temp.save(head);
        for (int at = 0; at < teachers; ++at) {
            unit.add({}, [](Pegawai& who, Skp& skp) {
                who.atasan = person("kepala");
                skp.penilai = person("kepala");
            });
        }
    }
};

CellGrid* grid(const QWidget& page) { return child<CellGrid>(page, "kisiEvaluasi"); }

QString cell(const QWidget& page, int row, int column)
{
    return grid(page)->model()->index(row, column).data().toString();
}

/// Types into the cell as somebody does who then goes on.
void typeInto(const QWidget& page, int row, int column, const char* text)
{
    CellGrid* view = grid(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before this one
    view->setCurrentIndex(view->model()->index(row, column));
    view->edit(view->currentIndex());
    QLineEdit* editor = nullptr;
    for (QLineEdit* line : view->viewport()->findChildren<QLineEdit*>()) {
        editor = line;
    }
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QString::fromUtf8(text));
    view->finishTyping();
}

void chooseColumn(const QWidget& page, int column)
{
    CellGrid* view = grid(page);
    const QAbstractItemModel* model = view->model();
    view->setCurrentIndex(model->index(0, column));
    view->selectionModel()->select(
        QItemSelection(model->index(0, column), model->index(model->rowCount() - 1, column)),
        QItemSelectionModel::ClearAndSelect);
}

void click(const QWidget& page, const char* name) { child<QPushButton>(page, name)->click(); }

QString answer(const QWidget& page) { return child<QLabel>(page, "jawabanKisi")->text(); }

/// Fills the form of signatures as it stands open, and records them.
void recordSignatures(const QWidget& page)
{
    auto* form = page.findChild<SignatureForm*>();
    REQUIRE(form != nullptr);
    Q_EMIT form->accepted();
}

} // namespace

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
    auto* skipped = child<QListWidget>(page, "dilewatiKisi");
    QString told;
    for (int row = 0; row < skipped->count(); ++row) {
        told += skipped->item(row)->text() + QLatin1Char('\n');
    }
    CHECK(told.contains(QStringLiteral("✖ Pegawai 002: ")));
    CHECK_FALSE(model->flags(model->index(0, KisiModel::Kontribusi)).testFlag(Qt::ItemIsEditable));
    CHECK(cell(page, 0, KisiModel::Keadaan) == QStringLiteral("Siap ditandatangani"));
}

TEST_CASE("copying down asks before it writes over what is there")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    typeInto(page, 0, KisiModel::Kontribusi, "Piket");
    typeInto(page, 1, KisiModel::Kontribusi, "Pembina pramuka");
    chooseColumn(page, KisiModel::Kontribusi);
    school.prompter.confirmations.push_back(false);
    click(page, "salinKeBawah");
    CHECK(cell(page, 1, KisiModel::Kontribusi) == QStringLiteral("Pembina pramuka"));
    CHECK(cell(page, 2, KisiModel::Kontribusi) == QStringLiteral("Piket"));
    CHECK(school.evaluasi("s3").kontribusi == QStringLiteral("Piket"));
    chooseColumn(page, KisiModel::Kontribusi);
    school.prompter.confirmations.push_back(true);
    click(page, "salinKeBawah");
    CHECK(school.evaluasi("s2").kontribusi == QStringLiteral("Piket"));
}

TEST_CASE(
    "rows of a spreadsheet are shown before they are written, and what is there stays unless it is said")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    typeInto(page, 0, KisiModel::HasilKerja, "2");
    grid(page)->setCurrentIndex(grid(page)->model()->index(0, 0));
    Q_EMIT grid(page)->tablePasted(QStringLiteral("Nama\tHasil Kerja\tPerilaku Kerja\tIKI 1\tIKI 2\n"
                                                  "pegawai 001\tDIATAS EKSPEKTASI\tsesuai\t300 pasien\t\n"
                                                  "Pegawai 003\t1\tbagus\t310 pasien\t95%\n"
                                                  "Entah Siapa\t1\t1\t\t\n"));
    auto* dialog = page.findChild<PasteKisiDialog*>();
    REQUIRE(dialog != nullptr);
    const QString summary = child<QLabel>(*dialog, "ringkasanTempel")->text();
    CHECK(summary.contains(QStringLiteral("Ditulis ke draf evaluasi 2 orang.")));
    CHECK(summary.contains(QStringLiteral("1 sel yang sudah berisi dibiarkan.")));
    CHECK(summary.contains(QStringLiteral("1 sel tidak dipahami")));
    CHECK(summary.contains(QStringLiteral("Entah Siapa")));
    SECTION("what is there stays")
    {
        click(*dialog, "tulisTempel");
        CHECK(school.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);
    }
    SECTION("what is there is written over")
    {
        child<QCheckBox>(*dialog, "timpa")->setChecked(true);
        CHECK(child<QLabel>(*dialog, "ringkasanTempel")->text().contains(QStringLiteral("⚠ 1 sel")));
        click(*dialog, "tulisTempel");
        CHECK(school.evaluasi("s1").ratingHasilKerja == Rating::DiAtas);
    }
    CHECK(answer(page) == QStringLiteral("✔ Selesai untuk 2 orang."));
    CHECK(school.evaluasi("s1").ratingPerilakuKerja == Rating::Sesuai);
    CHECK(school.evaluasi("s1").realisasi.at(0).realisasi == QStringLiteral("300 pasien"));
    CHECK(school.evaluasi("s3").ratingHasilKerja == Rating::DiAtas);
    CHECK_FALSE(school.evaluasi("s3").ratingPerilakuKerja);
    CHECK(school.evaluasi("s3").realisasi.at(1).realisasi == QStringLiteral("95%"));
    CHECK(cell(page, 2, KisiModel::Iki) == QStringLiteral("2 dari 3"));
}

TEST_CASE("realisasi comes from the notes of the period for IKI that have no answer yet")
{
    School school(1);
    const auto note = [](QDate day, const char* amount, const char* iki) {
        CatatanKinerja one;
        one.kunci = QString::number(day.dayOfYear()) + QString::fromUtf8(iki);
        one.tanggal = day;
        one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
        one.indikator = IndikatorKunci(QString::fromUtf8(iki));
        one.kegiatan = QStringLiteral("Melayani");
        one.realisasi = QString::fromUtf8(amount);
        one.satuan = QStringLiteral("pasien");
        return one;
    };
    Pelaksanaan year;
    year.catatanKinerja = {note(QDate(2026, 1, 20), "100", "i1"), note(QDate(2026, 3, 20), "150,5", "i1"),
        note(QDate(2026, 4, 2), "99", "i1")};
    const auto saved = school.temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s1"), year);
            return Done{};
        });
    REQUIRE(saved);
    school.open();
    ShownUnitPage page(school, gridTab);
    click(page, "pilihSemuaKisi");
    click(page, "realisasiDariCatatan");
    CHECK(school.evaluasi("s1").realisasi.front().realisasi == QStringLiteral("250,5 pasien"));
    CHECK(cell(page, 0, KisiModel::Iki) == QStringLiteral("1 dari 3"));
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
