#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "core/domain/pelaksanaan/ketikan.h"
#include "core/usecases/pelaksanaan/pastedcatatan.h"
#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"
#include "ui/text/pelaksanaantext.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const QDate today(2026, 3, 10);

/// Two RHK utama of three IKI each, and one tambahan of one IKI.
std::vector<PilihanRhk> someRhk()
{
    HasilKerja first = aHasilKerja("h1");
    HasilKerja second = aHasilKerja("h2");
    second.rencana = QStringLiteral("Tersusunnya laporan bulanan");
    HasilKerja more = aHasilKerja("h3");
    more.jenis = JenisHasilKerja::Tambahan;
    more.rencana = QStringLiteral("Panitia akreditasi 7 standar");
    more.indikator.resize(1);
    return pilihanRhk({first, second, more});
}

CatatanKinerja aNote(QDate day, const char* rhk, const char* iki, const char* realisasi, const char* satuan)
{
    CatatanKinerja note;
    note.tanggal = day;
    note.rhk = HasilKerjaKunci(QString::fromUtf8(rhk));
    note.indikator = IndikatorKunci(QString::fromUtf8(iki));
    note.kegiatan = QStringLiteral("Observasi");
    note.realisasi = QString::fromUtf8(realisasi);
    note.satuan = QString::fromUtf8(satuan);
    return note;
}

QString key(const PilihanRhk* rhk) { return rhk == nullptr ? QString() : rhk->kunci.text(); }

CellTable cells(std::vector<QStringList> rows) { return {std::move(rows)}; }

} // namespace

TEST_CASE("an RHK and its IKI are meant by number, by text, and by words that one alone holds")
{
    const auto rhk = someRhk();
    const auto meant = [&](const char* typed) { return key(rhkDimaksud(rhk, QString::fromUtf8(typed))); };
    CHECK(meant("2") == QStringLiteral("h2"));
    CHECK(meant("A.2") == QStringLiteral("h2"));
    CHECK(meant("a 1") == QStringLiteral("h1"));
    CHECK(meant("b1") == QStringLiteral("h3"));
    CHECK(meant("A.2. Tersusunnya laporan bulanan") == QStringLiteral("h2"));
    CHECK(meant("  tersusunnya  LAPORAN bulanan ") == QStringLiteral("h2"));
    CHECK(meant("akreditasi") == QStringLiteral("h3"));
    CHECK(meant("7").isEmpty());
    CHECK(meant("n").isEmpty()); // several hold it
    CHECK(meant("").isEmpty());
    const auto iki = [&](const char* typed) {
        const PilihanIki* found = ikiDimaksud(rhk.front(), QString::fromUtf8(typed));
        return found == nullptr ? QString() : found->kunci.text();
    };
    CHECK(iki("2") == QStringLiteral("i2"));
    CHECK(iki("A.1.3") == QStringLiteral("i3"));
    CHECK(iki("1. Jumlah pasien") == QStringLiteral("i1"));
    CHECK(iki("kelengkapan") == QStringLiteral("i2"));
    CHECK(iki("9").isEmpty());
}

TEST_CASE("days and times may be typed in short, and what is none stays as it is")
{
    CHECK(rapikanJam(QStringLiteral("8")) == QStringLiteral("08:00"));
    CHECK(rapikanJam(QStringLiteral("830")) == QStringLiteral("08:30"));
    CHECK(rapikanJam(QStringLiteral("0830")) == QStringLiteral("08:30"));
    CHECK(rapikanJam(QStringLiteral("13.05")) == QStringLiteral("13:05"));
    CHECK(rapikanJam(QStringLiteral("25:00")) == QStringLiteral("25:00"));
    CHECK(rapikanJam(QStringLiteral("pagi")) == QStringLiteral("pagi"));
    const QDate before(2026, 2, 27);
    CHECK(tanggalDiketik(QStringLiteral("3"), before, 2026, today) == QDate(2026, 2, 3));
    CHECK(tanggalDiketik(QStringLiteral("3/4"), before, 2026, today) == QDate(2026, 4, 3));
    CHECK(tanggalDiketik(QStringLiteral("31 Januari 2026"), before, 2026, today) == QDate(2026, 1, 31));
    CHECK_FALSE(tanggalDiketik(QStringLiteral("30"), before, 2026, today).isValid());
    CHECK_FALSE(tanggalDiketik(QStringLiteral("besok"), before, 2026, today).isValid());
}

TEST_CASE("the notes of an IKI are added up where their units agree, and it is said where not")
{
    const auto rhk = someRhk();
    const QDate day(2026, 2, 2);
    const auto sums = jumlahPerIki(
        rhk, {aNote(day, "h1", "i1", "14", "pasien"), aNote(day, "h1", "i1", "1.200 Pasien", ""),
                 aNote(day, "h1", "i1", "banyak", ""), aNote(day, "h1", "i1", "", "pasien"),
                 aNote(day.addDays(9), "h1", "i2", "90", "%"), aNote(day, "h1", "i2", "97%", ""),
                 aNote(day, "h2", "i1", "2", "laporan"), aNote(day, "h2", "i1", "3", "berkas"),
                 aNote(day, "h3", "", "Rp1.500.000.000.000", ""), aNote(day, "h3", "", "Rp0,25", "")});
    REQUIRE(sums.size() == 4);
    CHECK(text::sentence(sums[0], rhk[0]) ==
          QStringLiteral("IKI A.1.1: 1.214 Pasien dari 3 catatan (target: 1.200 pasien). "
                         "⚠ 1 realisasi tidak terbaca sebagai angka."));
    CHECK(sums[1].hasil == HasilJumlah::Terakhir);
    CHECK(sums[1].nilai == Desimal(90));
    CHECK(sums[2].hasil == HasilJumlah::SatuanBerbeda);
    CHECK(sums[3].hasil == HasilJumlah::TanpaAngka); // more digits than are kept exactly
}

