#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

#include "core/regulation/regulation.h"
#include "core/workflow/evaluasisigning.h"

#include <set>
#include <tuple>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using E = StatusEvaluasi;
using A = Actor;
using R = EvaluasiRefusal;

/// Every legal step once more, written down apart from the table.
const std::set<std::tuple<E, E, A>> legal{
    {E::Draf, E::SiapDitandatangani, A::Penilai},
    {E::SiapDitandatangani, E::Draf, A::Penilai},
    {E::SiapDitandatangani, E::Draf, A::Petugas},
    {E::SiapDitandatangani, E::Final, A::Program},
    {E::Final, E::SiapDitandatangani, A::Petugas},
};

const QDate signing(2026, 4, 6);

TandaTangan by(PeranTandaTangan peran, const char* who, QDate tanggal)
{
    return {PegawaiKunci(QString::fromLatin1(who)), tanggal, QStringLiteral("Sukamaju"),
        CaraTandaTangan::Basah, peran, {}};
}

EvaluasiContext complete()
{
    EvaluasiContext context;
    context.catatan = QStringLiteral("salah ketik");
    context.cuplikan = aCuplikan(signing);
    return context;
}

Evaluasi locked()
{
    Evaluasi evaluasi;
    evaluasi.periode = {JenisPeriode::Triwulanan, 1};
    evaluasi.status = E::SiapDitandatangani;
    evaluasi.penilai = PegawaiKunci(QStringLiteral("kapus"));
    evaluasi.cuplikan = aCuplikan(signing);
    evaluasi.catatan = QStringLiteral("Pertahankan.");
    return evaluasi;
}

/// An evaluation in which nothing but the state and the actor could forbid the step.
Evaluasi readyFor(E from, E to)
{
    Evaluasi evaluasi = locked();
    evaluasi.status = from;
    if (to == E::Final) {
        evaluasi.tandaTangan = {by(PeranTandaTangan::Penilai, "kapus", signing)};
    }
    return evaluasi;
}

/// Signed by the penilai on that day.
Evaluasi finalOn(QDate day)
{
    const auto stepped =
        recordSignature(locked(), aSkp(), by(PeranTandaTangan::Penilai, "kapus", day), EvaluasiContext{});
    REQUIRE(stepped);
    CHECK(
        stepped->events == std::vector{PeristiwaEvaluasi::TandaTanganDicatat, PeristiwaEvaluasi::Difinalkan});
    return stepped->evaluasi;
}

template <class T> std::optional<R> refused(const Result<T, R>& answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

EvaluasiContext because(const char* reason)
{
    EvaluasiContext context;
    context.catatan = QString::fromLatin1(reason);
    return context;
}

} // namespace

TEST_CASE("the whole matrix of an evaluation: from, to, actor")
{
    for (const auto& [from, fromName] : EnumNames<E>::table) {
        for (const auto& [to, toName] : EnumNames<E>::table) {
            for (const auto& [actor, actorName] : EnumNames<A>::table) {
                INFO(fromName << " -> " << toName << " by " << actorName);
                const Evaluasi evaluasi = readyFor(from, to);
                const auto walked = walk(evaluasi, to, actor, complete());
                const bool allowed = legal.contains({from, to, actor});
                CHECK(walked.hasValue() == allowed);
                CHECK(refusal(evaluasi, to, actor, complete()).has_value() == !allowed);
                if (walked) {
                    CHECK(walked->status == to);
                    CHECK(walked->catatan == evaluasi.catatan);
                } else {
                    CHECK(walked.error() == (hasTransition(from, to) ? R::WrongActor : R::NoSuchStep));
                }
            }
        }
    }
    CHECK(evaluasiTransitions().size() == legal.size());
}

TEST_CASE("each step of an evaluation names an article and an event of its own")
{
    const auto law = loadRegulation(regulationResource);
    REQUIRE(law);
    std::set<QString> names;
    for (const auto& [event, name] : EnumNames<PeristiwaEvaluasi>::table) {
        names.insert(QString::fromLatin1(name));
    }
    for (const auto& [event, name] : EnumNames<PeristiwaSkp>::table) {
        CHECK_FALSE(names.contains(QString::fromLatin1(name)));
    }
    CHECK(names.size() == EnumNames<PeristiwaEvaluasi>::table.size());
    for (const TransitionEvaluasi& step : evaluasiTransitions()) {
        CHECK(law->pasal.contains(QString::fromLatin1(step.pasal)));
    }
}

