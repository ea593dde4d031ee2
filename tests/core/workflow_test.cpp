#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

#include "core/regulation/regulation.h"
#include "core/workflow/signing.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using S = StatusSkp;
using A = Actor;
using Cell = std::tuple<S, S, A>;

/// Every legal step once more, written down apart from the table.
const std::set<Cell> legal{
    {S::Draf, S::Diajukan, A::Pegawai},
    {S::Dikembalikan, S::Diajukan, A::Pegawai},
    {S::Diajukan, S::Draf, A::Pegawai},
    {S::Diajukan, S::Dikembalikan, A::Penilai},
    {S::Diajukan, S::Disetujui, A::Penilai},
    {S::Disetujui, S::Draf, A::Penilai},
    {S::Disetujui, S::Draf, A::Petugas},
    {S::Disetujui, S::Ditetapkan, A::Program},
    {S::Ditetapkan, S::Disetujui, A::Petugas},
    {S::Berjalan, S::Disetujui, A::Petugas},
    {S::Ditutup, S::Disetujui, A::Petugas},
    {S::Ditetapkan, S::Digantikan, A::Program},
    {S::Berjalan, S::Digantikan, A::Program},
    {S::Digantikan, S::Ditetapkan, A::Program},
    {S::Ditetapkan, S::Berjalan, A::Program},
    {S::Ditetapkan, S::Ditutup, A::Petugas},
    {S::Berjalan, S::Ditutup, A::Petugas},
    {S::Berjalan, S::Dievaluasi, A::Program},
    {S::Ditutup, S::Dievaluasi, A::Program},
    {S::Dievaluasi, S::Berjalan, A::Program},
    {S::Dievaluasi, S::Ditutup, A::Program},
    {S::Dievaluasi, S::Selesai, A::Program},
    {S::Selesai, S::Dievaluasi, A::Program},
};

/// An SKP and its circumstances in which nothing but the state and the actor could forbid the step.
std::pair<Skp, TransitionContext> readyFor(S from, S to)
{
    SkpBuilder skp = aSkp().withStatus(from);
    TransitionContext context;
    context.tanggal = QDate(2026, 3, 1);
    context.catatan = QStringLiteral("alasan");
    context.cuplikan = aCuplikan(QDate(2026, 1, 20));
    context.alasanTutup = AlasanTutup::Mutasi;
    context.masaKeberatan = MasaKeberatan::Selesai;
    if (to == S::Digantikan) {
        context.revisiBerikut = RevisiBerikut::Ditetapkan;
    }
    if (to == S::Dievaluasi) {
        context.evaluasiFinal = EvaluasiFinal::Akhir;
    }
    if (from == S::Selesai) {
        context.masaKeberatan = MasaKeberatan::Terbuka;
    }
    if (from == S::Dievaluasi && to == S::Ditutup) {
        skp.but([](Skp& closed) { closed.alasanTutup = AlasanTutup::Mutasi; });
    }
    if (isDitetapkan(to)) {
        skp.signedByBoth(QDate(2026, 1, 20));
    }
    return {skp, context};
}

std::optional<Refusal> refused(const Skp& skp, S to, A actor, const TransitionContext& context)
{
    const auto walked = walk(skp, to, actor, context);
    if (walked) {
        return std::nullopt;
    }
    CHECK(walked.error().from == skp.status);
    CHECK(walked.error().to == to);
    CHECK(walked.error().actor == actor);
    return walked.error().reason;
}

TandaTangan signature(PeranTandaTangan peran, const char* who, QDate tanggal)
{
    return {PegawaiKunci(QString::fromLatin1(who)), tanggal, QStringLiteral("Sukamaju"),
        CaraTandaTangan::Basah, peran, {}};
}

TransitionContext onDay(QDate day)
{
    TransitionContext context;
    context.tanggal = day;
    return context;
}

TransitionContext because(const char* reason)
{
    TransitionContext context;
    context.catatan = QString::fromLatin1(reason);
    return context;
}

} // namespace

TEST_CASE("the whole matrix: from, to, actor")
{
    for (const auto& [from, fromName] : EnumNames<S>::table) {
        for (const auto& [to, toName] : EnumNames<S>::table) {
            for (const auto& [actor, actorName] : EnumNames<A>::table) {
                INFO(fromName << " -> " << toName << " by " << actorName);
                const auto [skp, context] = readyFor(from, to);
                const auto walked = walk(skp, to, actor, context);
                const bool allowed = legal.contains({from, to, actor});
                CHECK(walked.hasValue() == allowed);
                CHECK(refusal(skp, to, actor, context).has_value() == !allowed);
                if (walked) {
                    CHECK(walked->status == to);
                    CHECK(walked->hasilKerja == skp.hasilKerja);
                } else {
                    CHECK(walked.error().reason ==
                          (hasTransition(from, to) ? Refusal::WrongActor : Refusal::NoSuchStep));
                }
            }
        }
    }
    CHECK(transitions().size() == legal.size());
}

