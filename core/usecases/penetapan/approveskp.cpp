#include "core/usecases/penetapan/approveskp.h"

#include "core/usecases/papers/gatherpaper.h"

namespace kinerja
{

namespace
{

using Answer = Result<ActDone, ActError>;

/// The warnings of findings that a legal act must not hide.
std::vector<Finding> warningsOf(std::vector<Finding> findings)
{
    std::erase_if(
        findings, [](const Finding& finding) { return ruleOf(finding.id).tingkat != Tingkat::Peringatan; });
    return findings;
}

Answer approve(SkpAct& act, const ApproveSkp& command)
{
    auto findings = act.findings();
    if (!findings) {
        return failure(findings.error());
    }
    std::vector<Finding> galat = *findings;
    std::erase_if(galat, [](const Finding& finding) { return !blocks(finding.id, LegalStep::Setujui); });
    const bool submitted = findTransition(act.skp().status, StatusSkp::Disetujui, Actor::Penilai) != nullptr;
    if (submitted && !galat.empty()) {
        return failure(GalatLeft{std::move(galat)});
    }
    const QDate typed = command.tempatTanggal.tanggal;
    if (!isHeld(gatherPilihanPenilai(act.transaction(), act.skp(), typed.isValid() ? typed : act.today()),
            command.jabatanPenilai)) {
        return failure(Refusal::PostNotHeld);
    }
    auto cuplikan = makeCuplikan(
        act.transaction(), act.skp(), command.tempatTanggal, command.jabatanPenilai, act.today());
    if (!cuplikan) {
        return failure(cuplikan.error());
    }
    TransitionContext context = act.context();
    context.cuplikan = std::move(*cuplikan);
    context.alasanTerlambat = command.alasanTerlambat;
    auto walked = walk(act.skp(), StatusSkp::Disetujui, Actor::Penilai, context);
    if (!walked) {
        return failure(walked.error());
    }
    const PegawaiKunci penilai = act.skp().penilaiPada(context.cuplikan.tanggal);
    act.commit(std::move(*walked), PeristiwaSkp::Disetujui, penilai, typed);
    // Once more, for the day above the signatures is a finding of the locked paper alone.
    findings = act.findings();
    if (!findings) {
        return failure(findings.error());
    }
    return act.done(warningsOf(std::move(*findings)));
}

} // namespace

Result<Outcome<ActDone>, ActError> approveSkp(Session& session, const ApproveSkp& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        return act ? approve(*act, command) : failure(act.error());
    });
}

Result<Outcome<ActDone>, ActError> unlockSkp(Session& session, const UnlockSkp& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        if (!act) {
            return failure(act.error());
        }
        TransitionContext context = act->context();
        context.catatan = command.alasan;
        auto walked = walk(act->skp(), StatusSkp::Draf, Actor::Petugas, context);
        if (!walked) {
            return failure(walked.error());
        }
        act->commit(std::move(*walked), PeristiwaSkp::KunciDibuka);
        return act->done();
    });
}

} // namespace kinerja