TEST_CASE("what a step of an evaluation needs is asked for by name")
{
    Evaluasi draft = locked();
    draft.status = E::Draf;
    draft.cuplikan = {};
    const auto lock = [&](const EvaluasiContext& context) {
        return refused(walk(draft, E::SiapDitandatangani, A::Penilai, context));
    };
    EvaluasiContext context = complete();
    context.skp = StatusSkp::Disetujui;
    CHECK(lock(context) == R::SkpNotDitetapkan);
    context = complete();
    context.periksa = HasilPeriksa::AdaGalat;
    CHECK(lock(context) == R::ErrorsLeft);
    context = complete();
    context.cuplikan.dokumen.front().isi += QStringLiteral(" lain");
    CHECK(lock(context) == R::SnapshotDamaged);
    CHECK(lock({}) == R::SnapshotMissing);
    CHECK(lock(complete()) == std::nullopt);

    CHECK(refused(walk(locked(), E::Draf, A::Petugas, {})) == R::NoteMissing);
    CHECK(refused(walk(locked(), E::Final, A::Program, {})) == R::PenilaiNotSigned);
    Evaluasi received = locked();
    received.diterima = signing;
    CHECK(refused(walk(received, E::Draf, A::Petugas, because("keliru"))) == R::SignaturesExist);
}

TEST_CASE("a lock keeps the papers, unlocking voids them")
{
    Evaluasi draft = locked();
    draft.status = E::Draf;
    draft.cuplikan = {};
    const auto once = walk(draft, E::SiapDitandatangani, A::Penilai, complete());
    REQUIRE(once);
    CHECK(once->cuplikan == complete().cuplikan);
    const auto open = walk(*once, E::Draf, A::Petugas, because("keliru"));
    REQUIRE(open);
    CHECK(*open == draft);
}

TEST_CASE("the penilai of that day signs, and the evaluation is final")
{
    CHECK(finalOn(signing).status == E::Final);
    CHECK(finalOn(signing).diterima.isNull());

    const Skp skp = aSkp();
    const auto sign = [&](const Evaluasi& evaluasi, const TandaTangan& one, const Skp& of) {
        return refused(recordSignature(evaluasi, of, one, {}));
    };
    const TandaTangan right = by(PeranTandaTangan::Penilai, "kapus", signing);
    CHECK(sign(Evaluasi{}, right, skp) == R::NotLocked);
    CHECK(sign(locked(), by(PeranTandaTangan::Penilai, "kadis", signing), skp) == R::WrongSigner);
    CHECK(sign(locked(), by(PeranTandaTangan::Pegawai, "kapus", signing), skp) == R::WrongSigner);
    CHECK(sign(locked(), by(PeranTandaTangan::Atasan, "kadis", signing), skp) == R::RoleNotExpected);
    CHECK(sign(finalOn(signing), right, skp) == R::RoleTaken);
    CHECK(sign(locked(), by(PeranTandaTangan::Penilai, "kapus", {}), skp) == R::SignatureDateMissing);
    TandaTangan drawn = right;
    drawn.cara = CaraTandaTangan::Gambar;
    CHECK(sign(locked(), drawn, skp) == R::PictureMissing);

    Skp changed = skp;
    changed.pergantianPenilai = {{QDate(2026, 4, 1), PegawaiKunci(QStringLiteral("plt")), {}, {}}};
    CHECK(sign(locked(), right, changed) == R::WrongSigner);
    CHECK(sign(locked(), by(PeranTandaTangan::Penilai, "plt", signing), changed) == R::PenilaiNotOnPaper);
    Evaluasi again = locked();
    again.penilai = PegawaiKunci(QStringLiteral("plt"));
    CHECK(sign(again, by(PeranTandaTangan::Penilai, "plt", signing), changed) == std::nullopt);

    EvaluasiContext withGalat;
    withGalat.periksa = HasilPeriksa::AdaGalat;
    CHECK(refused(recordSignature(locked(), skp, right, withGalat)) == R::ErrorsLeft);
}

TEST_CASE("the pegawai's signature sets the day of receipt, never before the penilai's")
{
    const auto late = recordSignature(
        finalOn(signing), aSkp(), by(PeranTandaTangan::Pegawai, "perawat", signing.addDays(3)), {});
    REQUIRE(late);
    CHECK(late->evaluasi.diterima == signing.addDays(3));

    const auto first =
        recordSignature(locked(), aSkp(), by(PeranTandaTangan::Pegawai, "perawat", signing.addDays(-1)), {});
    REQUIRE(first);
    CHECK(first->evaluasi.status == E::SiapDitandatangani);
    CHECK(first->evaluasi.diterima.isNull());
    const auto second =
        recordSignature(first->evaluasi, aSkp(), by(PeranTandaTangan::Penilai, "kapus", signing), {});
    REQUIRE(second);
    CHECK(second->evaluasi.status == E::Final);
    CHECK(second->evaluasi.diterima == signing);
}