TEST_CASE("each step names an article and an event")
{
    const auto law = loadRegulation(regulationResource);
    std::set<QString> names;
    for (const auto& [event, name] : EnumNames<PeristiwaSkp>::table) {
        names.insert(QString::fromLatin1(name));
    }
    CHECK(names.size() == EnumNames<PeristiwaSkp>::table.size());
    for (const Transition& step : transitions()) {
        CHECK(law->pasal.contains(QString::fromLatin1(step.pasal)));
        CHECK(names.contains(wireName(step.event)));
    }
}

TEST_CASE("what a step needs is asked for by name")
{
    const TransitionContext nothing;
    TransitionContext withErrors;
    withErrors.periksa = HasilPeriksa::AdaGalat;
    const Skp submitted = aSkp().withStatus(S::Diajukan);
    const Skp locked = aSkp().withStatus(S::Disetujui).locked(QDate(2026, 1, 20));
    const Skp set = aSkp().withStatus(S::Ditetapkan).signedByBoth(QDate(2026, 1, 20));
    const Skp running = aSkp().withStatus(S::Berjalan).signedByBoth(QDate(2026, 1, 20));

    CHECK(refused(aSkp(), S::Diajukan, A::Pegawai, withErrors) == Refusal::ErrorsLeft);
    CHECK(refused(submitted, S::Dikembalikan, A::Penilai, because("  ")) == Refusal::NoteMissing);
    CHECK(refused(submitted, S::Disetujui, A::Penilai, nothing) == Refusal::SnapshotMissing);
    CHECK(refused(locked, S::Draf, A::Petugas, nothing) == Refusal::NoteMissing);
    CHECK(refused(aSkp().withStatus(S::Disetujui).signedBy(PeranTandaTangan::Pegawai, QDate(2026, 1, 20)),
              S::Draf, A::Petugas, because("salah ketik")) == Refusal::SignaturesExist);
    CHECK(refused(locked, S::Ditetapkan, A::Program, nothing) == Refusal::SignaturesIncomplete);
    CHECK(refused(set, S::Berjalan, A::Program, onDay(QDate(2025, 12, 31))) == Refusal::NotStarted);
    CHECK(refused(set, S::Digantikan, A::Program, nothing) == Refusal::NextRevisionNotSet);
    CHECK(refused(set, S::Disetujui, A::Petugas, because("salah")) == Refusal::SignaturesComplete);
    CHECK(refused(set, S::Ditutup, A::Petugas, onDay(QDate(2026, 5, 15))) == Refusal::ClosingReasonMissing);
    CHECK(refused(running, S::Dievaluasi, A::Program, nothing) == Refusal::NotEvaluated);
    CHECK(
        refused(aSkp().withStatus(S::Dievaluasi), S::Selesai, A::Program, nothing) == Refusal::ObjectionOpen);

    TransitionContext replaced;
    replaced.revisiBerikut = RevisiBerikut::Ditetapkan;
    CHECK(refused(aSkp().withStatus(S::Digantikan), S::Ditetapkan, A::Program, replaced) ==
          Refusal::NextRevisionSet);
}

TEST_CASE("a return keeps the note, approval locks, unlocking voids")
{
    const auto returned =
        walk(aSkp().withStatus(S::Diajukan), S::Dikembalikan, A::Penilai, because("perjelas target"));
    REQUIRE(returned);
    CHECK(returned->catatanStatus == QStringLiteral("perjelas target"));

    TransitionContext approval;
    approval.cuplikan = aCuplikan(QDate(2026, 2, 3));
    approval.alasanTerlambat = QStringLiteral("penilai dinas luar");
    const auto approved = walk(aSkp().withStatus(S::Diajukan), S::Disetujui, A::Penilai, approval);
    REQUIRE(approved);
    CHECK(approved->cuplikan == approval.cuplikan);
    CHECK(approved->alasanTerlambat == QStringLiteral("penilai dinas luar"));

    const auto unlocked = walk(*approved, S::Draf, A::Petugas, because("salah ketik"));
    REQUIRE(unlocked);
    CHECK(unlocked->cuplikan.isEmpty());
    CHECK(unlocked->catatanStatus == QStringLiteral("salah ketik"));
}

