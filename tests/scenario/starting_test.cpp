#include "tests/scenario/officer.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const char* const kepuasan = "Meningkatnya kepuasan pengguna layanan puskesmas";
const char* const ibuAnak = "Meningkatnya pelayanan kesehatan ibu dan anak";

} // namespace

TEST_CASE("a CPNS from 1 June")
{
    Officer officer("puskesmas", QDate(2026, 6, 8));
    officer.addPegawai({{"nama", "Rudi Hartono, S.Kep., Ners"}, {"jenisIdentitas", "NIP"},
        {"nomor", "19980412 202606 1 001"}, {"status", "CPNS"}, {"golongan", "III/a"},
        {"jabatan", "Perawat Ahli Pertama"}, {"jenisJabatan", "Fungsional"}, {"jenjang", "Ahli Pertama"},
        {"atasan", "dr. Bambang Setiawan"}, {"tmtJabatan", "1-6-2026"}});
    CHECK(officer.reads("pangkat") == t("Penata Muda"));
    CHECK(officer.reads("atasan").startsWith(t("dr. Bambang Setiawan")));
    CHECK(officer.reads("tanggalLahir") == t("12 April 1998"));
    officer.newSkp("Rudi Hartono, S.Kep., Ners");
    CHECK(officer.reads("keadaanSkp") == t("Draf; 1 Juni 2026 sampai 31 Desember 2026"));
    officer.rhk("Terlaksananya asuhan keperawatan rawat jalan sesuai standar", kepuasan);
    officer.iki("Jumlah pasien rawat jalan yang mendapat asuhan", "600 pasien");
    officer.iki("Kelengkapan dokumentasi asuhan", "95%");
    officer.iki("Waktu penyelesaian pelayanan", "7 Bulan");
    officer.dialog("9-6-2026");
    officer.rest();
    officer.comesBackOn(QDate(2026, 6, 12));
    officer.showSkp("Rudi Hartono");
    officer.click("kePenetapan");
    // 31 days after the first one, not 31 January.
    CHECK(officer.reads("ringkasan").contains(t("Batas penetapan: 2 Juli 2026 (20 hari lagi)")));
    officer.showSkp("Rudi Hartono");
    officer.set({"12-6-2026"});
    CHECK(officer.reads("judul") == t("Rudi Hartono, S.Kep., Ners – Berjalan"));
    officer.click("cetak");
    officer.expectPrinted("cpns");
    CHECK(officer.printed() == QStringList{t("2026_199804122026061001_berita-acara.pdf"),
                                   t("2026_199804122026061001_lampiran.pdf"),
                                   t("2026_199804122026061001_skp.pdf")});
}

TEST_CASE("a PPPK without pangkat")
{
    Officer officer("puskesmas", QDate(2026, 1, 12));
    officer.addPegawai({{"nama", "Dewi Anggraini, S.Tr.Keb., Bd."}, {"jenisIdentitas", "NI PPPK"},
        {"nomor", "19910525 2023 21 2 031"}, {"status", "PPPK"}, {"golongan", "IX"},
        {"jabatan", "Bidan Ahli Pertama"}, {"jenisJabatan", "Fungsional"}, {"jenjang", "Ahli Pertama"},
        {"atasan", "dr. Bambang Setiawan"}});
    CHECK(officer.reads("pangkat").isEmpty());
    officer.newSkp("Dewi Anggraini, S.Tr.Keb., Bd.", {{"pendekatan", "Kualitatif"}});
    officer.rhk("Terlaksananya pelayanan antenatal sesuai standar", ibuAnak);
    officer.type("penugasanDari", "Kepala UPTD Puskesmas Melati");
    officer.iki("Seluruh ibu hamil di wilayah kerja diperiksa sedikitnya 6 kali sampai Desember 2026");
    officer.iki("Kohort ibu terisi lengkap paling lambat tanggal 5 setiap bulan");
    officer.dialog("12-1-2026");
    officer.rest();
    officer.set({"13-1-2026"});
    officer.click("cetak");
    officer.expectPrinted("pppk");
}

TEST_CASE("an SKP that is first made in March")
{
    Officer officer("puskesmas", QDate(2026, 3, 16));
    officer.newSkp("Siti Nurhaliza Putri, A.Md.Kep.");
    officer.rhk("Terlaksananya asuhan keperawatan rawat jalan sesuai standar", kepuasan);
    officer.iki("Jumlah pasien rawat jalan yang mendapat asuhan", "1.200 pasien");
    officer.dialog("16-3-2026");
    officer.rest();
    officer.click("kePenetapan");
    CHECK(officer.reads("ringkasan").contains(t("Batas penetapan: 31 Januari 2026 (terlambat 44 hari)")));
    CHECK_FALSE(officer.rows("temuan").filter(t("44 hari")).isEmpty());
    CHECK(officer.mayAct(ActSkp::Ajukan));
    officer.showSkp("Siti Nurhaliza");
    officer.set({"16-3-2026", "Pegawai baru kembali dari cuti melahirkan"});
    CHECK(officer.reads("judul").endsWith(t("Berjalan")));
    officer.click("cetak");
    officer.expectPrinted("maret");
}
