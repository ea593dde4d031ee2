// What happens to an SKP that is in force: each begins with a unit whose drafts are complete.
#include "tests/scenario/officer.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Records the dialogue of a revision, in the wizard or the question that asks for it.
void tellDialog(Officer& officer, const char* tanggal)
{
    officer.tick("dialogSudah");
    officer.type("tanggalDialog", tanggal);
    officer.type("hasilDialog", "Ekspektasi disesuaikan dengan keadaan yang baru.");
    officer.type("perilakuDialog", "Tetap ramah dan disiplin.");
}

} // namespace

TEST_CASE("tugas belajar from September")
{
    Officer officer("puskesmas-draf", QDate(2026, 1, 12));
    officer.showSkp("Siti Nurhaliza");
    officer.set({"12-1-2026"});
    officer.click("cetak");
    const QString before = officer.print();
    officer.comesBackOn(QDate(2026, 9, 3));
    openPenetapan(officer, "Siti Nurhaliza");
    officer.act(ActSkp::Tutup);
    officer.choose("alasan", "Tugas belajar");
    officer.type("tanggal", "31-8-2026");
    officer.next();
    CHECK(officer.rows("pekerjaan").size() == 1);
    CHECK(officer.reads("catatTidakDinilai").contains(t("1 September 2026")));
    officer.next();
    CHECK(officer.reads("hasil").contains(t("evaluasi sampai 31 Agustus 2026")));
    officer.next();
    officer.go("Pegawai");
    CHECK(officer.reads("jumlah").startsWith(t("Dihitung di unit ini: 3 · tidak dinilai: 1 · luar unit: 1")));
    // What was signed stays as it was signed.
    openPenetapan(officer, "Siti Nurhaliza");
    CHECK(officer.reads("judul").endsWith(t("Ditutup")));
    officer.click("cetak");
    CHECK(officer.print() == before);
    officer.expectPrinted("tugas-belajar");
}

