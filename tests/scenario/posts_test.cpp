#include "tests/scenario/officer.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a Sekretaris as Plt Kepala Dinas")
{
    Officer officer("dinas-plt", QDate(2026, 1, 12));
    officer.go("Pegawai");
    officer.pick("daftarPegawai", "Drs. Agus Salim");
    officer.click("rangkap");
    officer.click("tambahBaris");
    officer.fillRow("daftarBerkala", 0,
        {"5-1-2026", "", "Pelaksana tugas (Plt)", "Kepala Dinas Kesehatan", "Dinas Kesehatan"});
    officer.click("simpan");

    // The tasks of the Plt stand in a second SKP, from the day on which they began; the two do not overlap.
    officer.newSkp("Drs. Agus Salim, M.Si.",
        {{"sebagai", "Plt"}, {"kelompok", "Pejabat Pimpinan Tinggi dan Pimpinan Unit "
                                          "Kerja Mandiri"}});
    CHECK(officer.reads("keadaanSkp") == t("Draf, Plt; 5 Januari 2026 sampai 31 Desember 2026"));
    officer.tab("a. Gambaran organisasi");
    officer.click("ambilPerjanjian");
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "1. Menurunnya angka kematian ibu");
    officer.choose("perspektif", "Penerima Layanan");
    officer.pick("pohonHasilKerja", "2. Meningkatnya akuntabilitas");
    officer.choose("perspektif", "Penguatan Internal");
    officer.dialog("12-1-2026");
    officer.rest();
    officer.set({"13-1-2026"});
    CHECK(officer.reads("judul") == t("Drs. Agus Salim, M.Si. – Berjalan"));
    officer.click("cetak");
    officer.expectPrinted("plt-kedua");
    CHECK(officer.printed().contains(t("2026_197005051995031003-2_skp.pdf")));

    // The own SKP goes on under the own jabatan; staff papers bear the jabatan that is held on that day.
    officer.showSkp("Drs. Agus Salim");
    officer.set({"13-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("plt-definitif");
    officer.showSkp("Lina Marlina");
    officer.set({"13-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("plt-staf");
}

TEST_CASE("a kepala dinas under a bupati without NIP")
{
    Officer officer("dinas", QDate(2026, 1, 12));
    officer.newSkp("dr. Ratna Wulandari, M.Kes.");
    officer.tab("a. Gambaran organisasi");
    officer.click("ambilPerjanjian");
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "1. Menurunnya angka kematian ibu");
    officer.choose("perspektif", "Penerima Layanan");
    officer.pick("pohonHasilKerja", "2. Meningkatnya akuntabilitas");
    officer.choose("perspektif", "Penguatan Internal");
    officer.tab("c. Manual indikator");
    officer.type("tujuan", "Mengetahui keselamatan ibu melahirkan");
    officer.type("definisi", "Kematian ibu selama hamil, bersalin, dan nifas");
    officer.type("formula", "Kematian ibu dibagi kelahiran hidup dikali 100.000");
    officer.type("satuan", "Per 100.000 kelahiran hidup");
    officer.choose("kendali", "Outcome");
    officer.type("sumberData", "Laporan audit maternal perinatal");
    officer.choose("pelaporan", "Triwulanan");
    officer.dialog("12-1-2026");
    officer.rest();
    officer.set({"14-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("bupati");
}

TEST_CASE("a member of the team from another unit")
{
    Officer officer("puskesmas", QDate(2026, 1, 12));
    officer.addPegawai({{"nama", "Yusuf Hidayat, S.Kom."}, {"jenisIdentitas", "NIP"},
        {"nomor", "198803042011011006"}, {"status", "PNS"}, {"golongan", "III/d"},
        {"jabatan", "Pranata Komputer Ahli Muda"}, {"jenisJabatan", "Fungsional"},
        {"unitKerja", "Dinas Komunikasi dan Informatika"}, {"luarUnit", ""}});
    CHECK(officer.reads("jumlah").startsWith(t("Dihitung di unit ini: 3 · tidak dinilai: 0 · luar unit: 2")));
    officer.go("Matriks peran");
    officer.click("tambahOrang");
    officer.type("orang", "Yusuf Hidayat, S.Kom.");
    officer.click("tambah");
    officer.fillRole("Yusuf Hidayat", 1, "Tersedianya aplikasi antrean daring");
    CHECK(officer.reads("catatanMatriks").contains(t("luar unit")));
    officer.fillRole("Siti Nurhaliza", 1, "Terlaksananya asuhan keperawatan rawat jalan sesuai standar");
    officer.showSkp("dr. Bambang Setiawan");
    officer.set({"13-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("tim");

    // The other way round: a task in a team that somebody of another unit leads.
    officer.showSkp("Siti Nurhaliza");
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "1. Terlaksananya asuhan");
    officer.iki("Jumlah pasien yang mendapat asuhan", "1.200 pasien");
    officer.click("rhkBaru");
    officer.type("rencana", "Terlaksananya uji coba aplikasi antrean daring");
    officer.choose("jenis", "Tambahan");
    officer.choose("klasifikasi", "Individu");
    officer.type("penugasanDari", "Ketua Tim Layanan Digital, Dinas Komunikasi dan Informatika");
    officer.iki("Jumlah laporan uji coba", "2 laporan");
    officer.dialog("12-1-2026");
    officer.rest();
    officer.set({"13-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("tim-anggota");
    officer.go("Beranda");
    CHECK(officer.reads("angka0") == t("1 dari 3"));
}
