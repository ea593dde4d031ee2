// Everything of a unit printed at once, and the papers that are of the unit as a whole.
#include "tests/e2e/printedunit.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the example units import, export to the same bytes, and print as valid PDF/A on both papers")
{
    const Folder folder;
    const char* example = GENERATE("puskesmas", "bkpsdm");
    const QString file = exampleFile(folder, example);
    const QStringList konseling{t("--termasuk-konseling")};
    REQUIRE(run("ekspor", file, QStringList{folder("a.json")} + konseling).exitCode == 0);
    REQUIRE(run("impor", folder("dua.kinerja"), {folder("a.json")}).exitCode == 0);
    REQUIRE(run("ekspor", folder("dua.kinerja"), QStringList{folder("b.json")} + konseling).exitCode == 0);
    CHECK(read(folder("a.json")) == read(folder("b.json")));
    QStringList jars;
    for (const char* name :
        {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        jars.append(t("/usr/share/java/%1.jar").arg(t(name)));
    }
    for (const char* paper : {"a4", "f4"}) {
        REQUIRE(run("cetak", file, {t("--ke"), folder(paper), t("--kertas"), t(paper)}).exitCode == 0);
        CHECK(folder.names(paper).size() > 8);
        const QStringList papers = folder.names(paper);
        // In one run of the validator; its verdict on each document is a file beside it.
        tool(SKP_JAVA, {t("-cp"), jars.join(QLatin1Char(':')), t("org.apache.pdfbox.preflight.Validator_A1b"),
                           t("xml"), t("batch"), folder(paper)});
        for (const QString& name : papers) {
            INFO(name.toStdString());
            CHECK(read(folder(paper) + t("/") + name + t(".preflight.xml")).contains(">true</isValid>"));
        }
    }
}

TEST_CASE("cetak writes the recap of the unit once a year or period, asked for by name")
{
    const Folder folder;
    const QString file = folder("a.kinerja");
    REQUIRE(run("impor", file, {t(SKP_SOURCE_DIR "/resources/contoh/puskesmas.json")}).exitCode == 0);
    REQUIRE(print(folder, file, {t("--dokumen"), t("rekap")}).exitCode == 0);
    REQUIRE(print(folder, file, {t("--dokumen"), t("rekap"), t("--periode"), t("tw1")}).exitCode == 0);
    CHECK(QDir(folder("pdf")).entryList(QDir::Files) ==
          QStringList({t("2025_unit_rekap-tw1.pdf"), t("2025_unit_rekap.pdf")}));
    const QString text = tool("pdftotext", {t("-layout"), folder("pdf/2025_unit_rekap-tw1.pdf"), t("-")});
    CHECK(text.contains(t("REKAP KINERJA PEGAWAI")));
    CHECK(text.contains(t("PERIODE: TRIWULAN I TAHUN 2025")));
    CHECK(text.contains(t("19951216")));
    CHECK(tool("pdfinfo", {folder("pdf/2025_unit_rekap.pdf")}).contains(t("842 x 595")));
}

TEST_CASE("cetak writes the distribution and the predikat of the unit for each period that was evaluated")
{
    const Folder folder;
    const QString file = folder("a.kinerja");
    REQUIRE(run("impor", file, {t(SKP_SOURCE_DIR "/resources/contoh/puskesmas.json")}).exitCode == 0);
    REQUIRE(print(folder, file, {t("--dokumen"), t("distribusi,penetapan-predikat")}).exitCode == 0);
    CHECK(folder.names("pdf") ==
          QStringList({t("2025_unit_distribusi-akhir.pdf"), t("2025_unit_distribusi-tw1.pdf"),
              t("2025_unit_penetapan-predikat-akhir.pdf"), t("2025_unit_penetapan-predikat-tw1.pdf")}));
    const QString figures =
        tool("pdftotext", {t("-layout"), folder("pdf/2025_unit_distribusi-tw1.pdf"), t("-")});
    CHECK(figures.contains(t("DISTRIBUSI PREDIKAT KINERJA PEGAWAI")));
    CHECK(figures.contains(t("PERIODE: TRIWULAN I TAHUN 2025")));
    const QString people =
        tool("pdftotext", {t("-layout"), folder("pdf/2025_unit_penetapan-predikat-tw1.pdf"), t("-")});
    CHECK(people.contains(t("RATING HASIL")));
    // The example names neither day nor person: there are dots for both.
    CHECK(people.count(QString(40, QLatin1Char('.'))) == 2);
    REQUIRE(QDir(folder("pdf")).removeRecursively());
    REQUIRE(print(folder, file, {t("--dokumen=distribusi"), t("--periode"), t("tw1")}).exitCode == 0);
    CHECK(folder.names("pdf") == QStringList{t("2025_unit_distribusi-tw1.pdf")});
}

TEST_CASE("cetak writes the career of a pegawai with their last SKP of the year, without konseling")
{
    const Folder folder;
    const QString file = folder("a.kinerja");
    REQUIRE(run("impor", file, {t(SKP_SOURCE_DIR "/resources/contoh/puskesmas.json")}).exitCode == 0);
    REQUIRE(
        print(folder, file, {t("--dokumen"), t("karier"), t("--nomor"), t("199512162019032008")}).exitCode ==
        0);
    CHECK(folder.names("pdf") == QStringList{t("2025_199512162019032008_karier.pdf")});
    const QString text =
        tool("pdftotext", {t("-layout"), folder("pdf/2025_199512162019032008_karier.pdf"), t("-")});
    CHECK(text.contains(t("RIWAYAT KARIER DAN KINERJA")));
    CHECK(text.contains(t("SAMPAI DENGAN TAHUN 2025")));
    CHECK(text.contains(t("TRIWULAN I")));
    CHECK(text.contains(t("UMPAN BALIK MENURUT TEMA")));
    CHECK_FALSE(text.contains(t("onseling"), Qt::CaseInsensitive));
}
