#include "tests/support/catch.h"

#include "core/domain/periode.h"

using namespace kinerja;

TEST_CASE("a period knows its days")
{
    CHECK(rentang({JenisPeriode::Bulanan, 2}, 2024) == RentangTanggal{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    CHECK(rentang({JenisPeriode::Triwulanan, 4}, 2026) ==
          RentangTanggal{QDate(2026, 10, 1), QDate(2026, 12, 31)});
    CHECK(rentang({JenisPeriode::Semesteran, 2}, 2026) ==
          RentangTanggal{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    CHECK(rentang(Periode{}, 2026) == RentangTanggal{QDate(2026, 1, 1), QDate(2026, 12, 31)});
}

TEST_CASE("a period's number fits its kind")
{
    CHECK(isValid({JenisPeriode::Bulanan, 12}));
    CHECK_FALSE(isValid({JenisPeriode::Triwulanan, 5}));
    CHECK_FALSE(isValid({JenisPeriode::Semesteran, std::nullopt}));
    CHECK_FALSE(isValid({JenisPeriode::Akhir, 1}));
}

TEST_CASE("period codes of the command line go there and back")
{
    for (const auto jenis :
        {JenisPeriode::Bulanan, JenisPeriode::Triwulanan, JenisPeriode::Semesteran, JenisPeriode::Akhir}) {
        for (const Periode& periode : periodeSetahun(jenis)) {
            CHECK(parseKodePeriode(kodePeriode(periode)) == periode);
        }
    }
    CHECK(kodePeriode({JenisPeriode::Bulanan, 3}) == QStringLiteral("b03"));
    CHECK(kodePeriode({JenisPeriode::Triwulanan, 1}) == QStringLiteral("tw1"));
    CHECK_FALSE(parseKodePeriode(u"b13").has_value());
    CHECK_FALSE(parseKodePeriode(u"").has_value());
}
