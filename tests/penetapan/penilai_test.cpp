#include "core/usecases/penetapan/changeskppenilai.h"
#include "core/usecases/penyusunan/viewskp.h"
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

namespace
{

struct ChangedWorld : UnitWorld {
    const QDate from{2026, 3, 2};

    ChangedWorld()
    {
        save(draft("s", "perawat").build(),
            pegawai("baru", "drg. Maya Sari", "Kepala UPTD Puskesmas Melati", "kadis"));
        set("s", QDate(2026, 1, 12));
        clock.setDay(QDate(2026, 3, 5));
        change("bidan");
    }
    void change(const char* who)
    {
        Session s = session();
        REQUIRE(changeSkpPenilai(s, {skpKunci("s"), {from, person(who), person("kadis"), {}}}));
    }
    Result<Outcome<ActDone>, ActError> takeBack(const char* reason)
    {
        Session s = session();
        return takeBackPenilai(s, {skpKunci("s"), from, QString::fromLatin1(reason)});
    }
};

} // namespace

TEST_CASE("after a change of penilai the forms of an SKP speak of who is in office")
{
    ChangedWorld world;
    world.change("baru");
    world.save(UnitWorld::draft("atasan", "baru", "kadis").build());
    const auto seen = [&](QDate today) {
        return world.file->read([&](Reader& reader) { return viewSkp(reader, skpKunci("s"), today); })
            .value();
    };
    const auto now = seen(QDate(2026, 3, 5));
    REQUIRE(now);
    CHECK(now->penilai.kunci == person("baru"));
    CHECK(now->atasanPenilai.kunci == person("kadis"));
    REQUIRE_FALSE(now->rhkPimpinan.empty());
    CHECK(now->rhkPimpinan.front().pemimpin == QStringLiteral("drg. Maya Sari"));
    CHECK(seen(QDate(2026, 2, 1))->penilai.kunci == person("kapus"));
}

TEST_CASE("a mistyped change of penilai is corrected by one on the same day, or taken back with a reason")
{
    ChangedWorld world;
    world.change("baru");
    CHECK(world.skp("s").penilaiPada(world.from) == person("baru"));
    CHECK(world.skp("s").pergantianPenilai.size() == 1);

    const auto silent = world.takeBack(" ");
    REQUIRE(errorOf<Refusal>(silent) != nullptr);
    CHECK(*errorOf<Refusal>(silent) == Refusal::NoteMissing);
    REQUIRE(world.takeBack("Salah pilih"));
    CHECK(world.skp("s").penilaiPada(world.from) == person("kapus"));
    CHECK(world.status("s") == StatusSkp::Berjalan);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("skp-pergantian-penilai-dibatalkan"));
    const auto again = world.takeBack("Salah pilih");
    REQUIRE(errorOf<Refusal>(again) != nullptr);
    CHECK(*errorOf<Refusal>(again) == Refusal::PenilaiChangeMissing);
}

TEST_CASE("a change that the successor has signed an evaluation under stands")
{
    ChangedWorld world;
    Evaluasi evaluation;
    evaluation.periode = {JenisPeriode::Triwulanan, 1};
    evaluation.tandaTangan = {
        {person("bidan"), QDate(2026, 4, 6), {}, CaraTandaTangan::Basah, PeranTandaTangan::Penilai, {}}};
    Session writing = world.session();
    REQUIRE(
        writing.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"), DaftarEvaluasi{{evaluation}});
            return Done{};
        }));
    const auto back = world.takeBack("Salah pilih");
    REQUIRE(errorOf<Refusal>(back) != nullptr);
    CHECK(*errorOf<Refusal>(back) == Refusal::PenilaiHasSigned);
    Session session = world.session();
    const auto other = changeSkpPenilai(session, {skpKunci("s"), {world.from, person("kadis"), {}, {}}});
    REQUIRE(errorOf<Refusal>(other) != nullptr);
    CHECK(*errorOf<Refusal>(other) == Refusal::PenilaiHasSigned);
    CHECK(world.skp("s").penilaiPada(world.from) == person("bidan"));
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
