#include "core/usecases/penetapan/advancebydate.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "core/usecases/unit/pengaturan.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const QDate receivedOn(2027, 1, 8);
/// The fourteenth day, on which the pegawai may still object.
const QDate lastDay(2027, 1, 22);

/// The akhir evaluation is final; received on 8 January unless a test says otherwise.
struct SelesaiWorld : EvaluasiWorld {
    SelesaiWorld()
    {
        clock.setDay(receivedOn);
        setCapaian(akhir);
        fill(akhir);
        REQUIRE(lock(akhir, receivedOn));
        REQUIRE(signBy(PeranTandaTangan::Penilai, receivedOn, akhir));
    }
    void receive() { REQUIRE(signBy(PeranTandaTangan::Pegawai, receivedOn, akhir)); }
    int advanceTo(QDate day)
    {
        clock.setDay(day);
        Session s = session();
        const auto moved = advanceByDate(s);
        REQUIRE(moved);
        return moved->value;
    }
    void object(QDate day)
    {
        Keberatan keberatan;
        keberatan.tanggal = day;
        keberatan.isi = QStringLiteral("Target kuantitas terlampaui.");
        Session s = session();
        REQUIRE(saveKeberatan(s, {ref(akhir), keberatan}));
    }
};

} // namespace

TEST_CASE("an SKP is done on the day after the last one for an objection, not before")
{
    SelesaiWorld world;
    world.receive();
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.advanceTo(lastDay) == 0);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.advanceTo(lastDay.addDays(1)) == 1);
    CHECK(world.status("s") == StatusSkp::Selesai);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("skp-selesai"));
    CHECK(world.advanceTo(lastDay.addDays(2)) == 0);
}

TEST_CASE("the unit's own number of days for an objection decides when an SKP is done")
{
    SelesaiWorld world;
    world.receive();
    Session s = world.session();
    REQUIRE(savePengaturan(s, {{}, 20, {}, {}}));
    CHECK(world.advanceTo(lastDay.addDays(1)) == 0);
    CHECK(world.advanceTo(receivedOn.addDays(20)) == 0);
    CHECK(world.advanceTo(receivedOn.addDays(21)) == 1);
}

TEST_CASE("what nobody has received is not done by the date")
{
    SelesaiWorld world;
    CHECK(world.advanceTo(QDate(2028, 1, 1)) == 0);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
}

TEST_CASE("a result whose receipt is recorded long afterwards is done at once")
{
    SelesaiWorld world;
    world.clock.setDay(QDate(2027, 3, 1));
    world.receive();
    CHECK(world.status("s") == StatusSkp::Selesai);
}

TEST_CASE("an objection keeps the SKP open until it is decided and signed")
{
    SelesaiWorld world;
    world.receive();
    world.clock.setDay(lastDay);
    world.object(lastDay);
    CHECK(world.advanceTo(lastDay.addDays(40)) == 0);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    Keberatan decided = world.stored(akhir).keberatan;
    decided.keputusan = QStringLiteral("Tetap.");
    decided.putusan = PutusanKeberatan::Tetap;
    Session s = world.session();
    REQUIRE(saveKeberatan(s, {world.ref(akhir), decided}));
    REQUIRE(decideKeberatan(s, {world.ref(akhir), {{}, lastDay.addDays(41)}}));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    SignEvaluasi sign{world.ref(akhir), PeranTandaTangan::Atasan, lastDay.addDays(41),
        QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, {}};
    sign.penandatangan = person("kadis");
    REQUIRE(signKeberatan(s, sign));
    CHECK(world.status("s") == StatusSkp::Selesai);
}

TEST_CASE("an objection that came in time and is recorded late opens the SKP again")
{
    SelesaiWorld world;
    world.receive();
    REQUIRE(world.advanceTo(lastDay.addDays(5)) == 1);
    world.object(lastDay.addDays(-1));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.acts(skpKunci("s")).contains(QStringLiteral("skp-batal-selesai")));
    Session s = world.session();
    REQUIRE(saveKeberatan(s, {world.ref(akhir), Keberatan{}})); // taken back
    CHECK(world.status("s") == StatusSkp::Selesai);
}
