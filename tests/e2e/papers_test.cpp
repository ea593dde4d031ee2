#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/storage/datafile.h"
#include "tests/e2e/printedunit.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("cetak names its files by year, number and kind, and a second SKP and an old revision say so")
{
    const Folder folder;
    const QString file = unitFile(folder);
    const Ran ran = print(folder, file, {t("--dokumen"), t("skp")});
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == 0);
    CHECK(folder.names("pdf") == QStringList{t("2026_199512162019032008-2_skp.pdf"),
                                     t("2026_199512162019032008_skp.pdf"), t("2026_jose-eka-s-h_skp-b.pdf"),
                                     t("2026_jose-eka-s-h_skp.pdf")});
    // The results are the lines of standard output.
    CHECK(ran.out.count('\n') == 4);
    CHECK(ran.out.contains("2026_199512162019032008_skp.pdf"));
    // The revision in force, not the draft of the next one.
    const QString text = tool("pdftotext", {folder("pdf/2026_199512162019032008_skp.pdf"), t("-")});
    CHECK(text.contains(t("Naskah dua")));
    CHECK_FALSE(text.contains(t("DRAF")));
}

TEST_CASE("cetak prints the revision that is asked for, or all of them")
{
    const Folder folder;
    const QString file = unitFile(folder);
    const QStringList wati{t("--dokumen=skp"), t("--nomor"), t("19951216 201903 2 008")};
    REQUIRE(print(folder, file, wati + QStringList{t("--revisi=1")}).exitCode == 0);
    CHECK(folder.names("pdf").contains(t("2026_199512162019032008_skp-r1.pdf")));
    CHECK(tool("pdftotext", {folder("pdf/2026_199512162019032008_skp-r1.pdf"), t("-")})
              .contains(t("Naskah satu")));
    REQUIRE(QDir(folder("pdf")).removeRecursively());
    REQUIRE(print(folder, file, wati + QStringList{t("--revisi"), t("semua")}).exitCode == 0);
    CHECK(folder.names("pdf") ==
          QStringList{t("2026_199512162019032008-2_skp.pdf"), t("2026_199512162019032008_skp-r1.pdf"),
              t("2026_199512162019032008_skp-r3.pdf"), t("2026_199512162019032008_skp.pdf")});
}

TEST_CASE("cetak leaves the data file as it is, also one that a window holds or that can't be written")
{
    const Folder folder;
    const QString file = unitFile(folder);
    const QByteArray before = read(file);
    const SystemClock clock;
    RandomIdSource ids;
    const auto window = DataFile::open(file, OpenMode::ReadWrite, clock, ids);
    REQUIRE(window.hasValue());
    CHECK(print(folder, file).exitCode == 0);
    CHECK(read(file) == before);
    QFile::copy(file, folder("salinan.kinerja"));
    QFile::setPermissions(folder("salinan.kinerja"), QFile::ReadOwner);
    CHECK(print(folder, folder("salinan.kinerja")).exitCode == 0);
    CHECK(read(folder("salinan.kinerja")) == before);
    const auto events = window.value()->read([](Reader& reader) {
        int count = 0;
        reader.jejak().forEach(
            [&](const JejakStore::Row& row) { count += row.tindakan == QStringLiteral("dicetak") ? 1 : 0; });
        return count;
    });
    CHECK((events && *events == 0));
}

TEST_CASE("cetak takes the kinds, the year, the people and the paper that are named")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    REQUIRE(print(folder, file,
                {t("--dokumen"), t("manual,matriks,angka-kredit"), t("--kertas=F4"), t("--tahun=2025")})
                .exitCode == 0);
    CHECK(folder.names("pdf") ==
          QStringList{t("2025_198003152006041007_manual.pdf"), t("2025_198003152006041007_matriks.pdf"),
              t("2025_199512162019032008_akumulasi-ak.pdf"), t("2025_199512162019032008_konversi-ak.pdf"),
              t("2025_199512162019032008_penetapan-ak.pdf")});
    const QString info = tool("pdfinfo", {folder("pdf/2025_198003152006041007_manual.pdf")});
    CHECK(info.contains(t("609 x 935 pts")));
    const Ran other = print(folder, file, {t("--tahun"), t("2031")});
    CHECK(other.exitCode == 0);
    CHECK(other.out.isEmpty());
    CHECK(other.err.contains("Tidak ada dokumen"));
    CHECK(print(folder, file, {t("--dokumen=semua"), t("--nomor"), t("199105252023212031")}).exitCode == 0);
    CHECK(folder.names("pdf").filter(t("199105252023212031")) ==
          QStringList{t("2025_199105252023212031_berita-acara.pdf"),
              t("2025_199105252023212031_lampiran.pdf"), t("2025_199105252023212031_skp.pdf")});
}

