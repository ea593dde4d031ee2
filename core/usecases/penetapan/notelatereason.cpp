#include "core/usecases/penetapan/notelatereason.h"

#include "core/checks/checks.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/unit/pengaturan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The year is one matter of all revisions.
bool isEvaluated(Reader& reader, const Skp& skp)
{
    const std::vector<SkpRow> chain = revisionChain(reader, skp.kunci);
    return std::any_of(chain.begin(), chain.end(), [](const SkpRow& row) {
        return row.status == StatusSkp::Dievaluasi || row.status == StatusSkp::Selesai;
    });
}

bool isLate(const Skp& skp, const Tenggat& tenggat, QDate today)
{
    const auto distance = jarakPenetapan(skp, tenggat, today);
    return distance && distance->keadaan == KeadaanTenggat::Lewat;
}

} // namespace

bool mayNoteLateReason(Reader& reader, const Skp& skp, const Tenggat& tenggat, QDate today)
{
    return isLocked(skp.status) && (!skp.alasanTerlambat.isEmpty() || isLate(skp, tenggat, today)) &&
           !isEvaluated(reader, skp);
}

Result<Outcome<ActDone>, ActError> noteLateReason(Session& session, const NoteLateReason& command)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<ActDone, ActError> {
            if (auto undecided = checkKeutuhan(transaction, command.skp); !undecided.empty()) {
                return failure(TemuanBelumDiputus{std::move(undecided)});
            }
            std::optional<Skp> skp = transaction.load(command.skp);
            if (!skp) {
                return failure(SkpNotFound{command.skp});
            }
            const QDate today = session.clock.today();
            const auto regulation = regulationInForce(transaction, today);
            if (!regulation) {
                return failure(regulation.error());
            }
            if (!mayNoteLateReason(transaction, *skp, regulation->tenggat, today)) {
                return failure(
                    isEvaluated(transaction, *skp) ? Refusal::AlreadyEvaluated : Refusal::NoSuchStep);
            }
            const QString alasan = command.alasan.simplified();
            if (skp->alasanTerlambat != alasan) {
                skp->alasanTerlambat = alasan;
                transaction.save(*skp);
                appendJejakSkp(session, transaction, *skp,
                    {wireName(TindakanSkp::AlasanTerlambat), {}, {}, snapshotHash(skp->cuplikan), {},
                        keadaanOf(*skp)});
            }
            return ActDone{skp->kunci, skp->status, {}};
        });
}

} // namespace kinerja
