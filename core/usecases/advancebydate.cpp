#include "core/usecases/advancebydate.h"

namespace kinerja
{

Result<Outcome<int>, ActError> advanceByDate(Session& session)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<int, ActError> {
        int moved = 0;
        for (const SkpKunci& kunci : transaction.lists().dueToRun(session.clock.today())) {
            auto act = SkpAct::begin(session, transaction, kunci);
            if (!act) {
                continue;
            }
            const Stepped stepped = settle(act->skp(), act->context());
            if (!stepped.events.empty()) {
                act->commit(stepped, {}, {});
                ++moved;
            }
        }
        return moved;
    });
}

} // namespace kinerja
