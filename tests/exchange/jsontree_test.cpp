#include "core/exchange/jsontree.h"
#include "core/regulation/regulation.h"
#include "core/usecases/regulasi/compareregulasi.h"
#include "tests/support/catch.h"

using namespace kinerja;

namespace
{

JsonFault faultOf(const QByteArray& bytes)
{
    const auto tree = parseJsonTree(bytes);
    REQUIRE_FALSE(tree);
    return tree.error();
}

std::vector<BedaRegulasi> between(const QByteArray& lama, const QByteArray& baru)
{
    const auto before = parseJsonTree(lama);
    const auto after = parseJsonTree(baru);
    REQUIRE(before);
    REQUIRE(after);
    return compareRegulasi(*before, *after);
}

QByteArray changed(const char* id, const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = regulationResource(QString::fromLatin1(id));
    REQUIRE(bytes.count(from) == 1);
    return bytes.replace(from, to);
}

} // namespace

TEST_CASE("every table of the law is written again to the byte as it was read")
{
    for (const QString& id : regulationIds()) {
        INFO(id.toStdString());
        const auto tree = parseJsonTree(regulationResource(id));
        REQUIRE(tree);
        CHECK(jsonText(*tree) == regulationResource(id));
    }
    const QByteArray odd =
        "{\n \"b\": -0,\n \"a\": 1.50e2,\n \"\": [],\n \"x\": {},\n \"t\": \"\\\"\\n\"\n}\n";
    REQUIRE(parseJsonTree(odd));
    CHECK(jsonText(*parseJsonTree(odd)) == odd);
}

TEST_CASE("a JSON text that can't be used is refused with the place")
{
    CHECK(faultOf(" \n").kind == JsonFault::Kind::Empty);
    const JsonFault syntax = faultOf("{\n \"é\": 1,\n \"ö\": x}");
    CHECK(syntax.kind == JsonFault::Kind::Syntax);
    CHECK(syntax.line == 3);
    CHECK(syntax.column == 7);
    CHECK(faultOf("{\"a\": 1} 2").kind == JsonFault::Kind::Syntax);
    CHECK(faultOf(QByteArray("{\"a\":\n \0}", 10)) == JsonFault{JsonFault::Kind::NulCharacter, 2, 2, {}});
    CHECK(faultOf("{\"a\": [1, {\"b\": \"\\u0000\"}]}") ==
          JsonFault{JsonFault::Kind::NulCharacter, 0, 0, QStringLiteral("/a/1/b")});
    CHECK(faultOf("{\"a\": {\"b\": 1, \"c/\": 2, \"c/\": 3}}") ==
          JsonFault{JsonFault::Kind::DuplicateName, 0, 0, QStringLiteral("/a/c~1")});
    CHECK(faultOf(QByteArray(100, '[')).kind == JsonFault::Kind::TooDeep);
    CHECK(faultOf(QByteArray(largestJsonTree + 1, ' ') + "1").kind == JsonFault::Kind::TooLarge);
    CHECK(faultOf("{\"a\": \"\\ud800\"}").kind == JsonFault::Kind::Syntax);
}

TEST_CASE("two contents of a table are told apart row by row")
{
    const QByteArray law = regulationResource(QStringLiteral("golongan"));
    CHECK(between(law, law).empty());
    const auto inserted =
        between(law, changed("golongan", "  {\n   \"golongan\": \"II/a\"",
                         "  {\n   \"golongan\": \"I/e\",\n   \"pangkat\": \"Juru Utama\"\n  },\n"
                         "  {\n   \"golongan\": \"II/a\""));
    REQUIRE(inserted.size() == 1);
    CHECK(inserted.front().jalur == QStringList{QStringLiteral("pns"), QStringLiteral("I/e")});
    CHECK_FALSE(inserted.front().lama);
    CHECK(inserted.front().baru->textAt(QStringLiteral("pangkat")) == QStringLiteral("Juru Utama"));
    const auto worded = between(regulationResource(QStringLiteral("berakhlak")),
        changed("berakhlak", "Membantu orang lain belajar", "Berbagi ilmu"));
    REQUIRE(worded.size() == 1);
    CHECK(worded.front().jalur == QStringList{QStringLiteral("nilai"), QStringLiteral("Kompeten"),
                                      QStringLiteral("panduan"), QStringLiteral("2")});
    CHECK(worded.front().lama == JsonTree::ofText(QStringLiteral("Membantu orang lain belajar")));
    const auto shorter = between(law, changed("golongan", "  \"IV\",\n", ""));
    REQUIRE(shorter.size() == 1);
    CHECK(shorter.front().lama == JsonTree::ofText(QStringLiteral("IV")));
    CHECK_FALSE(shorter.front().baru);
}

TEST_CASE("the head says nothing of the content, the order of named rows does")
{
    CHECK(between(R"({"versi": "1", "status": "resmi", "x": 1})", R"({"versi": "2", "alasan": "a", "x": 1})")
              .empty());
    const auto turned = between(R"({"pns": [{"golongan": "a"}, {"golongan": "b"}]})",
        R"({"pns": [{"golongan": "b"}, {"golongan": "c"}, {"golongan": "a"}]})");
    REQUIRE(turned.size() == 2);
    CHECK_FALSE(turned.front().lama);
    CHECK(turned.back().lama->members.front().value.text == QStringLiteral("a"));
    CHECK(turned.back().baru->members.front().value.text == QStringLiteral("b"));
    const auto number = between(R"({"jenjang": null, "a": 3.75})", R"({"jenjang": 20, "a": 3.750})");
    REQUIRE(number.size() == 2);
    CHECK(number.front().baru->text == QStringLiteral("20"));
}
