// The last evaluation of people whose year went otherwise than planned, from the page to the printed paper.
#include "tests/scenario/evaluator.h"

#include <QTest>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const char* const siti = "Siti Nurhaliza";
const char* const sesuai = "Sesuai ekspektasi";
const char* const diAtas = "Di atas ekspektasi";
const char* const diBawah = "Di bawah ekspektasi";

/// Words as they follow each other on paper, wherever its lines end.
bool says(const QString& paper, const char* words)
{
    INFO(words << " in:\n" << paper.toStdString());
    const bool found = paper.simplified().contains(t(words));
    CHECK(found);
    return found;
}

void isSilentOn(const QString& paper, const char* words)
{
    INFO(words << " in:\n" << paper.toStdString());
    CHECK_FALSE(paper.simplified().contains(t(words)));
}

/// Siti's SKP is set in January; the story goes on with that day.
void setInJanuary(Evaluator& officer, QDate then)
{
    officer.showSkp(siti);
    officer.set({"12-1-2026"});
    officer.comesBackOn(then);
}

} // namespace

TEST_CASE("a PPPK whose contract ends in September is evaluated up to that day, under the NI PPPK")
{
    Evaluator officer("kisah/pppk", QDate(2026, 10, 2));
    officer.callStory("kontrak");
    openPenetapan(officer, "Dewi Anggraini");
    closeSkp(officer, "Akhir perjanjian kerja", "30-9-2026");
    CHECK(officer.reads("hasil").contains(t("evaluasi sampai 30 September 2026")));
    officer.next();

    officer.evaluate("Dewi Anggraini", "Akhir");
    CHECK(officer.state().contains(t("Hari yang dinilai: 1 Januari 2026 s.d. 30 September 2026")));
    officer.capaian("Baik", "dr. Ratna Wulandari, M.Kes.", "Laporan kinerja sampai September");
    officer.answer({"Seluruh 214 ibu hamil diperiksa", "Kohort terisi lengkap setiap bulan"});
    officer.rate(diAtas, sesuai);
    officer.note("Perjanjian kerjanya layak diperpanjang.");
    officer.finish("5-10-2026", "6-10-2026");
    CHECK(officer.state().contains(t("Diterima: 6 Oktober 2026")));
    CHECK(officer.reads("skpEvaluasi") == t("Dewi Anggraini, S.Tr.Keb., Bd. – Dievaluasi"));

    officer.printEvaluasi();
    const QString form = officer.paper("_evaluasi-akhir");
    says(form, "PERIODE PENILAIAN: 1 JANUARI SD 30 SEPTEMBER TAHUN 2026");
    says(form, "NI PPPK");
    says(form, "PENDEKATAN HASIL KERJA KUALITATIF");
    says(form, "Sukamaju, 5 Oktober 2026");
    const QString document = officer.paper("dokumen-evaluasi-akhir");
    says(document, "PREDIKAT KINERJA PEGAWAI BAIK");
    says(document, "19910525 202321 2 031");
    says(document, "PANGKAT/GOL RUANG IX");
    says(document, "Perjanjian kerjanya layak diperpanjang.");
}

TEST_CASE("who retires on 1 May is evaluated for the four months before, also where no capaian is set yet")
{
    Evaluator officer("puskesmas-draf", QDate(2026, 1, 12));
    officer.callStory("pensiun");
    setInJanuary(officer, QDate(2026, 5, 4));
    openPenetapan(officer, siti);
    closeSkp(officer, "Pensiun", "30-4-2026");
    officer.next();
    officer.go("Pegawai");
    CHECK(officer.reads("jumlah").contains(t("tidak dinilai: 1")));

    officer.evaluate(siti, "Akhir");
    officer.answerAll("410 pasien");
    officer.rate(sesuai, diAtas);
    officer.note("Terima kasih atas pengabdiannya.");
    officer.lock("5-5-2026");
    CHECK(officer.said().contains(t("belum ditetapkan"))); // a warning: it is not year's end
    officer.sign(ActEvaluasi::TandaTanganPenilai, "5-5-2026");
    officer.sign(ActEvaluasi::TandaTanganPegawai, "5-5-2026");
    CHECK(officer.reads("skpEvaluasi").endsWith(t("Dievaluasi")));
    officer.printEvaluasi();
    const QString form = officer.paper("_evaluasi-akhir");
    says(form, "1 JANUARI SD 30 APRIL TAHUN 2026");
    says(form, "BELUM DITETAPKAN");
    isSilentOn(form, "KURVA DISTRIBUSI");
    says(officer.paper("dokumen-evaluasi"), "Terima kasih atas pengabdiannya.");
}

