#include "core/usecases/pelaksanaan/saverencanaaksi.h"

#include "core/usecases/common/mergedlist.h"
#include "core/usecases/penetapan/revisionchain.h"

namespace kinerja
{

namespace
{

/// Place by place, where both have as many.
QStringList mergedPlaces(const QStringList& base, const QStringList& ours, const QStringList& theirs)
{
    if (ours == base || theirs == base || ours.size() != theirs.size()) {
        return ours == base ? theirs : ours;
    }
    QStringList merged = theirs;
    for (qsizetype at = 0; at < ours.size(); ++at) {
        merged[at] = ours[at] == base.value(at) ? theirs[at] : ours[at];
    }
    return merged;
}

RencanaAksi mergedAksi(const RencanaAksi& base, const RencanaAksi& ours, const RencanaAksi& theirs)
{
    RencanaAksi merged = mergedFields(base, ours, theirs);
    merged.target = mergedPlaces(base.target, ours.target, theirs.target);
    merged.capaian = mergedList(base.capaian, ours.capaian, theirs.capaian, mergedFields<CapaianAksi>);
    return merged;
}

TargetIki mergedTarget(const TargetIki& base, const TargetIki& ours, const TargetIki& theirs)
{
    return {theirs.kunci, mergedPlaces(base.target, ours.target, theirs.target)};
}

/// The RHK and IKI are those of `theirs`: a plan makes none.
RencanaRhk mergedRhkPlan(const RencanaRhk& base, const RencanaRhk& ours, const RencanaRhk& theirs)
{
    RencanaRhk merged = theirs;
    merged.aksi = mergedList(base.aksi, ours.aksi, theirs.aksi, mergedAksi);
    for (TargetIki& iki : merged.iki) {
        const TargetIki* mine = sameEntry(ours.iki, iki);
        const TargetIki* before = sameEntry(base.iki, iki);
        iki = mine == nullptr ? iki : mergedTarget(before == nullptr ? TargetIki{} : *before, *mine, iki);
    }
    return merged;
}

/// As with notes: what came without a key stays without until it is changed.
void giveActionKeys(RencanaSkp& wanted, const RencanaSkp& stored, IdSource& ids)
{
    for (RencanaRhk& rhk : wanted.rhk) {
        const RencanaRhk* before = sameEntry(stored.rhk, rhk);
        for (RencanaAksi& aksi : rhk.aksi) {
            if (aksi.kunci.isEmpty() && (before == nullptr || sameEntry(before->aksi, aksi) == nullptr)) {
                aksi.kunci = ids.next();
            }
        }
    }
}

/// A revision that was drawn up before holds a copy of the plan: it follows, else the plan would fall back to
/// that copy when the revision is set.
void follow(Transaction& transaction, const std::vector<SkpRow>& chain, int after, const RencanaSkp& before,
    const RencanaSkp& now)
{
    for (const SkpRow& row : chain) {
        std::optional<Skp> next = row.revisi > after ? transaction.load(row.kunci) : std::nullopt;
        if (next) {
            setRencana(*next, mergedRencana(before, now, rencanaOf(*next)));
            transaction.save(*next);
        }
    }
}

} // namespace

RencanaSkp mergedRencana(const RencanaSkp& base, const RencanaSkp& ours, const RencanaSkp& theirs)
{
    RencanaSkp merged = theirs;
    for (RencanaRhk& rhk : merged.rhk) {
        const RencanaRhk* mine = sameEntry(ours.rhk, rhk);
        const RencanaRhk* before = sameEntry(base.rhk, rhk);
        rhk = mine == nullptr ? rhk : mergedRhkPlan(before == nullptr ? RencanaRhk{} : *before, *mine, rhk);
    }
    return merged;
}

Result<Outcome<RencanaSkp>, PelaksanaanError> saveRencanaAksi(
    Session& session, const SaveRencanaAksi& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<RencanaSkp, PelaksanaanError> {
            const std::vector<SkpRow> chain = revisionChain(transaction, command.skp);
            const SkpRow* inForce = revisionInForce(chain);
            std::optional<Skp> skp = inForce == nullptr ? std::nullopt : transaction.load(inForce->kunci);
            if (!skp) {
                return failure(PelaksanaanError(PelaksanaanError::Kind::SkpNotFound));
            }
            const RencanaSkp stored = rencanaOf(*skp);
            RencanaSkp wanted = mergedRencana(command.base, command.draft, stored);
            if (wanted == stored) {
                return wanted;
            }
            if (const auto closed = pelaksanaanTertutup(inForce->status)) {
                return failure(*closed);
            }
            giveActionKeys(wanted, stored, session.ids);
            setRencana(*skp, wanted);
            transaction.save(*skp);
            follow(transaction, chain, inForce->revisi, stored, wanted);
            return wanted;
        });
}

} // namespace kinerja
