#include "core/usecases/file/restorefromsampah.h"
#include "core/usecases/pegawai/endservice.h"
#include "core/usecases/penetapan/advancebydate.h"
#include "core/usecases/penetapan/closeskp.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penyusunan/deleteskpdraft.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct SignedWorld : UnitWorld {
    SignedWorld()
    {
        save(draft("s", "perawat").build());
        set("s", january12);
    }
    SkpKunci revise(JenisRevisi jenis)
    {
        Session s = session();
        const auto answer = openSkpRevision(s, {skpKunci("s"), jenis, QStringLiteral("Salah ketik")});
        REQUIRE(answer);
        return answer->value.kunci;
    }
};

} // namespace

TEST_CASE("the typo of a signed SKP is repaired by a revision that replaces it once both have signed")
{
    SignedWorld world;
    const SkpKunci revision = world.revise(JenisRevisi::PerbaikanRedaksional);
    const SkpKunci key = revision;
    Skp draft = world.skp(key);
    CHECK(draft.revisi == 2);
    CHECK(draft.status == StatusSkp::Draf);
    CHECK(world.status("s") == StatusSkp::Berjalan);
    draft.hasilKerja.front().rencana =
        QStringLiteral("Terlaksananya asuhan keperawatan rawat jalan yang baik");
    world.save(draft);

    world.set(key, QDate(2026, 1, 14));
    CHECK(world.status(key) == StatusSkp::Berjalan);
    CHECK(world.status("s") == StatusSkp::Digantikan);

    // The old one is in force again while a signature of the new one is taken back.
    Session session = world.session();
    REQUIRE(takeBackSignature(session, {revision, PeranTandaTangan::Pegawai, QStringLiteral("Keliru")}));
    CHECK(world.status("s") == StatusSkp::Berjalan);
    REQUIRE(world.sign(key, PeranTandaTangan::Pegawai, QDate(2026, 1, 14)));
    CHECK(world.status("s") == StatusSkp::Digantikan);
}

TEST_CASE("a repair of wording that changes a target is not accepted")
{
    SignedWorld world;
    const SkpKunci revision = world.revise(JenisRevisi::PerbaikanRedaksional);
    Skp draft = world.skp(revision);
    draft.hasilKerja.front().indikator.front().target = QStringLiteral("10 pasien");
    world.save(draft);
    const auto answer = world.submit(revision);
    const auto* galat = errorOf<GalatLeft>(answer);
    REQUIRE(galat != nullptr);
    CHECK(galat->findings.front().id == FindingId::RedaksionalMengubahIsi);
}

TEST_CASE("a second revision of the same SKP, or one without a reason, is refused")
{
    SignedWorld world;
    Session session = world.session();
    const auto without = openSkpRevision(session, {skpKunci("s"), JenisRevisi::Penyesuaian, {}});
    REQUIRE(errorOf<Refusal>(without) != nullptr);
    CHECK(*errorOf<Refusal>(without) == Refusal::NoteMissing);
    world.revise(JenisRevisi::Penyesuaian);
    const auto second =
        openSkpRevision(session, {skpKunci("s"), JenisRevisi::Penyesuaian, QStringLiteral("Lagi")});
    REQUIRE(errorOf<Refusal>(second) != nullptr);
    CHECK(*errorOf<Refusal>(second) == Refusal::NextRevisionExists);
}

TEST_CASE("an SKP is closed on the day of a mutasi, and the next may start the day after")
{
    SignedWorld world;
    world.clock.setDay(QDate(2026, 5, 20));
    Session session = world.session();
    const auto closed = closeSkp(
        session, {skpKunci("s"), QDate(2026, 5, 15), AlasanTutup::Mutasi, QStringLiteral("Ke RSUD")});
    REQUIRE(closed);
    CHECK(closed->value.bolehMulaiLagi == QDate(2026, 5, 16));
    CHECK(world.skp("s").selesai == QDate(2026, 5, 15));
    CHECK(world.status("s") == StatusSkp::Ditutup);
    CHECK_FALSE(closeSkp(session, {skpKunci("s"), QDate(2026, 6, 1), AlasanTutup::Pensiun, {}}));
}

TEST_CASE("who is away for study and retires is retired from the next day on")
{
    SignedWorld world;
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.tidakDinilai = {{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 2, 1), {}}};
    world.save(perawat);
    Session session = world.session();
    const EndService retires{person("perawat"), QDate(2026, 5, 31), AlasanTutup::Pensiun, {}, {skpKunci("s")},
        {}, tidakDinilaiSesudah(AlasanTutup::Pensiun)};
    REQUIRE(endService(session, retires));
    const std::vector<TidakDinilai> expected{
        {JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 2, 1), QDate(2026, 5, 31)},
        {JenisTidakDinilai::Pensiun, {}, QDate(2026, 6, 1), {}}};
    CHECK(world.load<Pegawai>(QStringLiteral("perawat"))->tidakDinilai == expected);
}

