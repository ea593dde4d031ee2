#include "core/usecases/penetapan/openskprevision.h"

#include "core/usecases/penyusunan/savedialog.h"

namespace kinerja
{

Result<Skp, ActError> makeRevision(Session& session, Transaction& transaction, const OpenSkpRevision& command)
{
    auto old = SkpAct::begin(session, transaction, command.skp);
    if (!old) {
        return failure(old.error());
    }
    RevisionRequest request;
    request.kunci = SkpKunci(session.ids.next());
    request.jenis = command.jenis;
    request.alasan = command.alasan.trimmed();
    request.revisiBerikut = old->context().revisiBerikut;
    auto revision = openRevision(old->skp(), request);
    if (!revision) {
        return failure(revision.error());
    }
    transaction.save(*revision);
    auto opened = SkpAct::begin(session, transaction, revision->kunci);
    if (!opened) {
        return failure(opened.error());
    }
    opened->commit(*revision, PeristiwaSkp::RevisiDibuka);
    if (command.dialog) {
        if (!recordDialog(session, transaction, revision->kunci, {{}, *command.dialog, {}})) {
            return failure(SkpNotFound{revision->kunci});
        }
        return transaction.load(revision->kunci).value_or(*revision);
    }
    return std::move(*revision);
}

Result<Outcome<ActDone>, ActError> openSkpRevision(Session& session, const OpenSkpRevision& command)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<ActDone, ActError> {
            auto revision = makeRevision(session, transaction, command);
            if (!revision) {
                return failure(revision.error());
            }
            return ActDone{revision->kunci, revision->status, {}};
        });
}

} // namespace kinerja
