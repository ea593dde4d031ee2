#include "core/usecases/penetapan/closeskp.h"

namespace kinerja
{

Result<SkpClosed, ActError> closeWithin(Session& session, Transaction& transaction, const CloseSkp& command)
{
    auto act = SkpAct::begin(session, transaction, command.skp);
    if (!act) {
        return failure(act.error());
    }
    TransitionContext context = act->context();
    context.tanggal = command.tanggal;
    context.alasanTutup = command.alasan;
    context.catatan = command.catatan.trimmed();
    auto walked = walk(act->skp(), StatusSkp::Ditutup, Actor::Petugas, context);
    if (!walked) {
        return failure(walked.error());
    }
    act->commit(std::move(*walked), PeristiwaSkp::Ditutup, {}, command.tanggal);
    SkpClosed closed{act->done(), command.tanggal.addDays(1), {}};
    for (const SkpKunci& next : transaction.lists().revisionsOf(command.skp)) {
        const std::optional<Skp> revision = transaction.load(next);
        if (revision && isEditable(revision->status)) {
            transaction.moveToSampah(next, session.clock.now());
            closed.revisiDraf = next;
        }
    }
    return closed;
}

Result<Outcome<SkpClosed>, ActError> closeSkp(Session& session, const CloseSkp& command)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<SkpClosed, ActError> {
            return closeWithin(session, transaction, command);
        });
}

} // namespace kinerja
