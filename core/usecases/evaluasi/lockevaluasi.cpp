#include "core/usecases/evaluasi/lockevaluasi.h"

#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/evaluasi/evaluasiact.h"
#include "core/usecases/papers/gatherpaper.h"

namespace kinerja
{

namespace
{

using LockAnswer = Result<EvaluasiDone, EvaluasiError>;

/// The warnings of findings that a legal act must not hide.
std::vector<Finding> warningsLeft(std::vector<Finding> findings)
{
    std::erase_if(
        findings, [](const Finding& finding) { return ruleOf(finding.id).tingkat != Tingkat::Peringatan; });
    return findings;
}

LockAnswer lock(EvaluasiAct& act, const LockEvaluasi& command)
{
    auto findings = act.findings();
    auto context = act.context();
    if (!findings || !context) {
        return failure(findings ? context.error() : findings.error());
    }
    const QDate typed = command.tempatTanggal.tanggal;
    const QDate day = typed.isValid() ? typed : act.today();
    if (!isHeld(gatherPilihanPenilai(act.transaction(), act.skp(), day), command.jabatanPenilai)) {
        return failure(EvaluasiError(EvaluasiRefusal::PostNotHeld));
    }
    Evaluasi evaluasi = act.evaluasi();
    evaluasi.tanggal = typed;
    evaluasi.penilai = act.skp().penilaiPada(day);
    evaluasi.atasanPenilai = act.skp().atasanPenilaiPada(day);
    auto cuplikan = makeCuplikan(
        act.transaction(), act.skp(), evaluasi, command.tempatTanggal, command.jabatanPenilai, act.today());
    if (!cuplikan) {
        return failure(EvaluasiError(cuplikan.error()));
    }
    context->cuplikan = std::move(*cuplikan);
    auto walked = walk(evaluasi, StatusEvaluasi::SiapDitandatangani, Actor::Penilai, *context);
    if (!walked) {
        return failure(walked.error() == EvaluasiRefusal::ErrorsLeft
                           ? EvaluasiError(GalatLeft{galatOfEvaluasi(std::move(*findings))})
                           : EvaluasiError(walked.error()));
    }
    const PegawaiKunci penilai = evaluasi.penilai;
    auto stored = act.commit({std::move(*walked), {PeristiwaEvaluasi::Dikunci}}, penilai, typed);
    if (!stored) {
        return failure(stored.error());
    }
    auto after = act.findings(); // what the lock itself warns of is among them
    if (!after) {
        return failure(after.error());
    }
    return act.done(warningsLeft(std::move(*after)));
}

LockAnswer unlock(EvaluasiAct& act, const UnlockEvaluasi& command)
{
    EvaluasiContext context;
    context.skp = act.skp().status;
    context.catatan = command.alasan;
    auto walked = walk(act.evaluasi(), StatusEvaluasi::Draf, Actor::Petugas, context);
    if (!walked) {
        return failure(EvaluasiError(walked.error()));
    }
    auto stored = act.commit({std::move(*walked), {PeristiwaEvaluasi::KunciDibuka}});
    if (!stored) {
        return failure(stored.error());
    }
    return act.done();
}

} // namespace

Result<Outcome<EvaluasiDone>, EvaluasiError> lockEvaluasi(Session& session, const LockEvaluasi& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return lock(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> unlockEvaluasi(Session& session, const UnlockEvaluasi& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return unlock(act, command); });
}

} // namespace kinerja