TEST_CASE("a snapshot whose hash is wrong is not locked")
{
    TransitionContext approval;
    approval.cuplikan = aCuplikan(QDate(2026, 2, 3));
    approval.cuplikan.dokumen.front().isi += QStringLiteral(" lain");
    CHECK(refused(aSkp().withStatus(S::Diajukan), S::Disetujui, A::Penilai, approval) ==
          Refusal::SnapshotDamaged);
}

TEST_CASE("both signatures make it ditetapkan, and the day makes it run")
{
    const Skp locked = aSkp().withStatus(S::Disetujui).locked(QDate(2026, 1, 20));
    const QDate day(2026, 1, 21);
    const auto first =
        recordSignature(locked, signature(PeranTandaTangan::Pegawai, "perawat", day), onDay(day));
    REQUIRE(first);
    CHECK(first->skp.status == S::Disetujui);
    CHECK(first->events == std::vector{PeristiwaSkp::TandaTanganDicatat});
    const auto second =
        recordSignature(first->skp, signature(PeranTandaTangan::Penilai, "kapus", day), onDay(day));
    REQUIRE(second);
    CHECK(second->skp.status == S::Berjalan);
    CHECK(second->events == std::vector{PeristiwaSkp::TandaTanganDicatat, PeristiwaSkp::Ditetapkan,
                                PeristiwaSkp::MulaiBerjalan});
    CHECK(second->skp.cuplikan == locked.cuplikan);

    const auto early =
        recordSignature(first->skp, signature(PeranTandaTangan::Penilai, "kapus", day), TransitionContext{});
    CHECK(early->skp.status == S::Ditetapkan);
    CHECK(settle(early->skp, onDay(day)).skp.status == S::Berjalan);
}

TEST_CASE("a signature that can't stand is refused")
{
    const Skp locked = aSkp().withStatus(S::Disetujui).locked(QDate(2026, 1, 20));
    const QDate day(2026, 1, 21);
    const auto reason = [&](const Skp& skp, TandaTangan tandaTangan, const TransitionContext& context = {}) {
        const auto recorded = recordSignature(skp, tandaTangan, context);
        REQUIRE_FALSE(recorded);
        return recorded.error().reason;
    };
    const TandaTangan good = signature(PeranTandaTangan::Pegawai, "perawat", day);
    CHECK(reason(aSkp(), good) == Refusal::NotLocked);
    CHECK(reason(locked, signature(PeranTandaTangan::Atasan, "kadis", day)) == Refusal::RoleNotExpected);
    CHECK(reason(locked, signature(PeranTandaTangan::Penilai, "kadis", day)) == Refusal::WrongSigner);
    CHECK(reason(locked, signature(PeranTandaTangan::Pegawai, "kapus", day)) == Refusal::WrongSigner);
    CHECK(
        reason(locked, signature(PeranTandaTangan::Pegawai, "perawat", {})) == Refusal::SignatureDateMissing);
    CHECK(reason(recordSignature(locked, good, {})->skp, good) == Refusal::RoleTaken);
    CHECK(reason(aSkp().withStatus(S::Berjalan).signedByBoth(day), good) == Refusal::RoleTaken);
    TandaTangan noRole = good;
    noRole.peran.reset();
    CHECK(reason(locked, noRole) == Refusal::RoleMissing);
    TandaTangan noPicture = good;
    noPicture.cara = CaraTandaTangan::Gambar;
    CHECK(reason(locked, noPicture) == Refusal::PictureMissing);
    TransitionContext withErrors;
    withErrors.periksa = HasilPeriksa::AdaGalat;
    CHECK(reason(locked, good, withErrors) == Refusal::ErrorsLeft);
}

TEST_CASE("a successor of the penilai may sign")
{
    const PergantianPenilai change{
        QDate(2026, 1, 15), PegawaiKunci(QStringLiteral("plt")), {}, QStringLiteral("pensiun")};
    const Skp locked = aSkp().withStatus(S::Disetujui).locked(QDate(2026, 1, 20)).but([&](Skp& skp) {
        skp.pergantianPenilai = {change};
    });
    CHECK(recordSignature(locked, signature(PeranTandaTangan::Penilai, "plt", QDate(2026, 1, 21)), {}));
}