TEST_CASE("cetak prints bimbingan with all the others, and konseling only where it is named")
{
    const Folder folder;
    const QByteArray json =
        R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I","tempat":"Kota"},"pegawai":[)"
        R"({"kunci":"bos","nama":"Hadi","identitas":{"jenis":"tanpa"}},)"
        R"({"kunci":"wati","nama":"Wati","identitas":{"jenis":"tanpa"}}],"skp":[)" +
        skp("satu", "wati",
            R"(,"status":"berjalan","tanda_tangan":[)"
            R"({"pegawai":"wati","peran":"pegawai","tanggal":"2026-01-12"},)"
            R"({"pegawai":"bos","peran":"penilai","tanggal":"2026-01-12"}],"pembinaan":[)"
            R"({"jenis":"bimbingan","tanggal":"2026-03-02","topik":"Pelaporan","kunci":"b"},)"
            R"({"jenis":"konseling","tanggal":"2026-03-03","topik":"Masalah keluarga","kunci":"k"}])") +
        "]}";
    const QString file = folder("unit.kinerja");
    const Ran taken = runProgram({t("impor"), file, folder.put("unit.json", json)});
    INFO(taken.err.toStdString());
    REQUIRE(taken.exitCode == 0);
    REQUIRE(print(folder, file).exitCode == 0);
    CHECK(folder.names("pdf").contains(t("2026_wati_bimbingan.pdf")));
    CHECK(folder.names("pdf").filter(t("konseling")).isEmpty());
    REQUIRE(print(folder, file, {t("--dokumen=konseling")}).exitCode == 0);
    const QString secret = tool("pdftotext", {t("-layout"), folder("pdf/2026_wati_konseling.pdf"), t("-")});
    CHECK(secret.contains(t("Masalah keluarga")));
    CHECK(secret.count(t("RAHASIA")) == 2);
    CHECK_FALSE(tool("pdftotext", {folder("pdf/2026_wati_bimbingan.pdf"), t("-")}).contains(t("keluarga")));
}

TEST_CASE("cetak leaves no folder behind where nothing came of it, and says so")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    const QStringList before = folder.names();
    const QStringList nothing{t("--tahun=2031"), t("--ke")};
    for (const char* target : {"pdf", "satu/dua/tiga", "satu/../dua/"}) {
        const Ran ran = run("cetak", file, nothing + QStringList{folder(target)});
        INFO(target);
        CHECK(ran.exitCode == 0);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("Tidak ada dokumen yang cocok untuk dicetak"));
        CHECK(ran.err.contains(target));
        CHECK(folder.names() == before);
    }
    // What was there stays; a kind that nobody has is nothing to print either.
    REQUIRE(QDir().mkpath(folder("ada/kosong")));
    CHECK(run("cetak", file, nothing + QStringList{folder("ada/kosong")}).exitCode == 0);
    CHECK(run("cetak", file, {t("--dokumen=bimbingan"), t("--ke"), folder("bimbingan")}).exitCode == 0);
    CHECK(folder.names("ada") == QStringList{t("kosong")});
    CHECK_FALSE(QFile::exists(folder("bimbingan")));
    // A folder that can be made in part only.
    folder.put("ada/berkas", "x");
    const Ran ran = run("cetak", file, {t("--ke"), folder("ada/berkas/pdf")});
    CHECK(ran.exitCode == 4);
    CHECK(ran.err.contains("tidak dapat dibuat"));
    CHECK(folder.names("ada") == QStringList{t("berkas"), t("kosong")});
    REQUIRE(run("cetak", file, {t("--ke"), folder("satu/dua")}).exitCode == 0);
    CHECK(folder.names("satu/dua").size() > 8);
    REQUIRE(run("cetak", file, {t("--ke"), folder("baru/../sini/")}).exitCode == 0);
    CHECK(folder.names("sini").size() > 8);
}

