#include "core/usecases/unit/saveorganisasi.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{
} // namespace

TEST_CASE("a year's plan is stored without its empty rows, its capaian stays")
{
    TempFile temp;
    Organisasi before;
    before.tahun = 2026;
    before.capaian.push_back(
        {{JenisPeriode::Triwulanan, 1}, PredikatOrganisasi::Baik, t("dasar"), {}, {}, {}});
    temp.save(before);
    Session session = temp.session();
    SaveOrganisasi command;
    command.tahun = 2026;
    command.renstra = {{t("Tujuan"), {}}, {{}, t("  ")}};
    command.perjanjianKinerja = {{t("Sasaran"), {{t("Indikator"), t("100%")}, {}}}, {}};
    command.perubahan = {
        {QDate(2026, 9, 1), t("2"), {{t("B"), {}}}}, {QDate(2026, 7, 1), t("1"), {{t("A"), {}}}}};
    REQUIRE(saveOrganisasi(session, command));
    const Organisasi now = *temp.load<Organisasi>(t("2026"));
    CHECK(now.capaian == before.capaian);
    CHECK(now.renstra == std::vector{Renstra{t("Tujuan"), {}}});
    REQUIRE(now.perjanjianKinerja.size() == 1);
    CHECK(now.perjanjianKinerja[0].indikator.size() == 1);
    CHECK(now.perjanjianKinerjaPerubahan[0].nomor == t("1"));
    CHECK(now.perjanjianPada(QDate(2026, 8, 1)).front().sasaran == t("A"));
}

TEST_CASE("a change of the Perjanjian Kinerja needs a day of that year of its own")
{
    TempFile temp;
    Session session = temp.session();
    SaveOrganisasi command;
    command.tahun = 2026;
    command.perubahan = {
        {{}, {}, {}}, {QDate(2025, 7, 1), {}, {}}, {QDate(2026, 7, 1), {}, {}}, {QDate(2026, 7, 1), {}, {}}};
    using Kind = OrganisasiFault::Kind;
    CHECK(saveOrganisasi(session, command).error().faults ==
          std::vector<OrganisasiFault>{
              {Kind::TanggalKosong, 0}, {Kind::TanggalDiLuarTahun, 1}, {Kind::TanggalGanda, 3}});
}