TEST_CASE("a refusal to sign is recorded with day and reason and blocks nothing")
{
    const TidakMenandatangani refusing{signing.addDays(1), QStringLiteral("tidak setuju dengan rating")};
    CHECK(refused(recordRefusal(Evaluasi{}, refusing)) == R::NotLocked);
    CHECK(refused(recordRefusal(locked(), {{}, refusing.alasan})) == R::ReceiptDateMissing);
    CHECK(refused(recordRefusal(locked(), {signing, {}})) == R::NoteMissing);

    const auto after = recordRefusal(finalOn(signing), refusing);
    REQUIRE(after);
    CHECK(after->evaluasi.status == E::Final);
    CHECK(after->evaluasi.diterima == signing.addDays(1));
    CHECK(refused(recordSignature(after->evaluasi, aSkp(), by(PeranTandaTangan::Pegawai, "perawat", signing),
              {})) == R::PegawaiRefused);

    const auto before = recordRefusal(locked(), refusing);
    REQUIRE(before);
    const auto signedLater = recordSignature(
        before->evaluasi, aSkp(), by(PeranTandaTangan::Penilai, "kapus", signing.addDays(5)), {});
    REQUIRE(signedLater);
    CHECK(signedLater->evaluasi.status == E::Final);
    CHECK(signedLater->evaluasi.diterima == signing.addDays(5));

    const auto back = takeBackReceipt(after->evaluasi, because("ia menandatangani juga"));
    REQUIRE(back);
    CHECK(back->evaluasi == finalOn(signing));
    CHECK(refused(takeBackReceipt(finalOn(signing), because("keliru"))) == R::ReceiptMissing);
}

TEST_CASE("a day of receipt may be recorded by itself and stays")
{
    const auto received = recordReceipt(finalOn(signing), signing.addDays(2));
    REQUIRE(received);
    CHECK(received->evaluasi.diterima == signing.addDays(2));
    const auto signedLater = recordSignature(
        received->evaluasi, aSkp(), by(PeranTandaTangan::Pegawai, "perawat", signing.addDays(9)), {});
    REQUIRE(signedLater);
    CHECK(signedLater->evaluasi.diterima == signing.addDays(2));
    // Before the penilai has signed there is nothing yet that could have been received.
    const auto early = recordReceipt(locked(), signing);
    REQUIRE(early);
    const auto later = recordSignature(
        early->evaluasi, aSkp(), by(PeranTandaTangan::Penilai, "kapus", signing.addDays(3)), {});
    REQUIRE(later);
    CHECK(later->evaluasi.diterima == signing.addDays(3));
    CHECK(refused(recordReceipt(locked(), {})) == R::ReceiptDateMissing);
    CHECK(refused(recordReceipt(Evaluasi{}, signing)) == R::NotLocked);
}

TEST_CASE("a mis-recorded signature is taken back with a reason until an objection is raised")
{
    const auto both =
        recordSignature(finalOn(signing), aSkp(), by(PeranTandaTangan::Pegawai, "perawat", signing), {});
    REQUIRE(both);
    CHECK(refused(takeBackSignature(both->evaluasi, PeranTandaTangan::Pegawai, {})) == R::NoteMissing);
    CHECK(refused(takeBackSignature(locked(), PeranTandaTangan::Pegawai, because("keliru"))) ==
          R::NoSuchSignature);

    const auto without = takeBackSignature(both->evaluasi, PeranTandaTangan::Pegawai, because("keliru"));
    REQUIRE(without);
    CHECK(without->evaluasi == finalOn(signing));

    const auto open = takeBackSignature(both->evaluasi, PeranTandaTangan::Penilai, because("keliru"));
    REQUIRE(open);
    CHECK(open->evaluasi.status == E::SiapDitandatangani);
    CHECK(open->evaluasi.cuplikan == locked().cuplikan);
    CHECK(open->evaluasi.diterima.isNull());

    EvaluasiContext over = because("keliru");
    over.skp = StatusSkp::Selesai;
    CHECK(refused(takeBackSignature(both->evaluasi, PeranTandaTangan::Penilai, over)) == R::SkpSelesai);
    Evaluasi objected = both->evaluasi;
    objected.keberatan.tanggal = signing.addDays(4);
    for (const auto peran : {PeranTandaTangan::Pegawai, PeranTandaTangan::Penilai}) {
        CHECK(refused(takeBackSignature(objected, peran, because("keliru"))) == R::ObjectionExists);
    }
}