TEST_CASE("the penilai who died in October has signed his quarter, the successor signs what he left open")
{
    Evaluator officer("kisah/penilai", QDate(2026, 10, 12));
    officer.callStory("penilai-meninggal");
    // Signed on paper in July, recorded late.
    officer.evaluate(siti, "Triwulan II");
    officer.capaian("Baik");
    officer.answerAll("300");
    officer.rate(sesuai, sesuai);
    officer.finish("10-7-2026", "10-7-2026");
    officer.printEvaluasi();
    says(officer.paper("_evaluasi-tw2"), "dr. Bambang Setiawan");
    isSilentOn(officer.paper("_evaluasi-tw2"), "Maya Sari");

    officer.evaluate(siti, "Triwulan III");
    CHECK(officer.state().contains(t("Pejabat penilai: Maya Sari, S.KM., M.Kes.")));
    officer.capaian("Baik");
    officer.answerAll("310");
    officer.rate(diAtas, sesuai);
    officer.finish("12-10-2026", "13-10-2026");
    officer.printEvaluasi();
    const QString form = officer.paper("_evaluasi-tw3");
    says(form, "Maya Sari, S.KM., M.Kes.");
    says(form, "Kepala UPTD Puskesmas Melati");
    isSilentOn(form, "dr. Bambang Setiawan");
    says(officer.paper("dokumen-evaluasi-tw3"), "dr. Ratna Wulandari, M.Kes."); // the atasan of both
}

TEST_CASE("a period without capaian prints that it is not set, and at the year's end is not locked")
{
    Evaluator officer("kisah/redaksional", QDate(2026, 4, 10));
    officer.callStory("tanpa-capaian");
    officer.evaluate(siti, "Triwulan I");
    officer.answerAll("300");
    officer.rate(sesuai, sesuai);
    officer.lock("10-4-2026");
    CHECK(officer.said().contains(t("BELUM DITETAPKAN")));
    officer.printEvaluasi();
    says(officer.paper("_evaluasi-tw1"), "CAPAIAN KINERJA ORGANISASI BELUM DITETAPKAN");
    isSilentOn(officer.paper("_evaluasi-tw1"), "POLA DISTRIBUSI");
    says(officer.paper("dokumen-evaluasi-tw1"), "BELUM DITETAPKAN");

    officer.comesBackOn(QDate(2027, 1, 8));
    officer.year("2026");
    officer.evaluate(siti, "Akhir");
    officer.answerAll("1.200");
    officer.rate(sesuai, sesuai);
    CHECK_FALSE(officer.mayAct(ActEvaluasi::Kunci));
    officer.part(4);
    CHECK_FALSE(officer.rows("temuanEvaluasi").filter(t("apaian")).isEmpty());
    officer.capaian("Butuh Perbaikan");
    CHECK(officer.mayAct(ActEvaluasi::Kunci));
}

TEST_CASE(
    "what is not due, what is missing and 0 are three answers on paper, and refusing to sign hinders none")
{
    Evaluator officer("kisah/redaksional", QDate(2026, 4, 10));
    officer.callStory("menolak");
    officer.evaluate(siti, "Triwulan I");
    officer.capaian("Baik");
    officer.answer({"0", "", ""});
    officer.without(2, "Realisasi belum ada", "Survei ditunda");
    officer.without(3, "Realisasi belum jatuh tempo");
    officer.rate(diBawah, sesuai);
    officer.note("Perlu pendampingan.");
    officer.lock("10-4-2026");
    officer.act(ActEvaluasi::TidakMenandatangani);
    CHECK(officer.reads("tentangIsian").contains(t("belum final")));
    officer.click("kembali");
    officer.sign(ActEvaluasi::TandaTanganPenilai, "10-4-2026");
    officer.refuse("13-4-2026", "Merasa nilainya terlalu rendah");
    CHECK(officer.state().contains(t("Tidak menandatangani, 13 April 2026: Merasa nilainya terlalu rendah")));
    CHECK(officer.state().contains(t("Diterima: 13 April 2026")));
    CHECK(officer.mayAct(ActEvaluasi::Keberatan));
    officer.printEvaluasi();
    const QString form = officer.paper("_evaluasi-tw1");
    says(form, "Belum jatuh tempo");
    says(form, "Survei ditunda");
    const QString document = officer.paper("dokumen-evaluasi-tw1");
    says(document, "PREDIKAT KINERJA PEGAWAI BUTUH PERBAIKAN");
    says(document, "Perlu pendampingan.");
    // In the place of the pegawai's signature, with its day instead of the dots for a pen.
    says(document, "Tidak menandatangani, 13 April 2026");
    isSilentOn(document, "………");
    isSilentOn(form, "Tidak menandatangani");
    isSilentOn(document, "Merasa nilainya");
}

