#include "tests/ui/pelaksanaan/ayear.h"

#include "ui/forms/datefield.h"
#include "ui/tables/catatanmodel.h"
#include "ui/tables/pantauanmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct AWatch : AYear {
    QTableView* table = nullptr;

    explicit AWatch(StatusSkp status = StatusSkp::Berjalan) : AYear(status)
    {
        Skp skp = *temp.load<Skp>(QStringLiteral("skp-perawat"));
        skp.hasilKerja[0].indikator[0].targetPeriode = QStringList(4, QStringLiteral("300 pasien"));
        Pelaksanaan year;
        CatatanKinerja note;
        note.kunci = QStringLiteral("c1");
        note.tanggal = QDate(2026, 1, 5);
        note.rhk = HasilKerjaKunci(QStringLiteral("h1"));
        note.indikator = IndikatorKunci(QStringLiteral("i1"));
        note.realisasi = QStringLiteral("14");
        note.satuan = QStringLiteral("pasien");
        year.catatanKinerja = {note};
        temp.save(skp);
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(QStringLiteral("skp-perawat"), year);
                return Done{};
            });
        REQUIRE(saved);
        show();
        child<QTabWidget>(*page, "bagianPelaksanaan")->setCurrentIndex(4);
        table = child<QTableView>(*page, "pemantauan");
    }
    QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    std::vector<Pemantauan> watched()
    {
        storage.waitUntilIdle();
        return stored<Pelaksanaan>(QStringLiteral("skp-perawat"))->pemantauan;
    }
    void choose(const char* code) const
    {
        auto* box = child<QComboBox>(*page, "periodePemantauan");
        box->setCurrentIndex(box->findData(QString::fromUtf8(code)));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

TEST_CASE("pemantauan begins at today's period: planned against actual, with the year as a picture")
{
    AWatch year;
    CHECK(child<QComboBox>(*year.page, "periodePemantauan")->currentText() == QStringLiteral("Triwulan I"));
    REQUIRE(year.table->model()->rowCount() == 4);
    CHECK(year.text(0, PantauanModel::Iki) == QStringLiteral("A.1.1. Jumlah pasien"));
    CHECK(year.text(0, PantauanModel::Target) == QStringLiteral("300 pasien"));
    CHECK(year.text(0, PantauanModel::Realisasi) == QStringLiteral("14 pasien"));
    CHECK(year.text(0, PantauanModel::Setahun) == QStringLiteral("1.200 pasien"));
    CHECK(year.text(1, PantauanModel::Realisasi) == QStringLiteral("–"));
    const QModelIndex picture = year.table->model()->index(0, PantauanModel::Gambar);
    CHECK(picture.data(Qt::AccessibleTextRole).toString() == QStringLiteral("14 · – · – · –"));
    const QRect place = year.table->visualRect(picture);
    const QImage painted = year.table->viewport()->grab(place).toImage();
    int ink = 0; // of the bar and of the lines of what was planned
    for (int x = 0; x < painted.width(); ++x) {
        for (int y = 0; y < painted.height(); ++y) {
            ink += qGray(painted.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    CHECK(ink > painted.width());
    // What the picture means stands beneath the table; a row has room for its scale and its periods.
    bool isExplained = false;
    for (const QLabel* label : year.page->findChildren<QLabel*>()) {
        isExplained = isExplained || label->text().startsWith(QStringLiteral("Sepanjang tahun: batang ="));
    }
    CHECK(isExplained);
    QCoreApplication::processEvents();
    CHECK(year.table->rowHeight(0) > 2 * year.table->fontMetrics().height());
    // What is typed on another tab is seen here at once.
    auto* notes = year.grid()->model();
    CHECK(notes->setData(notes->index(0, CatatanModel::Realisasi), QStringLiteral("20"), Qt::EditRole));
    CHECK(year.text(0, PantauanModel::Realisasi) == QStringLiteral("20 pasien"));
    CHECK(notes->setData(notes->index(0, CatatanModel::Realisasi), QStringLiteral("14"), Qt::EditRole));
    year.choose("tw2");
    CHECK(year.text(0, PantauanModel::Realisasi) == QStringLiteral("–"));
    CHECK(year.text(0, PantauanModel::Sampai) == QStringLiteral("14 pasien"));
}

TEST_CASE("obstacles and agreed steps are stored for their period, and taken away when emptied")
{
    AWatch year;
    type(*year.page, "kendala", "Alat rusak\n<b>belum</b> diganti");
    type(*year.page, "tindakLanjutPemantauan", "Meminjam alat");
    auto* day = child<DateField>(*year.page, "tanggalPemantauan");
    QTest::keyClicks(day->lineEdit(), QStringLiteral("31-3-2026"));
    year.choose("tw2"); // leaving stores
    CHECK(child<QPlainTextEdit>(*year.page, "kendala")->toPlainText().isEmpty());
    const auto watched = year.watched();
    REQUIRE(watched.size() == 1);
    CHECK(watched[0].periode == Periode{JenisPeriode::Triwulanan, 1});
    CHECK(watched[0].kendala == QStringLiteral("Alat rusak\n<b>belum</b> diganti"));
    CHECK(watched[0].tindakLanjut == QStringLiteral("Meminjam alat"));
    CHECK(watched[0].tanggal == QDate(2026, 3, 31));
    year.choose("tw1");
    CHECK(child<QPlainTextEdit>(*year.page, "kendala")->toPlainText().startsWith(QStringLiteral("Alat")));
    child<QPlainTextEdit>(*year.page, "kendala")->clear();
    child<QPlainTextEdit>(*year.page, "tindakLanjutPemantauan")->clear();
    day->lineEdit()->clear();
    year.page->flush();
    CHECK(year.watched().empty());
    AWatch draft(StatusSkp::Draf);
    CHECK(child<QPlainTextEdit>(*draft.page, "kendala")->isReadOnly());
}
