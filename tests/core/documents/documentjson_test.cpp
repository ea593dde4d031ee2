#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace kinerja;

namespace
{

Paragraph text(const char* words) { return {{Run{QString::fromUtf8(words)}}}; }

/// One of everything that the vocabulary has.
DocumentModel everything()
{
    DocumentModel model;
    model.title = QStringLiteral("Judul \"dan\" <b>");
    model.author = QStringLiteral("UPTD Puskesmas Melati");
    model.orientation = Orientation::Landscape;
    model.footer = QStringLiteral("Dokumen milik Siti");
    Paragraph styled{{Run{QStringLiteral("tebal"), true}, Run{QStringLiteral("miring"), false, true},
                         Run{QStringLiteral("coret"), false, false, true},
                         Run{QStringLiteral("garis"), false, false, false, true}},
        Alignment::Center, TextSize::Large, 8, true};
    Cell head{{text("NO")}, 1, 1, Tint::Header, VerticalPlace::Middle};
    Cell wide{{text("baris\nbaru"), List{ListMarker::Bullet, {text("satu"), text("dua")}, 2}}, 1, 2};
    TableBlock table{{30, 70}, 1, Borders::All, {}, 6};
    table.rows = {{{head, head}, false}, {{wide, Cell{{text("a")}}}, true}, {{Cell{{text("b")}}}, false}};
    SignatureBlock block;
    block.left = Signer{PeranTandaTangan::Pegawai, {text("Pegawai")}, {text("Siti")}};
    block.right = Signer{PeranTandaTangan::Penilai, {text("Penilai")}, {text("Bambang")}};
    block.room = 25;
    model.blocks = {styled, List{ListMarker::Number, {text("ñ & é")}, 3}, table,
        TableBlock{{100}, 0, Borders::None, {{{Cell{{text("tanpa garis")}}}}}, 0}, PageBreak{},
        Image{QByteArray("\x89PNG\0\xff", 6), 20, 21, Alignment::Left, 4},
        Figure{QStringLiteral("Kurva"), QStringLiteral("Frekuensi"),
            {QStringLiteral("Kurang"), QStringLiteral("Baik")}, {10, 60}, 55, 5},
        block};
    return model;
}

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(SKP_TEST_DIR "/%1").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A document survives its bytes, and equal documents have equal bytes")
{
    const QByteArray bytes = serialize(everything());
    const auto again = parseDocumentModel(bytes);
    REQUIRE(again);
    CHECK(*again == everything());
    CHECK(serialize(*again) == bytes);
    CHECK(sha256Hex(bytes).size() == 64);
}

TEST_CASE("A document of version 1 is read as it was written, and is written the same way today")
{
    const QByteArray bytes = fixture("dokumen-versi-1.json").trimmed();
    const auto model = parseDocumentModel(bytes);
    REQUIRE(model);
    CHECK(*model == everything());
    CHECK(serialize(*model) == bytes);
}

TEST_CASE("A document that cannot be laid out is refused, with the kind of fault")
{
    CHECK(parseDocumentModel("noise").error() == DocumentError::NotJson);
    CHECK(parseDocumentModel("[]").error() == DocumentError::NotJson);
    CHECK(parseDocumentModel("{}").error() == DocumentError::Damaged);
    const QByteArray bytes = serialize(everything());
    const auto with = [&](const char* from, const char* to) {
        QByteArray changed = bytes;
        REQUIRE(changed.contains(from));
        return parseDocumentModel(changed.replace(from, to));
    };
    CHECK(with("\"versi\":1", "\"versi\":2").error() == DocumentError::UnknownVersion);
    CHECK(with("\"lebar\":[30,70]", "\"lebar\":[30,80]").error() == DocumentError::Damaged);
    CHECK(with("\"baris\":2", "\"baris\":3").error() == DocumentError::Damaged);
    CHECK(with("\"jenis\":\"kurva\"", "\"jenis\":\"lukisan\"").error() == DocumentError::Damaged);
    CHECK(with("\"ruang\":25", "\"ruang\":5").error() == DocumentError::Damaged);
    for (qsizetype cut = 0; cut < bytes.size(); cut += 37) {
        CHECK_FALSE(parseDocumentModel(bytes.left(cut)).hasValue());
    }
}

TEST_CASE("The plain text of a document shows styles and spans")
{
    const QString plain = toPlainText(everything());
    CHECK(plain.contains(QStringLiteral("[tengah] *tebal*/miring/~~coret~~__garis__")));
    CHECK(plain.contains(QStringLiteral("{1×2} baris⏎baru ⏎ • satu ⏎ • dua | a")));
    CHECK(plain.contains(QStringLiteral("== halaman baru ==")));
}