TEST_CASE("who retires in the midst of a dated leave is retired from the next day on, not after the leave")
{
    SignedWorld world;
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.tidakDinilai = {{JenisTidakDinilai::Cltn, {}, QDate(2026, 2, 1), QDate(2026, 12, 31)}};
    world.save(perawat);
    Session session = world.session();
    const EndService retires{person("perawat"), QDate(2026, 5, 31), AlasanTutup::Pensiun, {}, {skpKunci("s")},
        {}, tidakDinilaiSesudah(AlasanTutup::Pensiun)};
    const auto ended = endService(session, retires);
    REQUIRE(ended);
    CHECK(ended->value.tidakDinilai);
    const std::vector<TidakDinilai> expected{
        {JenisTidakDinilai::Cltn, {}, QDate(2026, 2, 1), QDate(2026, 5, 31)},
        {JenisTidakDinilai::Pensiun, {}, QDate(2026, 6, 1), {}}};
    CHECK(world.load<Pegawai>(QStringLiteral("perawat"))->tidakDinilai == expected);
}

TEST_CASE("closing throws away the draft of a revision, which can't be submitted any more")
{
    SignedWorld world;
    const SkpKunci revision = world.revise(JenisRevisi::PerbaikanRedaksional);
    world.clock.setDay(QDate(2026, 5, 20));
    Session session = world.session();
    const auto closed = closeSkp(session, {skpKunci("s"), QDate(2026, 5, 15), AlasanTutup::Mutasi, {}});
    REQUIRE(closed);
    CHECK(closed->value.revisiDraf == revision);
    CHECK(errorOf<SkpNotFound>(world.submit(revision)) != nullptr);

    REQUIRE(restoreFromSampah(session, {{}, {revision}}));
    const auto submitted = world.submit(revision);
    const auto* refused = errorOf<TransitionRefused>(submitted);
    REQUIRE(refused != nullptr);
    CHECK(refused->reason == Refusal::PreviousEnded);
    CHECK(world.status(revision) == StatusSkp::Draf);
}

TEST_CASE("an SKP is not closed while its revision is submitted or approved")
{
    SignedWorld world;
    const SkpKunci revision = world.revise(JenisRevisi::PerbaikanRedaksional);
    REQUIRE(world.submit(revision));
    Session session = world.session();
    const CloseSkp command{skpKunci("s"), QDate(2026, 5, 15), AlasanTutup::Mutasi, {}};
    const auto reason = [&] {
        const auto answer = closeSkp(session, command);
        REQUIRE_FALSE(answer);
        return std::get<TransitionRefused>(answer.error()).reason;
    };
    CHECK(reason() == Refusal::RevisionWaiting);
    REQUIRE(world.approve(revision));
    CHECK(reason() == Refusal::RevisionWaiting);
    CHECK(world.status("s") == StatusSkp::Berjalan);
}

TEST_CASE("a revision of an SKP that was closed is neither approved nor signed")
{
    SignedWorld world;
    const SkpKunci revision = world.revise(JenisRevisi::PerbaikanRedaksional);
    REQUIRE(world.submit(revision));
    Skp closed = world.skp("s");
    const auto close = [&](StatusSkp status) {
        closed.status = status;
        world.save(closed); // as another laptop's package may bring it
    };
    close(StatusSkp::Ditutup);
    const auto approved = world.approve(revision);
    REQUIRE(errorOf<TransitionRefused>(approved) != nullptr);
    CHECK(errorOf<TransitionRefused>(approved)->reason == Refusal::PreviousEnded);

    close(StatusSkp::Berjalan);
    REQUIRE(world.approve(revision));
    close(StatusSkp::Ditutup);
    const auto stamped = world.sign(revision, PeranTandaTangan::Pegawai, QDate(2026, 1, 14));
    REQUIRE(errorOf<TransitionRefused>(stamped) != nullptr);
    CHECK(errorOf<TransitionRefused>(stamped)->reason == Refusal::PreviousEnded);
    CHECK(world.status(revision) == StatusSkp::Disetujui);
}

TEST_CASE("a revision does not come back from the Sampah beside another one")
{
    SignedWorld world;
    const SkpKunci first = world.revise(JenisRevisi::PerbaikanRedaksional);
    Session session = world.session();
    REQUIRE(deleteSkpDraft(session, first));
    const SkpKunci second = world.revise(JenisRevisi::PerbaikanRedaksional);
    const auto refused = restoreFromSampah(session, {{}, {first}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().faults.front().kind == RestoreFault::Kind::RevisiLain);
    REQUIRE(deleteSkpDraft(session, second));
    CHECK(restoreFromSampah(session, {{}, {first}}));
    CHECK_FALSE(restoreFromSampah(session, {{}, {second}}));
}

TEST_CASE("an SKP that was set before its first day begins to run by date")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").from(QDate(2026, 3, 1), QDate(2026, 12, 31)).build());
    world.set("s", january12);
    CHECK(world.status("s") == StatusSkp::Ditetapkan);
    Session session = world.session();
    const auto early = advanceByDate(session);
    REQUIRE(early);
    CHECK(early->value == 0);
    CHECK(early->changes.isEmpty());
    world.clock.setDay(QDate(2026, 3, 1));
    const auto due = advanceByDate(session);
    REQUIRE(due);
    CHECK(due->value == 1);
    CHECK(world.status("s") == StatusSkp::Berjalan);
}
