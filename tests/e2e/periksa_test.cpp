#include "tests/e2e/printedunit.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/jejakrantai.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

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

TEST_CASE("periksa names what another program altered in a frozen SKP while printing goes on")
{
    const Folder folder;
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.set("s", january12);
    world.file.reset();
    const auto ofIsi = [&] {
        QJsonArray found;
        for (const QJsonValue& one : findings(world.path)) {
            if (one.toObject().value(t("id")) == t("isi-beku-berubah")) {
                found.append(one);
            }
        }
        return found;
    };
    tool("sqlite3",
        {world.path, t("UPDATE skp_hasil_kerja_indikator SET target = '1 pasien' WHERE urut2 = 0")});
    REQUIRE(ofIsi().size() == 1);
    const QJsonObject one = ofIsi().at(0).toObject();
    CHECK(one.value(t("tingkat")) == t("galat"));
    CHECK(one.value(t("pegawai")) == t("perawat"));
    CHECK(one.value(t("skp")) == t("s"));
    CHECK(one.value(t("kalimat")).toString().contains(t("semula “1.200 pasien”, sekarang “1 pasien”")));
    REQUIRE(run("ekspor", world.path, {folder("a.json")}).exitCode == 0);
    const QJsonObject all = QJsonDocument::fromJson(read(folder("a.json"))).object();
    const QStringList path = one.value(t("kolom")).toString().split(QLatin1Char('/')).mid(1);
    CHECK(resolve(all, path) == t("1 pasien"));
    REQUIRE(print(folder, world.path, {t("--dokumen"), t("skp")}).exitCode == 0);
    const QStringList pdfs = QDir(folder("pdf")).entryList({t("*.pdf")});
    REQUIRE(pdfs.size() == 1);
    CHECK(tool("pdftotext", {folder("pdf") + QLatin1Char('/') + pdfs.first(), t("-")})
              .contains(t("1.200 pasien")));
}
