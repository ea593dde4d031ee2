#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/storage/datafile.h"
#include "tests/e2e/folder.h"
#include "tests/support/jejakrantai.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Ran run(const char* command, const QString& file, const QStringList& more = {})
{
    return runProgram(QStringList{t(command), file} + more);
}

/// Prints into `pdf` beside the file.
Ran print(const Folder& folder, const QString& file, const QStringList& more = {})
{
    return run("cetak", file, QStringList{t("--ke"), folder("pdf")} + more);
}

QString tool(const char* program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(t(program), words);
    REQUIRE(process.waitForFinished(300000));
    const QString all = QString::fromUtf8(process.readAll());
    INFO(all.toStdString());
    REQUIRE(process.exitCode() == 0);
    return all;
}

QByteArray skp(const char* kunci, const char* pegawai, const QByteArray& more = {})
{
    return QByteArray(R"({"kunci":")") + kunci + R"(","pegawai":")" + pegawai +
           R"(","penilai":"bos","tahun":2026,"mulai":"2026-01-01","selesai":"2026-12-31",)"
           R"("kelompok":"ja_jf","pendekatan":"kuantitatif",)"
           R"("hasil_kerja":[{"kunci":"h1","jenis":"utama","rencana":"Naskah )" +
           kunci + R"(","indikator":[{"kunci":"i1","indikator":"I","target":"1 laporan"}]}])" + more + "}";
}

/// A unit of people with and without number, with a chain of revisions and a second SKP of the year.
QString unitFile(const Folder& folder)
{
    const QByteArray signatures =
        R"(,"tanda_tangan":[{"pegawai":"wati","peran":"pegawai","tanggal":"2026-01-12"},)"
        R"({"pegawai":"bos","peran":"penilai","tanggal":"2026-01-12"}])";
    const QByteArray json =
        R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I","tempat":"Kota"},"pegawai":[)"
        R"({"kunci":"bos","nama":"H. Ma'ruf/Hadi & <Sons>","identitas":{"jenis":"tanpa"}},)"
        R"({"kunci":"wati","nama":"Wati","identitas":{"jenis":"nip","nomor":"199512162019032008"}},)"
        R"({"kunci":"kembar1","nama":"José  Éka, S.H.","identitas":{"jenis":"tanpa"}},)"
        R"({"kunci":"kembar2","nama":"JOSE EKA S.H","identitas":{"jenis":"tanpa"}}],"skp":[)" +
        skp("satu", "wati", (R"(,"status":"digantikan")" + signatures)) + ',' +
        skp("dua", "wati",
            (R"(,"revisi":2,"revisi_dari":"satu","jenis_revisi":"penyesuaian","status":"berjalan")" +
                signatures)) +
        ',' +
        skp("tiga", "wati", R"(,"revisi":3,"revisi_dari":"dua","jenis_revisi":"perbaikan_redaksional")") +
        ',' + skp("plt", "wati", R"(,"sebagai":"plt")") + ',' + skp("k1", "kembar1") + ',' +
        skp("k2", "kembar2") + "]}";
    const Ran ran = runProgram({t("impor"), folder("unit.kinerja"), folder.put("unit.json", json)});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return folder("unit.kinerja");
}

QJsonValue resolve(QJsonValue at, const QStringList& path)
{
    for (const QString& token : path) {
        at = at.isArray() ? at.toArray().at(token.toInt()) : at.toObject().value(token);
    }
    return at;
}

QJsonArray findings(const QString& file, const QStringList& more = {}, int exitCode = 1)
{
    const Ran ran = run("periksa", file, QStringList{t("--json")} + more);
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == exitCode);
    CHECK(ran.err.isEmpty());
    const QJsonDocument document = QJsonDocument::fromJson(ran.out);
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace

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
    CHECK(run("cetak", file, {t("--dokumen=karier"), t("--ke"), folder("karier")}).exitCode == 0);
    CHECK(folder.names("ada") == QStringList{t("kosong")});
    CHECK_FALSE(QFile::exists(folder("karier")));
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

TEST_CASE("periksa says each finding with all its fields, and where it is in the export")
{
    const Folder folder;
    const char* example = GENERATE("puskesmas", "bkpsdm");
    const QString file = exampleFile(folder, example);
    REQUIRE(run("ekspor", file, {folder("a.json"), t("--termasuk-konseling")}).exitCode == 0);
    const QJsonObject all = QJsonDocument::fromJson(read(folder("a.json"))).object();
    const bool anyGalat = QByteArray(example) == "bkpsdm";
    const QJsonArray found = findings(file, {}, anyGalat ? 1 : 0);
    REQUIRE_FALSE(found.isEmpty());
    for (const QJsonValue& value : found) {
        const QJsonObject one = value.toObject();
        INFO(QJsonDocument(one).toJson().toStdString());
        CHECK(one.keys() == QStringList{t("id"), t("kalimat"), t("kolom"), t("pegawai"), t("saran"), t("skp"),
                                t("tahap"), t("tingkat")});
        CHECK((one.value(t("tingkat")) == t("galat") || one.value(t("tingkat")) == t("peringatan")));
        for (const char* key : {"id", "tahap", "kalimat", "saran", "pegawai"}) {
            CHECK_FALSE(one.value(t(key)).toString().isEmpty());
        }
        // Up to the last step the pointer leads to what is there; the last may be just what is missing.
        QStringList path = one.value(t("kolom")).toString().split(QLatin1Char('/'));
        REQUIRE(path.size() >= 3);
        REQUIRE(path.takeFirst().isEmpty());
        CHECK(resolve(all, path.mid(0, path.size() - 1)) != QJsonValue(QJsonValue::Undefined));
        const bool ofSkp = !one.value(t("skp")).isNull();
        CHECK(path.at(0) == (ofSkp ? t("skp") : t("pegawai")));
        const QJsonObject subject = resolve(all, path.mid(0, 2)).toObject();
        CHECK(subject.value(t("kunci")) == one.value(ofSkp ? t("skp") : t("pegawai")));
        CHECK((!ofSkp || subject.value(t("pegawai")) == one.value(t("pegawai"))));
    }
}