TEST_CASE("a kepala dinas under a bupati objects, and whom the officer names decides")
{
    Evaluator officer("kisah/bupati", QDate(2027, 1, 8));
    officer.callStory("keberatan-bupati");
    officer.addPegawai({{"nama", "Drs. H. Yusuf Hakim, M.M."}, {"jenisIdentitas", "NIP"},
        {"nomor", "196708171992031005"}, {"status", "PNS"}, {"jabatan", "Sekretaris Daerah"},
        {"unitKerja", "Sekretariat Daerah"}, {"luarUnit", ""}});
    officer.year("2026");
    officer.evaluate("dr. Ratna Wulandari", "Akhir");
    officer.capaian("Baik");
    officer.answerAll("102 per 100.000");
    officer.rate(sesuai, sesuai);
    officer.finish("8-1-2027", "11-1-2027");
    officer.comesBackOn(QDate(2027, 1, 20));
    officer.year("2026");
    officer.evaluate("dr. Ratna Wulandari", "Akhir");
    officer.act(ActEvaluasi::Keberatan);
    CHECK(officer.reads("tentangIsian").contains(t("paling lambat 25 Januari 2027")));
    officer.type("tanggalKeberatan", "15-1-2027");
    officer.type("isiKeberatan", "Angka kematian ibu turun di bawah target.");
    officer.type("penjelasanKeberatan", "Laporan audit baru terbit sesudah penilaian.");
    officer.choose("putusanKeberatan", "Diubah");
    officer.choose("putusanHasilKerja", diAtas);
    officer.choose("putusanPerilaku", diAtas);
    officer.type("keputusanKeberatan", "Keberatan dikabulkan.");
    officer.type("tanggalPutusan", "20-1-2027");
    officer.type("diputusOleh", "Drs. H. Yusuf Hakim, M.M.");
    officer.click("kerjakan");
    officer.answers().confirmations = {true};
    officer.act(ActEvaluasi::KunciPutusan);
    officer.sign(ActEvaluasi::TandaTanganAtasan, "20-1-2027");
    CHECK(officer.state().contains(t("Predikat yang berlaku: Sangat Baik, sesudah keberatan (semula Baik)")));

    officer.printEvaluasi();
    const QStringList names = officer.printed();
    CHECK(names.filter(t("dokumen-evaluasi-akhir")).size() == 2); // as signed, and with the objection
    QString objection;
    for (const QString& name : names.filter(t("dokumen-evaluasi-akhir"))) {
        const QString paper = officer.paper(name.toUtf8().constData());
        objection = paper.contains(t("KEBERATAN")) ? paper : objection;
    }
    says(objection, "Angka kematian ibu turun di bawah target.");
    says(objection, "Laporan audit baru terbit");
    says(objection, "PREDIKAT KINERJA PEGAWAI: SANGAT BAIK");
    says(objection, "Drs. H. Yusuf Hakim, M.M.");
    says(objection, "20 Januari 2027");
    says(objection, "H. Ma'ruf Suharto");
}

