// What the evaluation of one person says of ratings and numbers, from the page to the printed paper.
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "tests/penetapan/unitworld.h"
#include "tests/scenario/evaluator.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr std::array ratings{"Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"};
/// Rows: hasil kerja; columns: perilaku kerja; both best first.
constexpr const char* matrix[3][3] = {{"Sangat Baik", "Baik", "Kurang"}, {"Baik", "Baik", "Kurang"},
    {"Butuh Perbaikan", "Butuh Perbaikan", "Sangat Kurang"}};

} // namespace

TEST_CASE("each of the nine pairs of ratings shows its predikat at once, and prints it")
{
    Evaluator officer("kisah/redaksional", QDate(2026, 4, 10));
    officer.callStory("sembilan");
    officer.evaluate("Siti Nurhaliza", "Triwulan I");
    officer.answerAll("300");
    for (size_t hasil = 0; hasil < 3; ++hasil) {
        for (size_t perilaku = 0; perilaku < 3; ++perilaku) {
            const QString predikat = t(matrix[hasil][perilaku]);
            INFO(ratings.at(hasil) << " / " << ratings.at(perilaku) << ": " << predikat.toStdString());
            officer.evaluate("Siti Nurhaliza", "Triwulan I");
            officer.rate(ratings.at(hasil), ratings.at(perilaku));
            CHECK(officer.reads("predikat").endsWith(t(": ") + predikat));
            CHECK(officer.state().contains(t("Predikat: ") + predikat));
            officer.printEvaluasi();
            const QString paper = officer.paper("dokumen-evaluasi-tw1").simplified();
            CAPTURE(paper.toStdString());
            CHECK(paper.contains(t("PREDIKAT KINERJA PEGAWAI ") + predikat.toUpper() + t(" 5 ")));
        }
    }
}

namespace
{

struct Nomor {
    const char* jenis;
    const char* diketik;
    const char* tercetak;
};

} // namespace

TEST_CASE("NIP, NI PPPK and NRP are printed under their own names, and somebody without a number with a dash")
{
    Evaluator officer("kisah/redaksional", QDate(2026, 4, 10));
    officer.callStory("nomor");
    officer.evaluate("Siti Nurhaliza", "Triwulan I");
    officer.answerAll("300");
    officer.rate(ratings[1], ratings[1]);
    for (const Nomor& one : {Nomor{"NIP", "198003152006041007", "NIP 19800315 200604 1 007"},
             Nomor{"NI PPPK", "198003152021211002", "NI PPPK 19800315 202121 1 002"},
             Nomor{"NRP", "11980012345", "NRP 11980012345"}}) {
        INFO(one.jenis);
        officer.go("Pegawai");
        officer.pick("daftarPegawai", "dr. Bambang Setiawan");
        officer.choose("jenisIdentitas", one.jenis);
        officer.type("nomor", one.diketik);
        officer.evaluate("Siti Nurhaliza", "Triwulan I");
        officer.printEvaluasi();
        const QString paper = officer.paper("dokumen-evaluasi-tw1").simplified();
        CAPTURE(paper.toStdString());
        CHECK(paper.contains(t(one.tercetak)));
        CHECK(officer.paper("_evaluasi-tw1").contains(t(one.tercetak).section(QLatin1Char(' '), 0, 0)));
    }
}

TEST_CASE("a unit of three is evaluated to the end, and its leader counts only where that is set")
{
    Evaluator officer(
        [](TempFile& temp) {
            // As UnitWorld has it, with the leader's own SKP; the clock stands in January.
            Pegawai kadis = UnitWorld::pegawai("kadis", "dr. Ratna Wulandari, M.Kes.", "Kepala Dinas", "");
            kadis.luarUnit = true;
            temp.save(kadis, UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD", "kadis"),
                UnitWorld::pegawai("perawat", "Siti Aminah, A.Md.Kep.", "Perawat Terampil", "kapus"),
                UnitWorld::pegawai("bidan", "Dewi Lestari, A.Md.Keb.", "Bidan Terampil", "kapus"));
            temp.clock.setDay(january12);
            Session session = temp.session();
            for (const auto& [kunci, pegawai, penilai] : {std::tuple{"s1", "kapus", "kadis"},
                     std::tuple{"s2", "perawat", "kapus"}, std::tuple{"s3", "bidan", "kapus"}}) {
                temp.save(UnitWorld::draft(kunci, pegawai, penilai).build());
                REQUIRE(submitSkp(session, {skpKunci(kunci)}));
                REQUIRE(approveSkp(session, {skpKunci(kunci), {{}, january12}, {}}));
                for (const PeranTandaTangan peran : {PeranTandaTangan::Pegawai, PeranTandaTangan::Penilai}) {
                    RecordSignature signature;
                    signature.skp = skpKunci(kunci);
                    signature.peran = peran;
                    signature.tanggal = january12;
                    signature.tempat = QStringLiteral("Sukamaju");
                    REQUIRE(recordSignature(session, signature));
                }
            }
        },
        QDate(2026, 4, 10));
    officer.callStory("bertiga");
    officer.evaluate("dr. Bambang Sutrisno", "Triwulan I");
    officer.capaian("Baik", "dr. Ratna Wulandari, M.Kes.", "Perjanjian Kinerja");
    officer.answerAll("300");
    officer.rate(ratings[1], ratings[1]);
    officer.finish("10-4-2026", "10-4-2026");
    officer.evaluate("Siti Aminah", "Triwulan I");
    officer.answerAll("310");
    officer.rate(ratings[1], ratings[0]);
    officer.finish("10-4-2026", "10-4-2026");
    officer.evaluate("Dewi Lestari", "Triwulan I");
    officer.answerAll("150");
    officer.rate(ratings[2], ratings[1]);
    officer.finish("10-4-2026", "10-4-2026");

    officer.go("Evaluasi unit");
    officer.chooseFirst("periodeUnit", "Triwulan I");
    CHECK(officer.reads("judulDistribusi").contains(t("2 dari 2 pegawai sudah final.")));
    CHECK(officer.reads("judulDistribusi").contains(t("pimpinannya sendiri (1)")));
    CHECK(officer.reads("aturanPola").contains(t("1 dari 2 orang (50,0%)")));
    officer.click("pimpinanDihitung");
    CHECK(officer.reads("judulDistribusi").contains(t("3 dari 3 pegawai sudah final.")));
    CHECK(officer.reads("aturanPola").contains(t("✔ Baik: paling banyak 70% – terpenuhi: 2 dari 3 orang")));
    CHECK_FALSE(officer.reads("aturanPola").contains(t("⚠")));
    officer.click("cetakUnit");
    officer.printShown();
    const QString list = officer.paper("penetapan-predikat").simplified();
    CAPTURE(list.toStdString());
    for (const char* words : {"dr. Bambang Sutrisno", "Siti Aminah, A.Md.Kep.", "Dewi Lestari, A.Md.Keb.",
             "BUTUH PERBAIKAN", "dr. Ratna Wulandari, M.Kes."}) {
        CHECK(list.contains(t(words)));
    }
    CHECK(officer.paper("distribusi").simplified().contains(t("2 dari 3")));
}
