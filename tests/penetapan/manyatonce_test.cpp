#include "core/usecases/common/runformany.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("an act for many is done for each by itself, and who was skipped is listed with the reason")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s1", "perawat").build(),
        UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.hasilKerja.clear(); }).build());
    Session session = world.session();
    const auto act = [](Session& s, const SkpKunci& kunci) { return submitSkp(s, {kunci}); };
    const auto all = runForMany(session, {skpKunci("s2"), skpKunci("s1"), skpKunci("hilang")}, act);

    REQUIRE(all.value.done.size() == 1);
    CHECK(all.value.done.front().kunci == skpKunci("s1"));
    REQUIRE(all.value.skipped.size() == 2);
    CHECK(all.value.skipped.front().kunci == skpKunci("s2"));
    CHECK(std::holds_alternative<GalatLeft>(all.value.skipped.front().reason));
    CHECK(std::holds_alternative<SkpNotFound>(all.value.skipped.back().reason));
    CHECK(all.changes.touches(Subject::Skp, QStringLiteral("s1")));
    CHECK_FALSE(all.changes.touches(Subject::Skp, QStringLiteral("s2")));
    CHECK(world.acts(skpKunci("s1")).size() == 1);
    CHECK(world.acts(skpKunci("s2")).isEmpty());
}
