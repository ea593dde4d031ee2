#include "tests/support/catch.h"

#include "core/common/desimal.h"

using namespace kinerja;

namespace
{

Desimal decimal(const char* text) { return parseDesimal(QString::fromLatin1(text)).value(); }

} // namespace

TEST_CASE("a decimal number is exactly what was written")
{
    CHECK(decimal("3.75") == Desimal(375, 2));
    CHECK(decimal("3.750") == decimal("3.75"));
    CHECK(decimal("0.1") + decimal("0.2") == decimal("0.3"));
    CHECK(decimal("-0.5") == Desimal(-5, 1));
    CHECK(desimalText(decimal("120")) == QStringLiteral("120"));
    CHECK(desimalText(decimal("-0.050")) == QStringLiteral("-0.05"));
}

TEST_CASE("what is no decimal number is not read as one")
{
    for (const char* text : {"", ".", "1.", ".5", "1,5", "1.2.3", "+1", "--1", "1e3", " 1", "NaN",
             "1234567890123456", "0.1234567", "\xd9\xa1"}) {
        INFO(text);
        CHECK_FALSE(parseDesimal(QString::fromUtf8(text)).has_value());
    }
}

TEST_CASE("decimal numbers compare across scales and signs")
{
    CHECK(decimal("1.5") < decimal("1.51"));
    CHECK(decimal("2") > decimal("1.999999"));
    CHECK(decimal("-1.5") > decimal("-1.51"));
    CHECK(decimal("-0.1") < decimal("0"));
    CHECK(decimal("999999999999999") > decimal("0.000001"));
}

TEST_CASE("papers round half up and print a comma")
{
    CHECK(desimalTercetak(decimal("2.083333"), 2) == QStringLiteral("2,08"));
    CHECK(desimalTercetak(decimal("0.125"), 2) == QStringLiteral("0,13"));
    CHECK(desimalTercetak(decimal("-0.125"), 2) == QStringLiteral("-0,13"));
    CHECK(desimalTercetak(decimal("0.994"), 2) == QStringLiteral("0,99"));
    CHECK(desimalTercetak(decimal("0.995"), 2) == QStringLiteral("1,00"));
    CHECK(desimalTercetak(decimal("5"), 2) == QStringLiteral("5,00"));
    CHECK(desimalTercetak(decimal("0.04"), 1) == QStringLiteral("0,0"));
    CHECK(desimalTercetak(decimal("7"), 0) == QStringLiteral("7"));
    CHECK(roundedQuotient(1, 3, 6) == decimal("0.333333"));
    CHECK(roundedQuotient(999'999'999'999'999, 1, 0) == decimal("999999999999999"));
}
