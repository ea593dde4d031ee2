#include "tests/exchange/collectingsink.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

SkpLengkap anSkp()
{
    SkpLengkap skp;
    skp.skp.kunci = SkpKunci(QStringLiteral("s"));
    skp.skp.pegawai = PegawaiKunci(QStringLiteral("p"));
    skp.skp.tahun = 2026;
    skp.skp.mulai = QDate(2026, 1, 1);
    skp.skp.selesai = QDate(2026, 12, 31);
    return skp;
}

Pembinaan aPembinaan(JenisPembinaan jenis)
{
    Pembinaan pembinaan;
    pembinaan.jenis = jenis;
    pembinaan.tanggal = QDate(2026, 3, 1);
    pembinaan.topik = QStringLiteral("rahasia");
    return pembinaan;
}

struct Written {
    QByteArray bytes;
    Result<PaketWritten, PaketWriteError> result;
};

Written write(const SkpLengkap& skp, KonselingDalamPaket konseling, PaketWriter::ContentSource contents = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PaketWriter writer(buffer, konseling, std::move(contents));
    writer.unit(Unit{QStringLiteral("U"), QStringLiteral("I"), {}, JenisPeriode::Triwulanan, {}});
    writer.skp(skp);
    auto result = writer.finish();
    return {bytes, std::move(result)};
}

} // namespace

TEST_CASE("the canonical text leaves defaults out and keeps required parts")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PaketWriter writer(buffer);
    writer.unit(Unit{QStringLiteral("Dinas \"A\""), QStringLiteral("é"), {}, JenisPeriode::Triwulanan, {}});
    TimKerja tim;
    tim.kunci = TimKerjaKunci(QStringLiteral("t"));
    tim.anggota = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    writer.timKerja(tim);
    REQUIRE(writer.finish().hasValue());
    CHECK(QString::fromUtf8(bytes) == QStringLiteral(R"({
 "format": "paket-skp",
 "versi": 1,
 "unit": {
  "nama": "Dinas \"A\"",
  "instansi": "é"
 },
 "pegawai": [],
 "tim_kerja": [
  {
   "kunci": "t",
   "nama": "",
   "anggota": [
    "a",
    "b"
   ]
  }
 ]
}
)"));
}

TEST_CASE("konseling travels only when asked for")
{
    SkpLengkap skp = anSkp();
    skp.pelaksanaan.pembinaan = {aPembinaan(JenisPembinaan::Konseling)};
    CHECK_FALSE(write(skp, KonselingDalamPaket::Tanpa).bytes.contains("pembinaan"));
    CHECK(write(skp, KonselingDalamPaket::Termasuk).bytes.contains("rahasia"));
    skp.pelaksanaan.pembinaan.push_back(aPembinaan(JenisPembinaan::Bimbingan));
    const QByteArray without = write(skp, KonselingDalamPaket::Tanpa).bytes;
    CHECK(without.contains("bimbingan"));
    CHECK_FALSE(without.contains("konseling"));
}

TEST_CASE("an unfinished item of a draft stays behind and is named")
{
    SkpLengkap skp = anSkp();
    skp.skp.dialog = {DialogKinerja{}, DialogKinerja{}, DialogKinerja{}};
    skp.skp.dialog.at(1).tanggal = QDate(2026, 1, 5);
    skp.evaluasi = {Evaluasi{}};
    skp.evaluasi.at(0).keberatan.isi = QStringLiteral("belum bertanggal");
    const Written written = write(skp, KonselingDalamPaket::Tanpa);
    REQUIRE(written.result.hasValue());
    CHECK(written.result->leftOut == QStringList{QStringLiteral("/skp/0/dialog/0"),
                                         QStringLiteral("/skp/0/dialog/2"),
                                         QStringLiteral("/skp/0/evaluasi/0/keberatan")});
    CollectingSink sink;
    REQUIRE(readInto(written.bytes, sink).hasValue());
    CHECK(sink.skp.at(0).isi.skp.dialog.size() == 1);
}

TEST_CASE("an SKP without its dates is no package")
{
    SkpLengkap skp = anSkp();
    skp.skp.selesai = QDate();
    const Written written = write(skp, KonselingDalamPaket::Tanpa);
    REQUIRE_FALSE(written.result.hasValue());
    CHECK(written.result.error() ==
          PaketWriteError{PaketWriteError::Kind::Incomplete, QStringLiteral("/skp/0/selesai"), {}});
}

TEST_CASE("the content of a file streams out once and back in pieces of at most 1 MiB")
{
    QByteArray content;
    for (int i = 0; i < 3'000'001; ++i) {
        content.append(static_cast<char>(i * 7 % 251));
    }
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    SkpLengkap skp = anSkp();
    skp.skp.berkasResmi = {Berkas{QStringLiteral("a.pdf"), sha256, content.size()},
        Berkas{QStringLiteral("b.pdf"), sha256, std::nullopt},
        Berkas{QStringLiteral("c.pdf"), QString(64, QLatin1Char('0')), std::nullopt}};
    const Written written =
        write(skp, KonselingDalamPaket::Tanpa, [&](const QString& wanted, const PaketWriter::Piece& piece) {
            if (wanted != sha256) {
                return false;
            }
            for (qsizetype at = 0; at < content.size(); at += 1000) {
                piece(QByteArrayView(content).sliced(at, qMin<qsizetype>(1000, content.size() - at)));
            }
            return true;
        });
    REQUIRE(written.result.hasValue());
    CHECK(written.bytes.count("isi_base64") == 1);
    CollectingSink sink;
    REQUIRE(readInto(written.bytes, sink).hasValue());
    CHECK(sink.contents.value(sha256) == content);
    CHECK(sink.largestPiece == 1024 * 1024);
    QByteArray escaped(written.bytes);
    escaped.replace('/', "\\/");
    CollectingSink fromPhp;
    REQUIRE(readInto(escaped, fromPhp).hasValue());
    CHECK(fromPhp.contents == sink.contents);
}

TEST_CASE("an empty file is content too")
{
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
    SkpLengkap skp = anSkp();
    skp.skp.berkasResmi = {Berkas{QStringLiteral("kosong"), sha256, 0}};
    const Written written = write(
        skp, KonselingDalamPaket::Tanpa, [](const QString&, const PaketWriter::Piece&) { return true; });
    CollectingSink sink;
    REQUIRE(readInto(written.bytes, sink).hasValue());
    CHECK(sink.contents.contains(sha256));
}

TEST_CASE("text that JSON cannot carry is written as the replacement character")
{
    SkpLengkap skp = anSkp();
    skp.skp.catatanStatus = QStringLiteral("a") % QChar(QChar::Null) % QChar(0xD800) % QChar(0x01);
    const Written written = write(skp, KonselingDalamPaket::Tanpa);
    CollectingSink sink;
    REQUIRE(readInto(written.bytes, sink).hasValue());
    CHECK(sink.skp.at(0).isi.skp.catatanStatus ==
          QStringLiteral("a") % QChar(0xFFFD) % QChar(0xFFFD) % QChar(0x01));
}

TEST_CASE("a device that takes no more is an error")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PaketWriter writer(buffer);
    writer.unit({});
    const auto result = writer.finish();
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().kind == PaketWriteError::Kind::Device);
}
