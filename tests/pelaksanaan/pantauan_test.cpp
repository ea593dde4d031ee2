#include "core/domain/pelaksanaan/pantauan.h"
#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

CatatanKinerja noteOf(QDate day, const char* iki, const char* realisasi)
{
    CatatanKinerja note;
    note.tanggal = day;
    note.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    note.indikator = IndikatorKunci(QString::fromUtf8(iki));
    note.realisasi = QString::fromUtf8(realisasi);
    return note;
}

Periode quarter(int number) { return {JenisPeriode::Triwulanan, number}; }

YangDipantau someYear()
{
    Skp skp = aSkp().build();
    RencanaAksi action;
    action.aksi = QStringLiteral("Menyusun jadwal");
    action.target = QStringList{QStringLiteral("1"), QStringLiteral("1"), QString(), QStringLiteral("1")};
    action.capaian = {{quarter(1), QStringLiteral("1"), true, QDate(2026, 3, 20)}};
    skp.hasilKerja[0].rencanaAksi = {action};
    skp.hasilKerja[0].indikator[0].targetPeriode =
        QStringList{QStringLiteral("300 pasien"), QStringLiteral("300 pasien"), QString(), QString()};
    return {pilihanRhk(skp.hasilKerja),
        {noteOf(QDate(2026, 2, 2), "i1", "100 pasien"), noteOf(QDate(2026, 3, 31), "i1", "150 pasien"),
            noteOf(QDate(2026, 4, 1), "i1", "20 pasien"), noteOf(QDate(2026, 5, 1), "i2", "96%")},
        rencanaOf(skp), 2026};
}

} // namespace

TEST_CASE("a period has what was planned for it, what its notes come to, and the sum up to its end")
{
    const Pantauan second = pantau(someYear(), quarter(2), QDate(2026, 5, 10));
    REQUIRE(second.iki.size() == 3);
    const PantauanIki& patients = second.iki[0];
    CHECK(patients.target == QStringLiteral("300 pasien"));
    REQUIRE(patients.realisasi);
    CHECK(patients.realisasi->nilai == Desimal(20));
    REQUIRE(patients.sampai);
    CHECK(patients.sampai->nilai == Desimal(270));
    REQUIRE(patients.dicapai.size() == 4);
    CHECK(patients.dicapai[0] == Desimal(250));
    CHECK_FALSE(patients.dicapai[2]);
    CHECK(patients.direncanakan[1] == Desimal(300));
    CHECK_FALSE(patients.direncanakan[2]);
    CHECK(second.iki[1].realisasi->hasil == HasilJumlah::Terakhir);
    CHECK_FALSE(second.iki[2].realisasi);
}

TEST_CASE("an action is late when its period is over and it is not done")
{
    const YangDipantau year = someYear();
    CHECK(pantau(year, quarter(2), QDate(2026, 6, 30)).terlambat.empty()); // the second still runs
    const auto late = pantau(year, quarter(4), QDate(2026, 7, 1)).terlambat;
    REQUIRE(late.size() == 1); // the first is done, the third has no target, the fourth is to come
    CHECK(late[0].periode == quarter(2));
    CHECK(late[0].aksi == QStringLiteral("Menyusun jadwal"));
    CHECK(pantau(year, quarter(1), QDate(2026, 7, 1)).terlambat.empty()); // not beyond the period looked at
}
