#include "core/documents/namatercetak.h"
#include "core/documents/tanggal.h"
#include "tests/support/catch.h"

using namespace kinerja;

namespace
{

Pegawai nurse()
{
    Pegawai pegawai;
    pegawai.nama = QStringLiteral("Siti Nurhaliza Putri, A.Md.Kep.");
    pegawai.identitas = {JenisIdentitas::Nip, QStringLiteral("198609262015051001")};
    pegawai.golongan = QStringLiteral("III/a");
    pegawai.pangkat = QStringLiteral("Penata Muda");
    pegawai.jabatan = QStringLiteral("Sekretaris");
    pegawai.unitKerja = QStringLiteral("Dinas Kesehatan");
    pegawai.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
    return pegawai;
}

} // namespace

TEST_CASE("A person is printed with the number in groups and pangkat before golongan")
{
    const NamaTercetak printed = makeNamaTercetak(nurse());
    CHECK(printed.labelNomor == QStringLiteral("NIP"));
    CHECK(printed.nomor == QStringLiteral("19860926 201505 1 001"));
    CHECK(printed.pangkatGolongan == QStringLiteral("Penata Muda / III/a"));
}

TEST_CASE("PPPK, officers and politicians are printed with what they have")
{
    Pegawai pegawai = nurse();
    pegawai.identitas = {JenisIdentitas::NiPppk, QStringLiteral("199105252023212031")};
    pegawai.golongan = QStringLiteral("IX");
    pegawai.pangkat.clear();
    CHECK(makeNamaTercetak(pegawai).labelNomor == QStringLiteral("NI PPPK"));
    CHECK(makeNamaTercetak(pegawai).nomor == QStringLiteral("19910525 202321 2 031"));
    CHECK(makeNamaTercetak(pegawai).pangkatGolongan == QStringLiteral("IX"));
    pegawai.identitas = {JenisIdentitas::Nrp, QStringLiteral("31980123450178")};
    CHECK(makeNamaTercetak(pegawai).labelNomor == QStringLiteral("NRP"));
    CHECK(makeNamaTercetak(pegawai).nomor == QStringLiteral("31980123450178"));
    pegawai.identitas = {JenisIdentitas::Tanpa, {}};
    CHECK(makeNamaTercetak(pegawai).labelNomor.isEmpty());
    CHECK(makeNamaTercetak(pegawai).nomor.isEmpty());
}

TEST_CASE("A paper of an earlier day names the person as of that day")
{
    Pegawai pegawai = nurse();
    RiwayatJabatan earlier;
    earlier.mulai = QDate(2024, 1, 1);
    earlier.selesai = QDate(2025, 6, 30);
    earlier.jabatan = QStringLiteral("Analis");
    earlier.golongan = QStringLiteral("II/d");
    earlier.pangkat = QStringLiteral("Pengatur Tingkat I");
    earlier.nama = QStringLiteral("Siti Nurhaliza");
    pegawai.riwayat = {earlier};
    const NamaTercetak then = makeNamaTercetak(pegawai, QDate(2025, 1, 20));
    CHECK(then.nama == QStringLiteral("Siti Nurhaliza"));
    CHECK(then.jabatan == QStringLiteral("Analis"));
    CHECK(then.pangkatGolongan == QStringLiteral("Pengatur Tingkat I / II/d"));
    CHECK(then.unitKerja == QStringLiteral("Dinas Kesehatan"));
    CHECK(makeNamaTercetak(pegawai, QDate(2025, 7, 1)).jabatan == QStringLiteral("Sekretaris"));
}

TEST_CASE("A superior signs with the post held on that day, Plt included")
{
    Pegawai pegawai = nurse();
    pegawai.rangkap = {
        {QDate(2026, 3, 1), QDate(2026, 5, 31), QStringLiteral("Kepala Dinas"), {}, JenisRangkap::Plt}};
    const auto jabatanOn = [&](QDate day, JabatanTercetak which) {
        return makeNamaTercetak(pegawai, day, which).jabatan;
    };
    const QDate within(2026, 4, 1);
    CHECK(jabatanOn(within, JabatanTercetak::Plt) == QStringLiteral("Plt. Kepala Dinas"));
    CHECK(jabatanOn(within, JabatanTercetak::Plh) == QStringLiteral("Sekretaris"));
    CHECK(jabatanOn(within, JabatanTercetak::Definitif) == QStringLiteral("Sekretaris"));
    REQUIRE(jabatanPada(pegawai, within).size() == 2);
    CHECK(jabatanPada(pegawai, within).back().nama.jabatan == QStringLiteral("Plt. Kepala Dinas"));
    CHECK(jabatanPada(pegawai, QDate(2026, 6, 1)).size() == 1);
}

TEST_CASE("An acting post of another unit does not stand on the papers of the own unit's staff")
{
    Pegawai pegawai = nurse();
    pegawai.unitKerja = QStringLiteral("Bidang A");
    pegawai.rangkap = {
        {QDate(2026, 3, 1), {}, QStringLiteral("Kepala UPTD"), QStringLiteral("UPTD X"), JenisRangkap::Plh},
        {QDate(2026, 3, 1), {}, QStringLiteral("Kepala Bidang B"), QStringLiteral("Bidang  B"),
            JenisRangkap::Plt}};
    const auto held = jabatanPada(pegawai, QDate(2026, 4, 1));
    const auto signsFor = [&](const char* unit, const JabatanPenilai& chosen = {}) {
        return held[jabatanDipilih(held, chosen, QString::fromUtf8(unit))].nama.jabatan;
    };
    CHECK(signsFor("bidang a") == QStringLiteral("Sekretaris"));
    CHECK(signsFor("Bidang B") == QStringLiteral("Plt. Kepala Bidang B"));
    CHECK(signsFor("UPTD X") == QStringLiteral("Plh. Kepala UPTD"));
    CHECK(signsFor("UPTD Y") == QStringLiteral("Plt. Kepala Bidang B"));
    CHECK(signsFor("") == QStringLiteral("Plt. Kepala Bidang B"));
    CHECK(signsFor("Bidang B", {PilihanJabatan::Definitif, {}}) == QStringLiteral("Sekretaris"));
    CHECK(signsFor("Bidang A", {PilihanJabatan::Rangkap, {}}) == QStringLiteral("Plt. Kepala Bidang B"));
    const JabatanPenilai exact{PilihanJabatan::MenurutUnit, QStringLiteral("Plh. Kepala UPTD")};
    CHECK(signsFor("Bidang A", exact) == QStringLiteral("Plh. Kepala UPTD"));
}

TEST_CASE("Dates on papers are Indonesian, with the whole year")
{
    CHECK(tanggalPanjang(QDate(2026, 1, 31)) == QStringLiteral("31 Januari 2026"));
    CHECK(tanggalPanjang(QDate(2026, 8, 1)) == QStringLiteral("1 Agustus 2026"));
    CHECK(tanggalPanjang({}).isEmpty());
    CHECK(namaHari(QDate(2026, 1, 30)) == QStringLiteral("Jumat"));
}
