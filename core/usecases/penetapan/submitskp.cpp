#include "core/usecases/penetapan/submitskp.h"

namespace kinerja
{

namespace
{

using Answer = Result<ActDone, ActError>;

/// One step of the table, logged in the name of `pelaku`.
Answer take(SkpAct& act, StatusSkp to, Actor actor, PeristiwaSkp event, const PegawaiKunci& pelaku,
    const TransitionContext& context)
{
    auto walked = walk(act.skp(), to, actor, context);
    if (!walked) {
        return failure(walked.error());
    }
    act.commit(std::move(*walked), event, pelaku);
    return act.done();
}

} // namespace

Result<Outcome<ActDone>, ActError> submitSkp(Session& session, const SubmitSkp& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        if (!act) {
            return failure(act.error());
        }
        auto galat = act->galatFor(LegalStep::Ajukan);
        if (!galat) {
            return failure(galat.error());
        }
        const TransitionContext context = act->context();
        const bool possible = !refusal(act->skp(), StatusSkp::Diajukan, Actor::Pegawai, context);
        if (possible && !galat->empty()) {
            return failure(GalatLeft{*galat});
        }
        return take(
            *act, StatusSkp::Diajukan, Actor::Pegawai, PeristiwaSkp::Diajukan, act->skp().pegawai, context);
    });
}

Result<Outcome<ActDone>, ActError> withdrawSkp(Session& session, const WithdrawSkp& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        if (!act) {
            return failure(act.error());
        }
        return take(
            *act, StatusSkp::Draf, Actor::Pegawai, PeristiwaSkp::Ditarik, act->skp().pegawai, act->context());
    });
}

Result<Outcome<ActDone>, ActError> returnSkp(Session& session, const ReturnSkp& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        if (!act) {
            return failure(act.error());
        }
        TransitionContext context = act->context();
        context.catatan = command.catatan;
        return take(*act, StatusSkp::Dikembalikan, Actor::Penilai, PeristiwaSkp::Dikembalikan,
            act->skp().penilaiPada(act->today()), context);
    });
}

} // namespace kinerja
