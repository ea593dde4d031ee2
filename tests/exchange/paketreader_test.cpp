#include "tests/exchange/collectingsink.h"
#include "tests/exchange/contohpaket.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;
using Kind = PaketError::Kind;

namespace
{

/// A package with one more part at its end.
QByteArray withPart(const QByteArray& part)
{
    return R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[])" +
           (part.isEmpty() ? QByteArray() : ',' + part) + '}';
}

QByteArray withSkp(const QByteArray& more)
{
    return withPart(R"("skp":[{"kunci":"s","pegawai":"p","tahun":2026,"mulai":"2026-01-01",)"
                    R"("selesai":"2026-12-31","kelompok":"ja_jf","pendekatan":"kuantitatif")" +
                    (more.isEmpty() ? QByteArray() : ',' + more) + "}]");
}

QByteArray withPegawai(const QByteArray& more)
{
    return R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[{"kunci":"p",)"
           R"("nama":"P","identitas":{"jenis":"tanpa"})" +
           (more.isEmpty() ? QByteArray() : ',' + more) + "}]}";
}

PaketError errorOf(const QByteArray& json)
{
    CollectingSink sink;
    const auto result = readInto(json, sink);
    REQUIRE_FALSE(result.hasValue());
    return result.error();
}

struct BadPackage {
    QByteArray json;
    Kind kind;
    const char* pointer;
};

const QByteArray hash(64, 'a');

} // namespace

TEST_CASE("the example packages read whole")
{
    CollectingSink puskesmas;
    REQUIRE(readInto(resource("puskesmas.json"), puskesmas).hasValue());
    CHECK(puskesmas.unit->nama == QStringLiteral("UPTD Puskesmas Melati"));
    CHECK(puskesmas.pegawai.at(1).atasan == PegawaiKunci(QStringLiteral("kadis")));
    CHECK(puskesmas.pegawai.at(0).luarUnit);
    CHECK(puskesmas.skp.size() == 4);
    CHECK_FALSE(puskesmas.skp.at(0).statusStated);

    CollectingSink bkpsdm;
    REQUIRE(readInto(resource("bkpsdm.json"), bkpsdm).hasValue());
    CHECK(bkpsdm.pegawai.size() == 5);
}

TEST_CASE("what was read is written and read again to the byte")
{
    for (const char* name : {"puskesmas.json", "bkpsdm.json"}) {
        CollectingSink first;
        REQUIRE(readInto(resource(name), first).hasValue());
        const QByteArray once = writeAll(first);
        CollectingSink second;
        REQUIRE(readInto(once, second).hasValue());
        CHECK(second.pegawai == first.pegawai);
        CHECK(second.organisasi == first.organisasi);
        CHECK(writeAll(second) == once);
    }
}

TEST_CASE("a status that the package leaves out is told from one that it states")
{
    CollectingSink sink;
    REQUIRE(readInto(withSkp(R"("status":"draf","evaluasi":[{"periode":{"jenis":"akhir"}},)"
                             R"({"periode":{"jenis":"bulanan","nomor":3},"status":"final"}])"),
        sink)
                .hasValue());
    CHECK(sink.skp.at(0).statusStated);
    CHECK(sink.skp.at(0).evaluasiStatusStated == std::vector<bool>{false, true});
}

TEST_CASE("the parts of a package may come in any order")
{
    CollectingSink sink;
    REQUIRE(readInto(
        R"({"pengaturan":{"b":true,"a":1.50,"c":"x\"y"},"jejak":[{"b":[1,{"a":"\u00e9\n"}],"a":-0}],)"
        R"("pegawai":[],"unit":{"instansi":"I","nama":"U"},"versi_kecil":0,"versi":1,"format":"paket-skp"})",
        sink)
                .hasValue());
    CHECK(sink.jejak.at(0) == QByteArray("{\"b\":[1,{\"a\":\"é\\n\"}],\"a\":-0}"));
    CHECK(sink.pengaturan.at(0) == std::pair(QStringLiteral("b"), QByteArray("true")));
    CHECK(sink.pengaturan.at(1) == std::pair(QStringLiteral("a"), QByteArray("1.50")));
    CHECK(sink.pengaturan.at(2) == std::pair(QStringLiteral("c"), QByteArray("\"x\\\"y\"")));
}

