#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the capaian of the pegawai's unit kerja goes before that of the whole file")
{
    EvaluasiWorld world;
    CHECK_FALSE(world.view().capaian);
    world.setCapaian(tw1);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    world.setCapaian(tw1, QStringLiteral("Bidang Lain"), PredikatOrganisasi::Kurang);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    world.setCapaian(tw1, QStringLiteral("UPTD Puskesmas Melati"), PredikatOrganisasi::Istimewa);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Istimewa);
    world.setCapaian(tw1, QStringLiteral("UPTD Puskesmas Melati"), PredikatOrganisasi::Kurang);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Kurang);
    CHECK(world.load<Organisasi>(QStringLiteral("2026"))->capaian.size() == 3);
    CHECK_FALSE(world.view(akhir).capaian);

    Session session = world.session();
    REQUIRE(removeCapaian(session, {2026, tw1, QStringLiteral("UPTD Puskesmas Melati")}));
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    CHECK_FALSE(removeCapaian(session, {2026, akhir, {}}));
    CHECK_FALSE(saveCapaian(session, {2021, {}}));
    CHECK_FALSE(saveCapaian(session, {2026, {{JenisPeriode::Triwulanan, 5}, {}, {}, {}, {}, {}}}));
}

TEST_CASE("at year's end nothing is locked without capaian, and within the year it is a warning")
{
    EvaluasiWorld world;
    world.fill();
    CHECK(hasFinding(world.view().findings, FindingId::CapaianBelumDitetapkan));
    CHECK(world.lock());

    world.clock.setDay(QDate(2027, 1, 8));
    world.fill(akhir);
    const auto refused = world.lock(akhir);
    REQUIRE_FALSE(refused.hasValue());
    const auto* left = std::get_if<GalatLeft>(&refused.error());
    REQUIRE(left != nullptr);
    CHECK(left->findings.front().id == FindingId::EvaluasiTanpaCapaian);
    world.setCapaian(akhir);
    CHECK(world.lock(akhir));
    CHECK(world.stored(akhir).cuplikan.capaianOrganisasi == QStringLiteral("baik"));
}