TEST_CASE("mutasi within the unit: two SKP of one year, each evaluated for its own part")
{
    Evaluator officer("kisah/mutasi", QDate(2026, 5, 18));
    officer.callStory("mutasi-dalam");
    officer.go("Evaluasi");
    officer.chooseFirst("skpEvaluasi", "Siti Nurhaliza Putri, A.Md.Kep. – Ditutup");
    officer.chooseFirst("periodeEvaluasi", "Akhir");
    CHECK(officer.state().contains(t("Hari yang dinilai: 1 Januari 2026 s.d. 15 Mei 2026")));
    officer.capaian("Baik");
    officer.answerAll("410");
    officer.rate(sesuai, sesuai);
    officer.note("Baik di rawat jalan.");
    officer.finish("18-5-2026", "18-5-2026");
    officer.printEvaluasi();
    says(officer.paper("_evaluasi-akhir"), "1 JANUARI SD 15 MEI TAHUN 2026");
    says(officer.paper("dokumen-evaluasi"), "Perawat Terampil");

    officer.comesBackOn(QDate(2027, 1, 8));
    officer.year("2026");
    officer.evaluate("Siti Nurhaliza Putri, A.Md.Kep. – Berjalan", "Akhir");
    officer.part(5);
    const QString before = officer.reads("skpSebelumnya");
    CHECK(before.contains(t("1 Januari 2026 s.d. 15 Mei 2026")));
    CHECK(before.contains(t("Baik di rawat jalan.")));
    officer.answerAll("390");
    officer.rate(diAtas, diAtas);
    officer.finish("8-1-2027", "8-1-2027");
    officer.printEvaluasi();
    says(officer.paper("_evaluasi-akhir"), "16 MEI SD 31 DESEMBER TAHUN 2026");
    says(officer.paper("dokumen-evaluasi"), "Perawat Mahir");
    says(officer.paper("dokumen-evaluasi"), "PREDIKAT KINERJA PEGAWAI SANGAT BAIK");
    // The year's predikat is the last SKP's.
    officer.go("Rekap");
    officer.chooseFirst("periodeRekap", "Setahun");
    CHECK(officer.row("daftarRekap", "Siti Nurhaliza").contains(t("Sangat Baik")));
}

TEST_CASE("mutasi to another unit: evaluated here, handed over, and read there beside the new SKP")
{
    Evaluator officer("puskesmas-draf", QDate(2026, 1, 12));
    officer.callStory("mutasi-keluar");
    setInJanuary(officer, QDate(2026, 6, 2));
    openPenetapan(officer, siti);
    closeSkp(officer, "Mutasi", "31-5-2026", "Ke unit lain, di luar berkas ini");
    officer.next();
    officer.evaluate(siti, "Akhir");
    officer.capaian("Baik");
    officer.answerAll("500");
    officer.rate(diAtas, sesuai);
    officer.note("Pindah dengan baik.");
    officer.finish("2-6-2026", "2-6-2026");
    officer.printEvaluasi();
    says(officer.paper("_evaluasi-akhir"), "1 JANUARI SD 31 MEI TAHUN 2026");

    const QTemporaryDir stick;
    const QString package = stick.filePath(t("serah-terima.json"));
    openPenetapan(officer, siti);
    officer.answers().paths = {package};
    officer.act(ActSkp::SerahTerima);
    officer.click("simpanPaket");
    CHECK(officer.reads("jawaban").startsWith(t("✔ Paket ada di")));
    officer.click("tutup");

    // The next unit, with a file of its own.
    Evaluator there("dinas-plt", QDate(2026, 6, 3));
    there.callStory("mutasi-masuk");
    there.answers().paths = {package};
    there.answers().confirmations = {true};
    there.menu("Impor paket");
    REQUIRE(QTest::qWaitFor([&] { return there.answers().told.size() == 2; })); // the question, and the end
    there.go("Pegawai");
    there.pick("daftarPegawai", siti);
    there.evaluate(siti, "Akhir");
    CHECK(there.state().contains(t("1 Januari 2026 s.d. 31 Mei 2026")));
    CHECK(there.state().contains(t("Predikat: Baik")));
    there.printEvaluasi();
    says(there.paper("dokumen-evaluasi"), "Pindah dengan baik.");
    says(there.paper("dokumen-evaluasi"), "dr. Bambang Setiawan");
}

TEST_CASE("the evaluation of the chosen person is begun from the menu, as a session or by the wizard")
{
    Evaluator officer("kisah/redaksional", QDate(2026, 4, 10));
    officer.menu("Sesi evaluasi berdua");
    CHECK(officer.reads("skpEvaluasi").startsWith(t(siti)));
    auto* sesi = officer.window().findChild<QWidget*>(t("sesi"));
    REQUIRE(sesi != nullptr);
    CHECK(sesi->windowTitle().contains(t(siti)));
    sesi->close();
    Evaluator empty("dinas", QDate(2026, 4, 10));
    empty.menu("Sesi evaluasi berdua");
    REQUIRE(empty.answers().told.size() == 1);
    CHECK(empty.answers().told.front().contains(t("Belum ada SKP yang dapat dievaluasi")));
    CHECK(empty.window().findChild<QWidget*>(t("sesi")) == nullptr);
}