TEST_CASE("a bad value is refused with its place")
{
    const std::vector<BadPackage> table{
        {"[]", Kind::WrongShape, ""},
        {"\"x\"", Kind::WrongShape, ""},
        {R"({"format":"paket-x"})", Kind::WrongFormat, "/format"},
        {R"({"versi":2})", Kind::UnknownVersion, "/versi"},
        {R"({"versi":"1"})", Kind::WrongShape, "/versi"},
        {R"({"format":"paket-skp","versi":1,"unit":{"nama":"","instansi":""}})", Kind::MissingProperty, ""},
        {withPart(R"("versi_kecil":1)"), Kind::NewerMinorVersion, "/versi_kecil"},
        {withPart(R"("versi_kecil":-1)"), Kind::OutOfRange, "/versi_kecil"},
        {withPart(R"("lain":1)"), Kind::UnknownProperty, "/lain"},
        {withPart(R"("pegawai":[])"), Kind::DuplicateProperty, "/pegawai"},
        {withPart(R"("skp":{})"), Kind::WrongShape, "/skp"},
        {withPart(R"("skp":[[]])"), Kind::WrongShape, "/skp/0"},
        {withPart(R"("pengaturan":[])"), Kind::WrongShape, "/pengaturan"},
        {withPart(R"("pengaturan":{"a":{}})"), Kind::WrongShape, "/pengaturan/a"},
        {withPart(R"("pengaturan":{"a":null})"), Kind::WrongShape, "/pengaturan/a"},
        {withPart(R"("pengaturan":{"a~b/c":1,"a~b/c":2})"), Kind::DuplicateProperty, "/pengaturan/a~0b~1c"},
        {withPart(R"("jejak":[1])"), Kind::WrongShape, "/jejak/0"},
        {withPart(R"("jejak":[{"a":{"b":1,"b":2}}])"), Kind::DuplicateProperty, "/jejak/0/a/b"},
        {withPart(R"("organisasi":[{"tahun":2021}])"), Kind::OutOfRange, "/organisasi/0/tahun"},
        {withPart(R"("organisasi":[{"tahun":2026.5}])"), Kind::WrongShape, "/organisasi/0/tahun"},
        {withPart(R"("organisasi":[{"tahun":1e300}])"), Kind::WrongShape, "/organisasi/0/tahun"},
        {withPart(R"("organisasi":[{"tahun":2026,"periode_evaluasi":"akhir"}])"), Kind::NotAChoice,
            "/organisasi/0/periode_evaluasi"},
        {withPart(
             R"("organisasi":[{"tahun":2026,"capaian":[{"periode":{"jenis":"akhir","nomor":1},"predikat":"baik"}]}])"),
            Kind::PeriodNumber, "/organisasi/0/capaian/0/periode/nomor"},
        {withPegawai(R"("tanggal_lahir":"2026-02-29")"), Kind::NotADate, "/pegawai/0/tanggal_lahir"},
        {withPegawai(R"("tanggal_lahir":"2026-2-3")"), Kind::NotADate, "/pegawai/0/tanggal_lahir"},
        {withPegawai(R"("tanggal_lahir":"")"), Kind::NotADate, "/pegawai/0/tanggal_lahir"},
        {withPegawai(R"("nama":"Q")"), Kind::DuplicateProperty, "/pegawai/0/nama"},
        {withPegawai(R"("golongan":null)"), Kind::WrongShape, "/pegawai/0/golongan"},
        {withPegawai(R"("status":"pns")"), Kind::NotAChoice, "/pegawai/0/status"},
        {withPegawai(R"("luar_unit":"true")"), Kind::WrongShape, "/pegawai/0/luar_unit"},
        {withPegawai(R"("angka_kredit":{"nilai_integrasi":"12,5"})"), Kind::NotADecimal,
            "/pegawai/0/angka_kredit/nilai_integrasi"},
        {withPegawai(R"("rangkap":[{"mulai":"2026-01-01","jabatan":"x"}])"), Kind::MissingProperty,
            "/pegawai/0/rangkap/0"},
        {withPart(R"("tim_kerja":[{"kunci":"","nama":"T"}])"), Kind::EmptyKey, "/tim_kerja/0/kunci"},
        {withPart(R"("tim_kerja":[{"kunci":"t","nama":"T","anggota":["a",1]}])"), Kind::WrongShape,
            "/tim_kerja/0/anggota/1"},
        {withSkp(R"("revisi":0)"), Kind::OutOfRange, "/skp/0/revisi"},
        {withSkp(R"("kelompok":"jpt")"), Kind::DuplicateProperty, "/skp/0/kelompok"},
        {withSkp(R"("tidak_ada":["konsekuensi","lain"])"), Kind::NotAChoice, "/skp/0/tidak_ada/1"},
        {withSkp(R"("evaluasi":[{"periode":{"jenis":"triwulanan","nomor":5}}])"), Kind::PeriodNumber,
            "/skp/0/evaluasi/0/periode/nomor"},
        {withSkp(R"("evaluasi":[{"periode":{"jenis":"bulanan"}}])"), Kind::PeriodNumber,
            "/skp/0/evaluasi/0/periode/nomor"},
        {withSkp(R"("evaluasi":[{"periode":{"jenis":"bulanan","nomor":13}}])"), Kind::OutOfRange,
            "/skp/0/evaluasi/0/periode/nomor"},
        {withSkp(R"("berkas_resmi":[{"nama":"a","sha256":"xyz"}])"), Kind::NotAHash,
            "/skp/0/berkas_resmi/0/sha256"},
        {withSkp(R"("berkas_resmi":[{"nama":"a","sha256":")" + hash + R"(","ukuran":-1}])"), Kind::OutOfRange,
            "/skp/0/berkas_resmi/0/ukuran"},
        {withSkp(R"("berkas_resmi":[{"nama":"a","sha256":")" + hash + R"(","isi_base64":"AAA"}])"),
            Kind::NotBase64, "/skp/0/berkas_resmi/0/isi_base64"},
        {withSkp(R"("berkas_resmi":[{"nama":"a","sha256":")" + hash + R"(","isi_base64":7}])"),
            Kind::WrongShape, "/skp/0/berkas_resmi/0/isi_base64"},
        {withSkp(R"("berkas_resmi":[{"isi_base64":"AAAA","nama":"a","sha256":")" + hash + R"("}])"),
            Kind::HashMismatch, "/skp/0/berkas_resmi/0/isi_base64"},
        {withSkp(R"("tanda_tangan":[{"pegawai":"p","tanggal":"2026-01-02","gambar_base64":"A==="}])"),
            Kind::NotBase64, "/skp/0/tanda_tangan/0/gambar_base64"},
        {withSkp(R"("cuplikan":{"dokumen":[{"jenis":"skp","sha256":")" + hash + R"(","isi":"x"}]})"),
            Kind::HashMismatch, "/skp/0/cuplikan/dokumen/0/sha256"},
        {withSkp(R"("isi_base64":"AAAA")"), Kind::UnknownProperty, "/skp/0/isi_base64"},
        {withSkp(
             R"("pembinaan":[{"jenis":"bimbingan","tanggal":"2026-01-02","topik":"","kompetensi":[{"kompetensi":"k","nilai":6}]}])"),
            Kind::OutOfRange, "/skp/0/pembinaan/0/kompetensi/0/nilai"},
        {withPegawai(R"("karpeg":"a\u0000b")"), Kind::NulCharacter, "/pegawai/0/karpeg"},
    };
    for (const BadPackage& bad : table) {
        const PaketError error = errorOf(bad.json);
        INFO(bad.json.toStdString());
        CHECK(static_cast<int>(error.kind) == static_cast<int>(bad.kind));
        CHECK(error.pointer == QString::fromLatin1(bad.pointer));
    }
}

