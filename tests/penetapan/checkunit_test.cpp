#include "core/usecases/unit/checkunit.h"
#include "tests/penetapan/unitworld.h"
#include "ui/text/findingtext.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

std::vector<Finding> found(UnitWorld& world, const std::vector<PegawaiKunci>& asked)
{
    std::vector<Finding> all;
    const auto done = world.file->read([&](Reader& reader) {
        return checkUnit(reader, {2026, asked, QDate(2026, 2, 2)}, [&](const CheckedPart& part) {
            all.insert(all.end(), part.findings.begin(), part.findings.end());
            return CheckNext::Continue;
        });
    });
    REQUIRE(done);
    REQUIRE(done->hasValue());
    return all;
}

std::vector<Finding> only(std::vector<Finding> all, FindingId id)
{
    std::erase_if(all, [&](const Finding& finding) { return finding.id != id; });
    return all;
}

} // namespace

TEST_CASE("who has no role is told of once, by name, also when only that person is asked for")
{
    UnitWorld world;
    const auto asLeader = [](Skp& skp) { skp.kelompok = Kelompok::Jpt; };
    const Skp leader = UnitWorld::draft("l", "kapus", "kadis").but(asLeader).build();
    Skp revision = leader;
    revision.kunci = skpKunci("l2");
    revision.revisi = 2;
    revision.revisiDari = leader.kunci;
    world.save(leader, revision, UnitWorld::draft("s", "perawat").build());

    const std::vector<Finding> all = only(found(world, {}), FindingId::TanpaPeran);
    REQUIRE(all.size() == 2);
    CHECK(text::kalimat(all.at(0)) != text::kalimat(all.at(1)));

    const std::vector<Finding> one = found(world, {person("bidan")});
    REQUIRE(one.size() == 1);
    CHECK(one.front().id == FindingId::TanpaPeran);
    CHECK(one.front().skp == leader.kunci);
    CHECK(text::kalimat(one.front()).contains(QStringLiteral("Dewi Lestari, A.Md.Keb.")));
    // The leader's own findings are not the perawat's; the perawat's are there.
    const std::vector<Finding> perawat = found(world, {person("perawat")});
    CHECK(only(perawat, FindingId::TanpaPeran).size() == 1);
    CHECK(std::all_of(perawat.begin(), perawat.end(),
        [](const Finding& finding) { return finding.pegawai == person("perawat"); }));
    CHECK(perawat.size() > 1);
}
