#include "core/usecases/penyusunan/deleteskpdraft.h"

namespace kinerja
{

Result<Outcome<Done>, PenyusunanError> deleteSkpDraft(Session& session, const SkpKunci& kunci)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, PenyusunanError> {
            const std::optional<Skp> skp = transaction.load(kunci);
            if (!skp) {
                return failure(PenyusunanError(PenyusunanError::Kind::SkpNotFound));
            }
            if (!isEditable(skp->status)) {
                return failure(PenyusunanError(skp->status));
            }
            transaction.moveToSampah(kunci, session.clock.now());
            return Done{};
        });
}

} // namespace kinerja
