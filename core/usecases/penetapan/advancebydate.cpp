#include "core/usecases/penetapan/advancebydate.h"

#include "core/usecases/unit/pengaturan.h"

namespace kinerja
{

Result<Outcome<int>, ActError> advanceByDate(Session& session)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<int, ActError> {
        int moved = 0;
        const QDate today = session.clock.today();
        std::vector<SkpKunci> due = transaction.lists().dueToRun(today);
        const int days = tenggatInForce(transaction, today).hariKeberatan;
        const std::vector<SkpKunci> over = transaction.lists().receivedBefore(today.addDays(-days));
        due.insert(due.end(), over.begin(), over.end());
        for (const SkpKunci& kunci : due) {
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
