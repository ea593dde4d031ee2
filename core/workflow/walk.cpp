#include "core/workflow/walk.h"

#include "core/domain/skp/catatanstatus.h"

#include <algorithm>

namespace kinerja
{

namespace
{

std::optional<Refusal> unless(bool fulfilled, Refusal reason)
{
    return fulfilled ? std::nullopt : std::optional(reason);
}

std::optional<Refusal> checkSnapshot(const Cuplikan& cuplikan)
{
    if (cuplikan.dokumen.empty()) {
        return Refusal::SnapshotMissing;
    }
    const bool whole = std::all_of(cuplikan.dokumen.begin(), cuplikan.dokumen.end(), isWhole);
    return unless(whole, Refusal::SnapshotDamaged);
}

std::optional<Refusal> checkClosing(const Skp& skp, const TransitionContext& context)
{
    if (!context.alasanTutup) {
        return Refusal::ClosingReasonMissing;
    }
    if (!context.tanggal.isValid()) {
        return Refusal::ClosingDateMissing;
    }
    return unless(
        skp.mulai <= context.tanggal && context.tanggal <= skp.selesai, Refusal::ClosingDateOutside);
}

/// Nothing where the need is met.
std::optional<Refusal> unmet(Need need, const Skp& skp, const TransitionContext& context)
{
    const RevisiBerikut next = context.revisiBerikut;
    const EvaluasiFinal evaluated = context.evaluasiFinal;
    switch (need) {
    case Need::None: return std::nullopt;
    case Need::Note: return unless(!context.catatan.trimmed().isEmpty(), Refusal::NoteMissing);
    case Need::NoErrors: return unless(context.periksa == HasilPeriksa::TanpaGalat, Refusal::ErrorsLeft);
    case Need::Snapshot: return checkSnapshot(context.cuplikan);
    case Need::NoSignature: return unless(skp.tandaTangan.empty(), Refusal::SignaturesExist);
    case Need::BothSignatures: return unless(skp.isSignedByBoth(), Refusal::SignaturesIncomplete);
    case Need::SignatureMissing: return unless(!skp.isSignedByBoth(), Refusal::SignaturesComplete);
    case Need::Started:
        return unless(skp.mulai.isValid() && context.tanggal.isValid() && skp.mulai <= context.tanggal,
            Refusal::NotStarted);
    case Need::NextRevisionSet: return unless(next == RevisiBerikut::Ditetapkan, Refusal::NextRevisionNotSet);
    case Need::NextRevisionNotSet: return unless(next != RevisiBerikut::Ditetapkan, Refusal::NextRevisionSet);
    case Need::NoNextRevision: return unless(next == RevisiBerikut::TidakAda, Refusal::NextRevisionExists);
    case Need::Closing: return checkClosing(skp, context);
    case Need::FinalEvaluation: return unless(evaluated == EvaluasiFinal::Akhir, Refusal::NotEvaluated);
    case Need::NoFinalEvaluation:
        return unless(evaluated == EvaluasiFinal::TidakAda, Refusal::AlreadyEvaluated);
    case Need::ObjectionOver:
        return unless(context.masaKeberatan == MasaKeberatan::Selesai, Refusal::ObjectionOpen);
    case Need::PreviousNotEnded:
        return unless(context.yangDirevisi != YangDirevisi::Berakhir, Refusal::PreviousEnded);
    case Need::NoRevisionWaiting: return unless(next != RevisiBerikut::Menunggu, Refusal::RevisionWaiting);
    case Need::NoFinalAkhir: return unless(evaluated != EvaluasiFinal::Akhir, Refusal::AlreadyEvaluated);
    case Need::NotClosed: return unless(!skp.alasanTutup, Refusal::NotInForce);
    case Need::ObjectionNotOver:
        return unless(context.masaKeberatan != MasaKeberatan::Selesai, Refusal::ObjectionOver);
    case Need::ClosedBefore: return unless(skp.alasanTutup.has_value(), Refusal::ClosingReasonMissing);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<Refusal> firstUnmet(const Transition& step, const Skp& skp, const TransitionContext& context)
{
    for (unsigned bit = 1; bit <= static_cast<unsigned>(Need::ObjectionNotOver); bit <<= 1U) {
        const auto need = static_cast<Need>(bit);
        if (!contains(step.needs, need)) {
            continue;
        }
        if (const auto reason = unmet(need, skp, context)) {
            return reason;
        }
    }
    return std::nullopt;
}

void noteLateness(Skp& skp, const TransitionContext& context)
{
    if (!context.alasanTerlambat.isEmpty()) {
        skp.alasanTerlambat = context.alasanTerlambat;
    }
}

/// What belongs to a step besides the state.
void apply(PeristiwaSkp event, Skp& skp, const TransitionContext& context)
{
    switch (event) {
    case PeristiwaSkp::Dikembalikan:
    case PeristiwaSkp::TandaTanganDibatalkan: addCatatanStatus(skp, context.catatan); return;
    case PeristiwaSkp::Disetujui:
        skp.cuplikan = context.cuplikan;
        noteLateness(skp, context);
        return;
    case PeristiwaSkp::KunciDibuka:
        skp.cuplikan = {};
        addCatatanStatus(skp, context.catatan);
        return;
    case PeristiwaSkp::Ditetapkan: noteLateness(skp, context); return;
    case PeristiwaSkp::Ditutup:
        skp.selesai = context.tanggal;
        skp.alasanTutup = context.alasanTutup;
        addCatatanStatus(skp, context.catatan);
        return;
    case PeristiwaSkp::Diajukan:
    case PeristiwaSkp::Ditarik:
    case PeristiwaSkp::TandaTanganDicatat:
    case PeristiwaSkp::MulaiBerjalan:
    case PeristiwaSkp::Digantikan:
    case PeristiwaSkp::BerlakuKembali:
    case PeristiwaSkp::Dievaluasi:
    case PeristiwaSkp::BatalDievaluasi:
    case PeristiwaSkp::Selesai:
    case PeristiwaSkp::BatalSelesai:
    case PeristiwaSkp::RevisiDibuka:
    case PeristiwaSkp::PenilaiDiganti:
    case PeristiwaSkp::PergantianPenilaiDibatalkan: return;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Refusal> refusal(const Skp& skp, StatusSkp to, Actor actor, const TransitionContext& context)
{
    const Transition* step = findTransition(skp.status, to, actor);
    if (step == nullptr) {
        return hasTransition(skp.status, to) ? Refusal::WrongActor : Refusal::NoSuchStep;
    }
    return firstUnmet(*step, skp, context);
}

Result<Skp, TransitionRefused> walk(
    const Skp& skp, StatusSkp to, Actor actor, const TransitionContext& context)
{
    if (const auto reason = refusal(skp, to, actor, context)) {
        return failure(TransitionRefused{skp.status, to, actor, *reason});
    }
    Skp next = skp;
    next.status = to;
    apply(findTransition(skp.status, to, actor)->event, next, context);
    return next;
}

Stepped settle(const Skp& skp, const TransitionContext& context)
{
    Stepped stepped{skp, {}};
    const auto takeOne = [&] {
        for (const Transition& step : stepsFrom(stepped.skp.status, Actor::Program)) {
            if (step.event == PeristiwaSkp::BerlakuKembali || step.event == PeristiwaSkp::BatalDievaluasi ||
                step.event == PeristiwaSkp::BatalSelesai) {
                continue;
            }
            if (auto next = walk(stepped.skp, step.to, Actor::Program, context)) {
                stepped.skp = std::move(*next);
                stepped.events.push_back(step.event);
                return true;
            }
        }
        return false;
    };
    // Each step leads on and none back, so there can't be more of them than the table has.
    for (size_t taken = 0; taken < transitions().size() && takeOne(); ++taken) {
    }
    return stepped;
}

bool isInForce(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan: return true;
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isDitetapkan(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return true;
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui: return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isDinilaiAkhir(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai: return true;
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui:
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace kinerja