TEST_CASE("a table with a heading becomes notes by its names, in any order of columns")
{
    const auto rhk = someRhk();
    const CellTable table = cells({{QStringLiteral("Uraian kegiatan"), QStringLiteral("Tgl"),
                                       QStringLiteral("RHK"), QStringLiteral("Hasil")},
        {QStringLiteral("Observasi"), QStringLiteral("2/2/2026"), QStringLiteral("A.1"),
            QStringLiteral("14")},
        {QStringLiteral("Rekap"), QStringLiteral(""), QStringLiteral("laporan"), QStringLiteral("1")}});
    const KolomCatatanDugaan kolom = dugaKolomCatatan(table, rhk, today);
    CHECK(kolom.adaJudul);
    const CatatanTertempel made = readPastedCatatan(table, kolom, rhk, {}, today);
    CHECK(made.sisa.empty());
    REQUIRE(made.catatan.size() == 2);
    CHECK(made.catatan[0].tanggal == QDate(2026, 2, 2));
    CHECK(made.catatan[0].rhk.text() == QStringLiteral("h1"));
    CHECK(made.catatan[0].kegiatan == QStringLiteral("Observasi"));
    CHECK(made.catatan[1].tanggal == QDate(2026, 2, 2)); // as the row above it
    CHECK(made.catatan[1].rhk.text() == QStringLiteral("h2"));
    CHECK(made.catatan[1].realisasi == QStringLiteral("1"));
}

TEST_CASE("without a heading the cells tell what the columns are")
{
    const auto rhk = someRhk();
    const CellTable table = cells({{QStringLiteral("2 Februari 2026"), QStringLiteral("08.00"),
                                       QStringLiteral("09.30"), QStringLiteral("Menyusun rekap register"),
                                       QStringLiteral("2"), QStringLiteral("laporan")},
        {QStringLiteral("3 Februari 2026"), QStringLiteral("08.00"), QStringLiteral("10.00"),
            QStringLiteral("Melayani pasien poli umum"), QStringLiteral("12"), QStringLiteral("pasien")}});
    const CatatanTertempel made = readPastedCatatan(table, dugaKolomCatatan(table, rhk, today), rhk,
        {QDate(2026, 1, 1), HasilKerjaKunci(QStringLiteral("h3"))}, today);
    CHECK(made.sisa.empty());
    CHECK(made.diabaikan == 0);
    REQUIRE(made.catatan.size() == 2);
    const CatatanKinerja& last = made.catatan[1];
    CHECK(last.tanggal == QDate(2026, 2, 3));
    CHECK(last.mulai == QStringLiteral("08:00"));
    CHECK(last.selesai == QStringLiteral("10:00"));
    CHECK(last.kegiatan == QStringLiteral("Melayani pasien poli umum"));
    CHECK(last.realisasi == QStringLiteral("12"));
    CHECK(last.satuan == QStringLiteral("pasien"));
    CHECK(last.rhk.text() == QStringLiteral("h3"));
    CHECK(last.indikator.text() == QStringLiteral("i1")); // the only one of that RHK
}

TEST_CASE("pasted days may be as short as typed ones")
{
    const auto rhk = someRhk();
    const CellTable table = cells({{QStringLiteral("3/2"), QStringLiteral("Rapat"), QStringLiteral("1")},
        {QStringLiteral("28/2"), QStringLiteral("Rekap register"), QStringLiteral("2")}});
    const KolomCatatanDugaan kolom = dugaKolomCatatan(table, rhk, today);
    REQUIRE(kolom.kolom.front() == KolomCatatan::Tanggal);
    const CatatanTertempel made = readPastedCatatan(table, kolom, rhk, {{}, rhk[0].kunci, 2025}, today);
    CHECK(made.sisa.empty());
    REQUIRE(made.catatan.size() == 2);
    CHECK(made.catatan[0].tanggal == QDate(2025, 2, 3));
    CHECK(made.catatan[1].tanggal == QDate(2025, 2, 28));
}

TEST_CASE("a day or RHK that is not understood goes into the words of the activity")
{
    const auto rhk = someRhk();
    const CellTable table = cells({{QStringLiteral("31/02/2026"), QStringLiteral("Rapat"),
        QStringLiteral("9"), QStringLiteral("08:00"), QStringLiteral(""), QStringLiteral("Memimpin rapat"),
        QStringLiteral(""), QStringLiteral(""), QStringLiteral("catatan pinggir")}});
    const CatatanTertempel made = readPastedCatatan(
        table, dugaKolomCatatan(table, rhk, today), rhk, {QDate(2026, 1, 5), rhk[0].kunci}, today);
    REQUIRE(made.catatan.size() == 1);
    CHECK(made.catatan[0].kegiatan == QStringLiteral("Memimpin rapat (31/02/2026) (Rapat) (9)"));
    CHECK(made.catatan[0].tanggal == QDate(2026, 1, 5));
    REQUIRE(made.sisa.size() == 3);
    CHECK(made.sisa[1].kolom == 1);
    CHECK(made.sisa[1].arti == KolomCatatan::Rhk);
    CHECK(made.catatan[0].rhk.isEmpty());
    CHECK(made.catatan[0].indikator.isEmpty());
    CHECK(made.diabaikan == 1); // a column beyond those of the grid is said, not passed over
}