TEST_CASE("a syntax error names line and column")
{
    struct Bad {
        const char* json;
        qint64 line;
        qint64 column;
    };
    const std::vector<Bad> table{
        {"", 1, 1},
        {"{\n \"format\": \"paket-skp\",\n \"versi\": x\n}", 3, 11},
        {"{\n \"é\": tru }", 2, 10},
        {"{\"versi\":1 2}", 1, 12},
        {"{\"versi\":1\n2}", 2, 1},
    };
    for (const Bad& bad : table) {
        const PaketError error = errorOf(bad.json);
        INFO(bad.json);
        if (error.kind == Kind::Syntax) {
            CHECK(error.line == bad.line);
            CHECK(error.column == bad.column);
        }
    }
    CHECK(errorOf(withPart(R"("pengaturan":{"a":"\ud800"})")).kind == Kind::Syntax);
    CHECK(errorOf(withPart("\"pengaturan\":{\"a\":\"\xed\xa0\x80\"}")).kind == Kind::Syntax);
    CHECK(errorOf(withPart("\"pengaturan\":{\"a\":\"\xff\"}")).kind == Kind::Syntax);
    CHECK(errorOf(withPart({}) + "x").kind == Kind::Syntax);
    CHECK(errorOf(withPart({}) + QByteArray(1, '\0')).kind == Kind::NulCharacter);
}