TEST_CASE("a mis-recorded signature is taken back with a reason, until it is too late")
{
    const Skp running =
        aSkp().withStatus(S::Berjalan).locked(QDate(2026, 1, 20)).signedByBoth(QDate(2026, 1, 21));
    const auto back = takeBackSignature(running, PeranTandaTangan::Penilai, because("tanggal keliru"));
    REQUIRE(back);
    CHECK(back->skp.status == S::Disetujui);
    CHECK(back->skp.tandaTangan.size() == 1);
    CHECK(back->skp.cuplikan == running.cuplikan);
    CHECK(back->skp.catatanStatus == QStringLiteral("tanggal keliru"));
    CHECK(back->events == std::vector{PeristiwaSkp::TandaTanganDibatalkan});
    CHECK(takeBackSignature(back->skp, PeranTandaTangan::Pegawai, because("juga"))->skp.tandaTangan.empty());

    const auto reason = [&](const Skp& skp, PeranTandaTangan peran, const TransitionContext& context) {
        const auto refusedBack = takeBackSignature(skp, peran, context);
        REQUIRE_FALSE(refusedBack);
        return refusedBack.error().reason;
    };
    CHECK(reason(running, PeranTandaTangan::Penilai, {}) == Refusal::NoteMissing);
    CHECK(reason(back->skp, PeranTandaTangan::Pegawai, {}) == Refusal::NoteMissing);
    CHECK(reason(back->skp, PeranTandaTangan::Penilai, because("x")) == Refusal::NoSuchSignature);
    TransitionContext late = because("keliru");
    late.evaluasiFinal = EvaluasiFinal::Periodik;
    CHECK(reason(running, PeranTandaTangan::Penilai, late) == Refusal::AlreadyEvaluated);
    late.evaluasiFinal = EvaluasiFinal::TidakAda;
    late.revisiBerikut = RevisiBerikut::Disusun;
    CHECK(reason(running, PeranTandaTangan::Penilai, late) == Refusal::NextRevisionExists);
    Skp done = running;
    done.status = S::Selesai;
    CHECK(reason(done, PeranTandaTangan::Penilai, because("keliru")) == Refusal::NoSuchStep);
}

TEST_CASE("closing ends the SKP on a day within it, and a corrected signature closes it again")
{
    const Skp running =
        aSkp().withStatus(S::Berjalan).locked(QDate(2026, 1, 20)).signedByBoth(QDate(2026, 1, 21));
    TransitionContext closing = onDay(QDate(2026, 5, 15));
    closing.alasanTutup = AlasanTutup::Mutasi;
    const auto closed = walk(running, S::Ditutup, A::Petugas, closing);
    REQUIRE(closed);
    CHECK(closed->selesai == QDate(2026, 5, 15));
    CHECK(closed->alasanTutup == AlasanTutup::Mutasi);

    closing.tanggal = QDate(2027, 1, 1);
    CHECK(refused(running, S::Ditutup, A::Petugas, closing) == Refusal::ClosingDateOutside);
    closing.tanggal = {};
    CHECK(refused(running, S::Ditutup, A::Petugas, closing) == Refusal::ClosingDateMissing);

    const auto back = takeBackSignature(*closed, PeranTandaTangan::Penilai, because("tanggal keliru"));
    REQUIRE(back);
    const auto again = recordSignature(back->skp,
        signature(PeranTandaTangan::Penilai, "kapus", QDate(2026, 1, 22)), onDay(QDate(2026, 5, 20)));
    REQUIRE(again);
    CHECK(again->skp.status == S::Ditutup);
    CHECK(again->skp.selesai == QDate(2026, 5, 15));
    CHECK(again->events.back() == PeristiwaSkp::Ditutup);
}

TEST_CASE("by itself an SKP goes as far as what is recorded carries it")
{
    const Skp set = aSkp().withStatus(S::Ditetapkan).signedByBoth(QDate(2026, 1, 21));
    TransitionContext context = onDay(QDate(2027, 3, 1));
    context.evaluasiFinal = EvaluasiFinal::Akhir;
    CHECK(settle(set, context).skp.status == S::Dievaluasi);
    context.masaKeberatan = MasaKeberatan::Selesai;
    const Stepped done = settle(set, context);
    CHECK(done.skp.status == S::Selesai);
    CHECK(done.events ==
          std::vector{PeristiwaSkp::MulaiBerjalan, PeristiwaSkp::Dievaluasi, PeristiwaSkp::Selesai});

    TransitionContext replacing = onDay(QDate(2026, 7, 1));
    replacing.revisiBerikut = RevisiBerikut::Ditetapkan;
    CHECK(settle(set, replacing).skp.status == S::Digantikan);
    CHECK(settle(aSkp().withStatus(S::Digantikan), onDay(QDate(2026, 7, 1))).events.empty());
    CHECK(settle(aSkp(), context).events.empty());
}

TEST_CASE("every actor finds the steps that are theirs")
{
    CHECK(stepsFrom(S::Diajukan, A::Penilai).size() == 2);
    CHECK(stepsFrom(S::Diajukan, A::Pegawai).size() == 1);
    CHECK(stepsFrom(S::Selesai, A::Petugas).empty());
}
