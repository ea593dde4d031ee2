#include "core/usecases/penyusunan/pastedhasilkerja.h"
#include "tests/support/catch.h"
#include "tests/support/sequentialids.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using Sebab = SelTersisa::Sebab;

HasilKerjaTertempel pasted(const char* clipboard, Kelompok kelompok = Kelompok::JaJf,
    Pendekatan pendekatan = Pendekatan::Kuantitatif)
{
    SequentialIds ids;
    SkpKeys keys(ids);
    const auto table = parseClipboard(t(clipboard));
    REQUIRE(table);
    return readPastedHasilKerja(*table, kelompok, pendekatan, keys);
}

/// "RHK[Kuantitas IKI=target; …] …"
QString shown(const HasilKerjaTertempel& found)
{
    QStringList all;
    const auto iki = [](const std::vector<Indikator>& list) {
        QStringList words;
        for (const Indikator& one : list) {
            CHECK_FALSE(one.kunci.isEmpty());
            words.append(QStringLiteral("%1 %2=%3")
                             .arg(one.aspek ? wireName(*one.aspek) : t("-"), one.indikator, one.target));
        }
        return words.join(QStringLiteral("; "));
    };
    if (!found.lanjutan.empty()) {
        all.append(QStringLiteral("…[%1]").arg(iki(found.lanjutan)));
    }
    for (const HasilKerja& one : found.hasilKerja) {
        CHECK_FALSE(one.kunci.isEmpty());
        all.append(QStringLiteral("%1%2[%3]")
                       .arg(one.jenis == JenisHasilKerja::Tambahan ? t("+") : QString(), one.rencana,
                           iki(one.indikator)));
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("rows of RHK, aspek, IKI and target become RHK with their IKI, cells merged or repeated")
{
    CHECK(shown(pasted("Skrining\tKuantitas\tJumlah\t12 Laporan\n"
                       "\tkualitas\tKetepatan\t95%\n"
                       "Penyuluhan\tWaktu\t\"Tepat\nwaktu\"\t30 hari\n")) ==
          t("Skrining[Kuantitas Jumlah=12 Laporan; Kualitas Ketepatan=95%] Penyuluhan[Waktu Tepat\nwaktu=30 "
            "hari]"));
    CHECK(shown(pasted("A\tKuantitas\tI\t1\nA\tBiaya\tJ\t2\nB\tWaktu\tK\t3\n")) ==
          t("A[Kuantitas I=1; Biaya J=2] B[Waktu K=3]"));
    // An RHK may stand in a row of its own.
    CHECK(shown(pasted("A\t\t\t\n\tKuantitas\tI\t1\n")) == t("A[Kuantitas I=1]"));
}

TEST_CASE("columns are told by heading, number and words of aspek, and sections by their rows")
{
    CHECK(shown(pasted("A\tI\t1\nB\tJ\t2\n")) == t("A[- I=1] B[- J=2]"));
    CHECK(shown(pasted("A\nB\n")) == t("A[] B[]"));
    CHECK(shown(pasted("A\tI\n")) == t("A[- I=]"));
    CHECK(shown(pasted("Kuantitas\tI\t1\nWaktu\tJ\t2\n")) == t("…[Kuantitas I=1; Waktu J=2]"));
    const auto form =
        pasted("HASIL KERJA\t\t\t\t\t\n"
               "NO\tRENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI\tRENCANA HASIL "
               "KERJA\tASPEK\tINDIKATOR KINERJA INDIVIDU\tTARGET\n"
               "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n"
               "A. UTAMA\n1\tMutu naik\tSkrining\tKuantitas\tJumlah\t12\n\t\t\tWaktu\tTepat\t3\n"
               "B. TAMBAHAN\n1\t-\tPanitia\tKuantitas\tRapat\t2\n");
    CHECK(shown(form) == t("Skrining[Kuantitas Jumlah=12; Waktu Tepat=3] +Panitia[Kuantitas Rapat=2]"));
    CHECK(form.hasilKerja.at(0).rhkPimpinan == t("Mutu naik"));
    CHECK(form.hasilKerja.at(1).rhkPimpinan.isEmpty());
    CHECK(form.sisa.empty());
    CHECK(form.jumlahIki() == 3);
    CHECK(shown(pasted("1\tMutu naik\tSkrining\tKuantitas\tJumlah\t12\n")) ==
          t("Skrining[Kuantitas Jumlah=12]"));
    CHECK(shown(pasted("Target\tIKI\tRHK\n5\tI\tA\n")) == t("A[- I=5]"));
}

TEST_CASE("a leader's rows bring perspektif, a kualitatif SKP sentences")
{
    const auto leader = pasted("A\tI\t1\tproses bisnis\n\tJ\t2\t\n", Kelompok::Jpt);
    CHECK(shown(leader) == t("A[- I=1; - J=2]"));
    CHECK(leader.hasilKerja.front().perspektif == Perspektif::ProsesBisnis);
    CHECK(leader.sisa.empty());
    CHECK(shown(pasted("A\tSemua selesai\n", Kelompok::JaJf, Pendekatan::Kualitatif)) ==
          t("A[- Semua selesai=]"));
}

TEST_CASE("a cell that finds no place is named with its row")
{
    const auto found = pasted("A\tMutu\tI\t1\tlebih\nB\tKuantitas\tJ\t2\n");
    CHECK(shown(found) == t("A[- I=1] B[Kuantitas J=2]"));
    CHECK(found.sisa == std::vector<SelTersisa>{{Sebab::AspekTidakDikenal, 1, t("Mutu")},
                            {Sebab::KolomTidakDikenal, 1, t("lebih")}});
    CHECK(pasted("A\tWaktu\tI\t1\n", Kelompok::Jpt).sisa ==
          std::vector<SelTersisa>{{Sebab::AspekTidakDipakai, 1, t("Waktu")}});
    CHECK(pasted("A\tI\t1\tKeuangan\n", Kelompok::Jpt).sisa ==
          std::vector<SelTersisa>{{Sebab::PerspektifTidakDikenal, 1, t("Keuangan")}});
    CHECK(pasted("RHK\tAspek\tCatatan\nA\tWaktu\tlama\n").sisa ==
          std::vector<SelTersisa>{{Sebab::KolomTidakDikenal, 2, t("lama")}});
    // The whole block is of aspek that nobody knows.
    CHECK(pasted("A\tMutu\tI\t1\n").sisa.size() == 1);
    CHECK(pasted("RHK\tRHK pimpinan\tIKI\n\tMutu\tI\n").sisa ==
          std::vector<SelTersisa>{{Sebab::TanpaRhk, 2, t("Mutu")}});
}

TEST_CASE("items of the Lampiran are pasted with their kind, numbered or not")
{
    const auto read = [](const char* clipboard) { return readPastedButir(*parseClipboard(t(clipboard))); };
    CHECK(read("1\tLaptop\tSarana\n2\t\"Dua\nbaris\"\t\n").butir ==
          std::vector<Butir>{{t("Laptop"), t("Sarana")}, {t("Dua\nbaris"), {}}});
    CHECK(read("Laptop\nAnggaran\n").butir == std::vector<Butir>{{t("Laptop"), {}}, {t("Anggaran"), {}}});
    const auto more = read("Laptop\tSarana\tbaru\n\tSDM\n");
    CHECK(more.butir.size() == 1);
    CHECK(more.sisa == std::vector<SelTersisa>{{Sebab::KolomTidakDikenal, 1, t("baru")},
                           {Sebab::KolomTidakDikenal, 2, t("SDM")}});
}
