#include "core/usecases/changeskppenilai.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the open SKP of a penilai who dies go to the successor from that day on")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s1", "perawat").build(), UnitWorld::draft("s2", "bidan").build(),
        UnitWorld::pegawai("baru", "drg. Maya Sari", "Plt. Kepala UPTD Puskesmas Melati", "kadis"));
    world.set("s1", QDate(2026, 1, 12));
    world.clock.setDay(QDate(2026, 10, 9));
    const QDate from(2026, 10, 5);

    const auto open =
        world.file->read([&](Reader& reader) { return openSkpOfPenilai(reader, person("kapus"), from); });
    REQUIRE(open);
    REQUIRE(open->size() == 2);
    CHECK(open->front().nama == QStringLiteral("Dewi Lestari, A.Md.Keb."));

    Session session = world.session();
    for (const SkpBerpenilai& one : *open) {
        REQUIRE(changeSkpPenilai(
            session, {one.kunci, {from, person("baru"), person("kadis"), QStringLiteral("Meninggal")}}));
    }
    CHECK(world.skp("s1").penilaiPada(QDate(2026, 10, 4)) == person("kapus"));
    CHECK(world.skp("s1").penilaiPada(from) == person("baru"));
    CHECK(world.status("s1") == StatusSkp::Berjalan);
    const auto left =
        world.file->read([&](Reader& reader) { return openSkpOfPenilai(reader, person("kapus"), from); });
    REQUIRE(left);
    CHECK(left->empty());
}

TEST_CASE("a draft that starts on the day of the change simply has the new penilai")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    Session session = world.session();
    REQUIRE(changeSkpPenilai(session, {skpKunci("s"), {QDate(2025, 12, 1), person("kadis"), {}, {}}}));
    CHECK(world.skp("s").penilai == person("kadis"));
    CHECK(world.skp("s").pergantianPenilai.empty());
    const auto self =
        changeSkpPenilai(session, {skpKunci("s"), {QDate(2026, 2, 1), person("perawat"), {}, {}}});
    REQUIRE(errorOf<Refusal>(self) != nullptr);
    CHECK(*errorOf<Refusal>(self) == Refusal::PenilaiIsPegawai);
}