TEST_CASE("a typo that is found after signing")
{
    Officer officer("puskesmas-draf", QDate(2026, 1, 12));
    officer.showSkp("Siti Nurhaliza");
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "1. Terlaksananya asuhan");
    officer.type("rencana", "Terlaksananya asuhan keperwatan rawat jalan sesuai standar");
    officer.set({"12-1-2026"});
    officer.comesBackOn(QDate(2026, 1, 14));
    openPenetapan(officer, "Siti Nurhaliza");
    officer.act(ActSkp::BukaRevisi);
    officer.click("jenis2");
    officer.next();
    officer.type("alasan", "Salah tulis: keperwatan");
    officer.next();
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "1. Terlaksananya asuhan");
    officer.type("rencana", "Terlaksananya asuhan keperawatan rawat jalan sesuai standar");
    officer.set({"14-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("redaksional");
    CHECK(officer.printed().contains(t("2026_199512162019032008_skp.pdf")));
    // The first one can still be read and printed.
    officer.pick("daftarSkp", "Siti Nurhaliza Putri, A.Md.Kep.  ·  Digantikan");
    officer.expectPrinted("redaksional-lama");
    CHECK(officer.printed().contains(t("2026_199512162019032008_skp-r1.pdf")));
}

TEST_CASE("a changed Perjanjian Kinerja in July")
{
    Officer officer("puskesmas-draf", QDate(2026, 1, 12));
    for (const char* nama : {"dr. Bambang Setiawan", "Siti Nurhaliza", "Andi Pratama"}) {
        officer.showSkp(nama);
        officer.set({"12-1-2026"});
    }
    officer.comesBackOn(QDate(2026, 7, 6));
    officer.go("Renstra dan PK");
    officer.click("tambahPerubahan");
    officer.type("tanggalPerubahan", "1-7-2026");
    officer.type("nomorPerubahan", "800/12/2026");
    officer.fillCell("perjanjian", 0, 0, "Meningkatnya pelayanan kesehatan ibu, anak, dan remaja");
    officer.go("Perubahan PK");
    CHECK(officer.reads("judul").contains(t("800/12/2026 sejak 1 Juli 2026")));
    CHECK(officer.rows("perbedaan").size() == 1);
    officer.click("revisiPimpinan");
    tellDialog(officer, "6-7-2026");
    officer.click("kerjakan");
    officer.set({"7-7-2026"});
    officer.click("cetak");
    officer.expectPrinted("perjanjian-pimpinan");

    // The staff whose RHK intervenes the changed one is listed, the other is not.
    officer.go("Perubahan PK");
    CHECK(officer.rows("staf") == QStringList{t("Andi Pratama, S.KM. – Berjalan")});
    officer.click("revisiStaf");
    tellDialog(officer, "8-7-2026");
    officer.click("kerjakan");
    CHECK(officer.reads("jawaban").startsWith(t("✔ Revisi dibuka untuk 1 SKP")));
    officer.comesBackOn(QDate(2026, 7, 9));
    officer.showSkp("Andi Pratama, S.KM.\nDraf");
    officer.set({"9-7-2026"});
    officer.click("cetak");
    officer.expectPrinted("perjanjian-staf");
}

TEST_CASE("a penilai who dies in October")
{
    Officer officer("puskesmas-draf", QDate(2026, 1, 12));
    for (const char* nama : {"dr. Bambang Setiawan", "Siti Nurhaliza", "Andi Pratama"}) {
        officer.showSkp(nama);
        officer.set({"12-1-2026"});
    }
    officer.comesBackOn(QDate(2026, 10, 7));
    openPenetapan(officer, "dr. Bambang Setiawan");
    officer.act(ActSkp::Tutup);
    officer.choose("alasan", "Meninggal dunia");
    officer.type("tanggal", "5-10-2026");
    officer.next();
    CHECK(officer.reads("halangan").contains(t("pejabat penilai dari 2 SKP")));
    officer.next();
    officer.click("gantiPenilai");
    officer.type("penilaiBaru", "Maya Sari, S.KM., M.Kes.");
    officer.choose("sebagai", "Plt");
    CHECK(officer.reads("jabatanRangkap") == t("Kepala UPTD Puskesmas Melati"));
    CHECK(officer.reads("atasanPenilai").startsWith(t("dr. Ratna Wulandari")));
    CHECK(officer.reads("tanggal") == t("6 Oktober 2026"));
    officer.click("kerjakan");
    CHECK(officer.reads("jawaban") == t("✔ Penilai diganti pada 2 SKP."));
    officer.click("tutup");
    officer.next();
    // The paper that he signed bears his name.
    openPenetapan(officer, "Siti Nurhaliza");
    CHECK(officer.reads("ringkasan").contains(t("Maya Sari, S.KM., M.Kes.")));
    officer.click("cetak");
    officer.expectPrinted("penilai-lama");
    // What is set after him bears the successor and the post as held on that day.
    openPenetapan(officer, "Andi Pratama");
    officer.act(ActSkp::BukaRevisi);
    officer.click("jenis1");
    officer.next();
    officer.type("alasan", "Arahan pejabat penilai yang baru");
    tellDialog(officer, "7-10-2026");
    officer.next();
    officer.tab("b. RHK dan IKI");
    officer.pick("pohonHasilKerja", "Kuantitas");
    officer.type("target", "28 kelas");
    officer.set({"8-10-2026"});
    officer.click("cetak");
    officer.expectPrinted("penilai-baru");
}

TEST_CASE("mutasi on 15 May")
{
    Officer officer("puskesmas-draf", QDate(2026, 1, 12));
    officer.showSkp("Siti Nurhaliza");
    officer.set({"12-1-2026"});
    officer.comesBackOn(QDate(2026, 5, 18));
    officer.go("Pegawai");
    officer.pick("daftarPegawai", "Siti Nurhaliza");
    officer.click("catatPerubahan");
    officer.type("mulai", "16-5-2026");
    officer.type("sejak", "1-3-2019");
    officer.type("jabatan", "Perawat Mahir");
    officer.choose("jenjang", "Mahir");
    officer.click("simpan");
    openPenetapan(officer, "Siti Nurhaliza");
    officer.act(ActSkp::Tutup);
    officer.choose("alasan", "Mutasi");
    officer.choose("tujuan", "Ke jabatan lain di unit ini");
    officer.type("tanggal", "15-5-2026");
    officer.next();
    officer.next();
    CHECK(officer.reads("hasil").contains(t("evaluasi sampai 15 Mei 2026")));
    officer.click("skpBerikutnya");
    CHECK(officer.reads("mulai") == t("16 Mei 2026"));
    officer.click("buat");
    CHECK(officer.reads("keadaanSkp") == t("Draf; 16 Mei 2026 sampai 31 Desember 2026"));
    officer.rhk(
        "Terlaksananya asuhan keperawatan gawat darurat", "Meningkatnya kepuasan pengguna layanan puskesmas");
    officer.iki("Jumlah pasien gawat darurat yang mendapat asuhan", "400 pasien");
    officer.dialog("18-5-2026");
    officer.rest();
    officer.set({"18-5-2026"});
    officer.click("cetak");
    officer.expectPrinted("mutasi");
    CHECK(officer.printed().contains(t("2026_199512162019032008-2_skp.pdf")));
    // The paper of the months before keeps jabatan and period of its signing.
    openPenetapan(officer, "Siti Nurhaliza Putri, A.Md.Kep.\nDitutup");
    officer.click("cetak");
    officer.expectPrinted("mutasi-sebelum");
}