TEST_CASE("periksa says where the log has branched, and impor says so at once")
{
    const Folder folder;
    const QString file = unitFile(folder);
    Perantai rantai;
    const QString first = rantai.add("skp/k1", "skp-diajukan", "x");
    rantai.add("skp/k1", "skp-ditarik", "x");
    rantai.goBackTo("skp/k1", first);
    rantai.add("skp/k1", "skp-dikembalikan", "y");
    const auto package = [&](size_t from, size_t to) -> QByteArray {
        return R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[],"jejak":[)" +
               rantai.log.at(from).isi + ',' + rantai.log.at(to).isi + "]}";
    };
    CHECK(run("impor", file, {folder.put("a.json", package(0, 1))}).err.isEmpty());
    const auto ofLog = [&] {
        QJsonArray found;
        for (const QJsonValue& one : findings(file)) {
            if (one.toObject().value(t("id")).toString().startsWith(t("jejak"))) {
                found.append(one);
            }
        }
        return found;
    };
    CHECK(ofLog().isEmpty());
    const Ran merged = run("impor", file, {folder.put("b.json", package(0, 2))});
    CHECK(merged.exitCode == 0);
    CHECK(merged.err.contains("Jejak José  Éka, S.H. bercabang"));
    REQUIRE(ofLog().size() == 1);
    const QJsonObject one = ofLog().at(0).toObject();
    CHECK(one.value(t("id")) == t("jejak-bercabang"));
    CHECK(one.value(t("tingkat")) == t("peringatan"));
    CHECK(one.value(t("pegawai")) == t("kembar1"));
    CHECK(one.value(t("skp")) == t("k1"));
    REQUIRE(run("ekspor", file, {folder("c.json")}).exitCode == 0);
    const QJsonObject all = QJsonDocument::fromJson(read(folder("c.json"))).object();
    const QStringList path = one.value(t("kolom")).toString().split(QLatin1Char('/')).mid(1);
    CHECK(resolve(all, path).toObject().value(t("tindakan")) == t("skp-dikembalikan"));
    const QByteArray named = "[jejak-bercabang, " + one.value(t("kolom")).toString().toUtf8();
    CHECK(run("periksa", file).out.contains(named));
}

TEST_CASE("periksa exits with 1 for a galat alone, and looks where it is told to")
{
    const Folder folder;
    const QString file = exampleFile(folder, "bkpsdm");
    const auto ofPeople = [](const QJsonArray& all) {
        QStringList people;
        for (const QJsonValue& one : all) {
            people.append(one.toObject().value(t("pegawai")).toString());
        }
        people.removeDuplicates();
        return people;
    };
    CHECK(ofPeople(findings(file)).size() > 1);
    const QString analis = t("analis");
    const QJsonObject all = [&] {
        REQUIRE(run("ekspor", file, {folder("a.json")}).exitCode == 0);
        return QJsonDocument::fromJson(read(folder("a.json"))).object();
    }();
    QString nomor;
    for (const QJsonValue& one : all.value(t("pegawai")).toArray()) {
        if (one.toObject().value(t("kunci")) == analis) {
            nomor = one.toObject().value(t("identitas")).toObject().value(t("nomor")).toString();
        }
    }
    CHECK(ofPeople(findings(file, {t("--nomor"), nomor})) == QStringList{analis});
    // The SKP of another year are not looked at; nobody's number here is wrong.
    CHECK(findings(file, {t("--tahun=2031")}, 0).isEmpty());
    const Ran plain = run("periksa", file, {t("--tahun=2031")});
    CHECK(plain.exitCode == 0);
    CHECK(plain.out == "Tidak ada temuan.\n");
    CHECK(run("periksa", file, {t("--tahun=ini")}).exitCode == 2);
    CHECK(run("periksa", file, {t("--nomor=1")}).exitCode == 2);
    const Ran lines = run("periksa", file);
    CHECK(lines.exitCode == 1);
    CHECK(lines.out.contains("galat"));
    CHECK(lines.err.isEmpty());
}

TEST_CASE("warnings alone are no problem: exit 0")
{
    const Folder folder;
    const QByteArray json =
        R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[)"
        R"({"kunci":"p","nama":"P","identitas":{"jenis":"nip","nomor":"123"}}]})";
    const QString file = folder("unit.kinerja");
    REQUIRE(runProgram({t("impor"), file, folder.put("a.json", json)}).exitCode == 0);
    const QJsonArray found = findings(file, {}, 0);
    REQUIRE_FALSE(found.isEmpty());
    for (const QJsonValue& one : found) {
        CHECK(one.toObject().value(t("tingkat")) == t("peringatan"));
        CHECK(one.toObject().value(t("kolom")) == t("/pegawai/0/identitas/nomor"));
        CHECK(one.toObject().value(t("skp")).isNull());
    }
}

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
    CHECK(text.contains(t("199512162019032008")));
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
    REQUIRE(QDir(folder("pdf")).removeRecursively());
    REQUIRE(print(folder, file, {t("--dokumen=distribusi"), t("--periode"), t("tw1")}).exitCode == 0);
    CHECK(folder.names("pdf") == QStringList{t("2025_unit_distribusi-tw1.pdf")});
}