TEST_CASE("free-form depth, noise and endless values end the reading early")
{
    CHECK(errorOf(withPart("\"jejak\":[" + QByteArray("{\"a\":").repeated(100000))).kind == Kind::TooDeep);
    CHECK(errorOf(QByteArray("[").repeated(100000)).kind == Kind::WrongShape);
    const PaketError large =
        errorOf(withPart("\"jejak\":[{\"a\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}]"));
    CHECK(large.kind == Kind::TooLarge);
    CHECK(large.pointer == QStringLiteral("/jejak/0/a"));
    const PaketError blank = errorOf(QByteArray(70 * 1024 * 1024, ' '));
    CHECK(blank.kind == Kind::TooLong);
}

TEST_CASE("a package cut short anywhere is an error, never a crash")
{
    const QByteArray whole = withSkp(
        R"("evaluasi":[{"periode":{"jenis":"akhir"},"catatan":"é"}],)"
        R"("berkas_resmi":[{"nama":"a","isi_base64":"AAAA","sha256":"709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c"}])");
    CollectingSink all;
    REQUIRE(readInto(whole, all).hasValue());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CollectingSink sink;
        CHECK_FALSE(readInto(whole.left(length), sink).hasValue());
    }
}

TEST_CASE("a receiver that has enough ends the reading")
{
    class Reluctant final : public PaketSink
    {
        bool takeSkp(SkpDiterima, const QString&) override { return false; }
    };
    Reluctant sink;
    const auto result = readInto(withSkp({}), sink);
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().kind == Kind::Stopped);
    CHECK(result.error().pointer == QStringLiteral("/skp/0"));
}

TEST_CASE("texts arrive as they stand")
{
    CollectingSink sink;
    REQUIRE(readInto(withPegawai("\"karpeg\":\"\xEF\xBB\xBF  <b>\\u00e9\\ud83d\\ude00 \\/\\t\""), sink)
                .hasValue());
    CHECK(sink.pegawai.at(0).karpeg == QChar(0xFEFF) % QStringLiteral("  <b>é😀 /\t"));
    CollectingSink again;
    REQUIRE(readInto(writeAll(sink), again).hasValue());
    CHECK(again.pegawai == sink.pegawai);
}
