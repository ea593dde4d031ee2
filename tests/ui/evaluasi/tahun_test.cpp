#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/sesi/sesievaluasi.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const Periode tw2{JenisPeriode::Triwulanan, 2};

Evaluasi evaluated(const Periode& periode, const char* realisasi, Rating hasilKerja, Rating perilaku)
{
    Evaluasi one;
    one.periode = periode;
    RealisasiIndikator reached;
    reached.indikator = QStringLiteral("h1/i1");
    reached.realisasi = QString::fromUtf8(realisasi);
    one.realisasi = {reached};
    one.ratingHasilKerja = hasilKerja;
    one.ratingPerilakuKerja = perilaku;
    return one;
}

/// Two quarters were evaluated; before this SKP the pegawai had one of two months under another penilai.
void twoQuartersAndAMove(TempFile& temp, Skp skp)
{
    skp.mulai = QDate(2026, 3, 1);
    Skp before = skp;
    before.kunci = skpKunci("lama");
    before.mulai = QDate(2026, 1, 1);
    before.selesai = QDate(2026, 2, 28);
    before.penilai = person("kadis");
    before.status = StatusSkp::Ditutup;
    before.cuplikan.pegawai.jabatan = QStringLiteral("Perawat di tempat lama");
    Evaluasi closing = evaluated(Periode{}, "90", Rating::DiAtas, Rating::Sesuai);
    closing.catatan = QStringLiteral("Pindah dengan baik.");
    temp.save(skp, before);
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"),
                DaftarEvaluasi{
                    {evaluated({JenisPeriode::Triwulanan, 1}, "300", Rating::Sesuai, Rating::DiAtas),
                        evaluated(tw2, "210", Rating::DiBawah, Rating::Sesuai)}});
            transaction.save(QStringLiteral("lama"), DaftarEvaluasi{{closing}});
            return Done{};
        });
    REQUIRE(saved);
}

struct AYearOffice : EvaluasiOffice {
    AYearOffice() : EvaluasiOffice(twoQuartersAndAMove) {}
};

void chooseAkhir(QWidget& page)
{
    auto* periods = child<QComboBox>(page, "periodeEvaluasi");
    periods->setCurrentIndex(periods->count() - 1);
    Q_EMIT periods->activated(periods->currentIndex());
}

QString cell(const QWidget& page, int row, const char* column)
{
    auto* table = child<QTableWidget>(page, "antarperiode");
    for (int at = 0; at < table->columnCount(); ++at) {
        if (table->horizontalHeaderItem(at)->text() == QString::fromUtf8(column)) {
            return table->item(row, at)->text();
        }
    }
    FAIL("no column " << column);
    return {};
}

} // namespace

TEST_CASE("an akhir evaluation shows the periods of its year side by side, with itself as it is written")
{
    AYearOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    auto* tabs = child<QTabWidget>(page, "bagianEvaluasi");
    CHECK_FALSE(tabs->isTabVisible(4));
    chooseAkhir(page);
    CHECK(tabs->isTabVisible(4));
    CHECK(cell(page, 0, "Triwulan I") == QStringLiteral("300"));
    CHECK(cell(page, 0, "Triwulan II") == QStringLiteral("210"));
    CHECK(cell(page, 0, "Triwulan III").isEmpty());
    CHECK(cell(page, 3, "Triwulan II") == QStringLiteral("Di bawah ekspektasi"));
    CHECK(cell(page, 3, "Triwulan I") == QStringLiteral("Sesuai ekspektasi"));
    CHECK(cell(page, 5, "Triwulan I") == QStringLiteral("Baik"));
    type(page, "realisasi_h1_i1", "1.200");
    pick(page, "ratingHasilKerja", static_cast<int>(Rating::DiAtas));
    pick(page, "ratingPerilaku", static_cast<int>(Rating::DiAtas));
    CHECK(cell(page, 0, "Akhir") == QStringLiteral("1.200"));
    CHECK(cell(page, 5, "Akhir") == QStringLiteral("Sangat Baik"));
}

TEST_CASE("the akhir shows what an earlier SKP of the year came to, to be read")
{
    AYearOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    chooseAkhir(page);
    const QString earlier = textOf(page, "skpSebelumnya");
    CHECK(earlier.contains(QStringLiteral("1 Januari 2026 s.d. 28 Februari 2026")));
    CHECK(earlier.contains(QStringLiteral("Perawat di tempat lama")));
    CHECK(earlier.contains(QStringLiteral("dr. Ratna Wulandari")));
    CHECK(earlier.contains(QStringLiteral("Baik")));
    CHECK(earlier.contains(QStringLiteral("Pindah dengan baik.")));

    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, office.temp.folder.path());
    page.show();
    press(page, "sesiEvaluasi");
    auto* sesi = page.findChild<SesiEvaluasi*>();
    REQUIRE(sesi != nullptr);
    CHECK(cell(*sesi, 0, "Triwulan II") == QStringLiteral("210"));
    CHECK(textOf(*sesi, "skpSebelumnya").contains(QStringLiteral("Pindah dengan baik.")));
    const auto labels = sesi->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(
            QStringLiteral("Realisasi per periode: Triwulan I 300; Triwulan II 210"));
    }));
}
