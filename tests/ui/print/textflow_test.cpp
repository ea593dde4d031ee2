#include "tests/support/catch.h"
#include "tests/ui/print/contohmodel.h"
#include "ui/print/textflow.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

QStringList linesOf(const QString& text, double width)
{
    QStringList lines;
    for (const TextLine& line : flow(Paragraph{{Run{text}}}, width, **FontSet::load())) {
        QString whole;
        for (const TextSegment& segment : line.segments) {
            whole += segment.text;
        }
        lines.append(whole);
    }
    return lines;
}

} // namespace

TEST_CASE("A paragraph breaks at its spaces and at its line feeds")
{
    CHECK(linesOf(QStringLiteral("satu dua tiga"), 1000) == QStringList{QStringLiteral("satu dua tiga")});
    CHECK(linesOf(QStringLiteral("satu dua tiga"), 40) ==
          QStringList{QStringLiteral("satu dua"), QStringLiteral("tiga")});
    CHECK(linesOf(QStringLiteral("satu\n\ndua\n"), 1000) ==
          QStringList{QStringLiteral("satu"), {}, QStringLiteral("dua"), {}});
    CHECK(linesOf({}, 100) == QStringList{QString()});
}

TEST_CASE("A text without spaces wraps after a mark where it has one, else anywhere")
{
    const QStringList anywhere = linesOf(QString(1000, QLatin1Char('m')), 120);
    CHECK(anywhere.size() > 60);
    CHECK(anywhere.join(QString()) == QString(1000, QLatin1Char('m')));
    const QStringList atMarks = linesOf(QStringLiteral("https://contoh.example/register/triwulan"), 100);
    CHECK(atMarks.front().endsWith(QLatin1Char('/')));
    CHECK(atMarks.join(QString()) == QStringLiteral("https://contoh.example/register/triwulan"));
}

TEST_CASE("No line is wider than its column")
{
    const auto fonts = *FontSet::load();
    const Paragraph paragraph{{Run{QStringLiteral("Terlaksananya asuhan "), true},
        Run{QStringLiteral("keperawatan rawat jalan yang sesuai dengan standar <b>&amp; prosedur</b>")}}};
    for (const double width : {30.0, 61.5, 120.0, 300.0}) {
        for (const TextLine& line : flow(paragraph, width, *fonts)) {
            REQUIRE(!line.segments.empty());
            CHECK(line.segments.back().x + line.segments.back().width <= width + 0.01);
        }
    }
}

TEST_CASE("Characters without shape leave no box on paper")
{
    CHECK(linesOf(QStringLiteral("a\tb\r\n\x01%1c").arg(QChar(0xD800)), 1000) ==
          QStringList{QStringLiteral("a b"), QStringLiteral("\uFFFDc")});
}