TEST_CASE("cetak --periode takes the periods of the year and prints what is of that period alone")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    for (const char* periode : {"tw4", "b01", "b12", "s1", "s2"}) {
        const Ran ran = print(folder, file, {t("--periode"), t(periode)});
        INFO(periode);
        CHECK(ran.exitCode == 0);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(periode));
    }
    CHECK_FALSE(QFile::exists(folder("pdf")));
    for (const char* periode : {"tw1", "akhir"}) {
        INFO(periode);
        CHECK(print(folder, file, {t("--periode"), t(periode)}).exitCode == 0);
        const QString ends = QStringLiteral("-%1.pdf").arg(t(periode));
        CHECK(folder.names("pdf").filter(QStringLiteral("evaluasi") + ends) +
                  folder.names("pdf").filter(QStringLiteral("balik") + ends) ==
              QStringList{t("2025_199512162019032008_dokumen-evaluasi") + ends,
                  t("2025_199512162019032008_evaluasi") + ends,
                  t("2025_199512162019032008_umpan-balik") + ends});
    }
    CHECK(folder.names("pdf").filter(t("_unit_")) ==
          QStringList{t("2025_unit_distribusi-akhir.pdf"), t("2025_unit_distribusi-tw1.pdf"),
              t("2025_unit_penetapan-predikat-akhir.pdf"), t("2025_unit_penetapan-predikat-tw1.pdf"),
              t("2025_unit_rekap-tw1.pdf"), t("2025_unit_rekap.pdf")});
    CHECK(folder.names("pdf").size() == 12);
    const QString evaluation =
        tool("pdftotext", {t("-layout"), folder("pdf/2025_199512162019032008_evaluasi-akhir.pdf"), t("-")});
    CHECK(evaluation.contains(t("1.318 pasien")));
    CHECK_FALSE(evaluation.contains(t("DRAF")));
    for (const char* periode : {"", "tw5", "tw0", "b13", "b1", "s3", "TW 1", "tahunan"}) {
        INFO(periode);
        CHECK(print(folder, file, {t("--periode"), t(periode)}).exitCode == 2);
    }
}

TEST_CASE("a call of cetak that can't be meant is refused before anything is made")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    const QStringList before = folder.names();
    for (const QStringList& words : {QStringList{}, QStringList{t("--ke=")},
             QStringList{t("--ke"), folder("pdf"), t("--dokumen=skp,rapor")},
             QStringList{t("--ke"), folder("pdf"), t("--dokumen=")},
             QStringList{t("--ke"), folder("pdf"), t("--kertas=letter")},
             QStringList{t("--ke"), folder("pdf"), t("--tahun=duaribu")},
             QStringList{t("--ke"), folder("pdf"), t("--revisi=0")},
             QStringList{t("--ke"), folder("pdf"), t("--revisi=lama")},
             QStringList{t("--ke"), folder("pdf"), t("--nomor=123")},
             QStringList{t("--ke"), folder("pdf"), t("--kertas=a4"), t("--kertas=f4")},
             QStringList{t("--ke"), folder("pdf"), t("--coba")}}) {
        const Ran ran = run("cetak", file, words);
        INFO(words.join(QLatin1Char(' ')).toStdString());
        CHECK(ran.exitCode == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("skp-luring"));
    }
    CHECK(folder.names() == before);
}

TEST_CASE("cetak and periksa refuse what is no data file, and say which")
{
    const Folder folder;
    folder.put("teks.kinerja", "bukan data");
    folder.put("kosong.kinerja", {});
    for (const char* name : {"teks.kinerja", "kosong.kinerja", "tidak-ada.kinerja", "."}) {
        for (const Ran& ran : {print(folder, folder(name)), run("periksa", folder(name))}) {
            INFO(name);
            CHECK(ran.exitCode == 3);
            CHECK(ran.out.isEmpty());
            CHECK(ran.err.contains(QByteArray(name) == "." ? "" : name));
        }
    }
    CHECK_FALSE(QFile::exists(folder("pdf")));
    CHECK_FALSE(QFile::exists(folder("tidak-ada.kinerja")));
}

TEST_CASE("a folder that can't be written gets exit 4, and nothing half-written stays")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    folder.put("berkas", "x");
    for (const QString& target : {folder("berkas"), folder("berkas/pdf"), t("/proc"), t("/proc/pdf")}) {
        const Ran ran = run("cetak", file, {t("--ke"), target});
        INFO(target.toStdString());
        CHECK(ran.exitCode == 4);
        CHECK_FALSE(ran.err.isEmpty());
    }
    // One file that is in the way: it is named, and beside it there are only whole documents.
    REQUIRE(QDir().mkpath(folder("pdf/2025_198003152006041007_skp.pdf")));
    const Ran ran = print(folder, file);
    CHECK(ran.exitCode == 4);
    CHECK(ran.err.contains("2025_198003152006041007_skp.pdf"));
    for (const QString& name : folder.names("pdf")) {
        INFO(name.toStdString());
        CHECK(name.endsWith(t(".pdf")));
        if (QFileInfo info(folder("pdf/") + name); info.isFile()) {
            tool("pdfinfo", {info.filePath()});
        }
    }
    CHECK(read(folder("berkas")) == "x");
}
