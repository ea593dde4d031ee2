#include "core/usecases/penetapan/decidetemuan.h"

#include "core/checks/bekuchecks.h"
#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penetapan/pemulihan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Decision = Result<TemuanDiputus, ActError>;

QStringList sidikOf(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const Finding& one : findings) {
        all.append(one.nilai.sidik);
    }
    all.sort();
    return all;
}

Decision decided(const SkpKunci& kunci, int count, std::vector<Finding> left)
{
    return TemuanDiputus{kunci, count, std::move(left)};
}

/// Signatures and the layouts of papers are compared as a whole.
bool isOfSamePlace(const Finding& unreadable, const Finding& one)
{
    const bool isLayout = unreadable.kolom.endsWith(QLatin1String("/layout")) &&
                          one.kolom.endsWith(QLatin1String("/tata_letak"));
    return isLayout || (!one.kolom.isEmpty() && unreadable.kolom.startsWith(one.kolom));
}

/// What can't be read gives way to what was frozen there, or, where nothing was, to a blank.
void restoreUnreadable(Transaction& transaction, const SkpKunci& kunci, const std::vector<Finding>& before)
{
    transaction.overwrite(kunci.text(), transaction.loadLoosely<Skp>(kunci.text()).isi);
    transaction.overwrite(kunci.text(), transaction.loadLoosely<DaftarEvaluasi>(kunci.text()).isi);
    std::vector<Finding> those = checkKeutuhan(transaction, kunci);
    std::erase_if(those, [&](const Finding& one) {
        return std::none_of(before.begin(), before.end(), [&](const Finding& unreadable) {
            return unreadable.id == FindingId::NilaiTakDikenal && isOfSamePlace(unreadable, one);
        });
    });
    if (const std::optional<Skp> skp = transaction.load(kunci); skp && !those.empty()) {
        Pemulihan(transaction, *skp).restore(those);
    }
}

void restoreSkp(Transaction& transaction, const SkpKunci& kunci)
{
    if (transaction.lists().exists(kunci)) {
        transaction.restoreFromSampah(kunci);
    } else if (const auto skp = sisaSkp(transaction, kunci, gatherLog(transaction, kunci))) {
        transaction.overwrite(kunci.text(), *skp);
    }
}

void restoreEach(Transaction& transaction, const SkpKunci& kunci, const std::vector<Finding>& before)
{
    const auto any = [&](FindingId id) {
        return std::any_of(before.begin(), before.end(), [&](const Finding& one) { return one.id == id; });
    };
    if (any(FindingId::SkpHilang)) {
        restoreSkp(transaction, kunci);
    } else if (any(FindingId::NilaiTakDikenal)) {
        restoreUnreadable(transaction, kunci, before);
    } else if (const std::optional<Skp> skp = transaction.load(kunci)) {
        Pemulihan(transaction, *skp).restore(before);
    }
}

bool hasJejakHilang(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& one) { return one.id == FindingId::JejakHilang; });
}

Decision restoreAll(
    Session& session, Transaction& transaction, const SkpKunci& kunci, const std::vector<Finding>& before)
{
    // An event that is there again tells of another state than the one before it.
    restoreEach(transaction, kunci,
        hasJejakHilang(before) && transaction.jejak().restoreTail() ? checkKeutuhan(transaction, kunci)
                                                                    : before);
    std::vector<Finding> left = checkKeutuhan(transaction, kunci);
    // Putting a state back may show what the altered one hid: it is told next.
    const QStringList remaining = sidikOf(left);
    QStringList mended = sidikOf(before);
    mended.removeIf([&](const QString& one) { return remaining.contains(one); });
    if (mended.isEmpty()) {
        return failure(Refusal::NothingToRestore);
    }
    const Skp skp = transaction.loadLoosely<Skp>(kunci.text()).isi;
    appendJejakSkp(session, transaction, skp,
        {wireName(TindakanSkp::NaskahDipulihkan), {}, {}, snapshotHash(skp.cuplikan), {}, {}, mended});
    transaction.announce(Subject::Skp, kunci.text());
    transaction.announce(Subject::Sampah);
    return decided(kunci, static_cast<int>(mended.size()), std::move(left));
}

/// The reason, and beneath it what was let stand.
QString noteOf(const DecideTemuan& command)
{
    return (QStringList{command.alasan.trimmed()} + command.rincian).join(QLatin1Char('\n'));
}

/// Where the SKP is gone, or can't be written since a person whom it names is: the log keeps the decision,
/// and this copy of the file the reason.
Decision acceptUnwritten(Session& session, Transaction& transaction, const DecideTemuan& command,
    const std::vector<Finding>& before)
{
    const std::optional<Skp> skp = transaction.load(command.skp);
    Skp gone;
    gone.kunci = command.skp;
    const QString note = noteOf(command);
    transaction.jejak().setCatatan(jejakSubjekSkp(gone.kunci.text()), note);
    appendJejakSkp(session, transaction, skp.value_or(gone),
        {wireName(TindakanSkp::TemuanDiterima), {}, {}, skp ? snapshotHash(skp->cuplikan) : QString(), {},
            skp ? keadaanOf(*skp) : KeadaanTercatat{}, sidikOf(before), {}, {}, sidikCatatan(note)});
    transaction.announce(Subject::Skp, command.skp.text());
    return decided(command.skp, static_cast<int>(before.size()), checkKeutuhan(transaction, command.skp));
}

Decision acceptAll(Session& session, Transaction& transaction, const DecideTemuan& command,
    const std::vector<Finding>& before)
{
    if (command.alasan.trimmed().isEmpty()) {
        return failure(Refusal::NoteMissing);
    }
    const bool isUnreadable = std::any_of(before.begin(), before.end(),
        [](const Finding& one) { return one.id == FindingId::NilaiTakDikenal; });
    if (isUnreadable) {
        return failure(Refusal::ValueUnreadable);
    }
    std::optional<Skp> skp = transaction.load(command.skp);
    const bool isPersonGone = std::any_of(
        before.begin(), before.end(), [](const Finding& one) { return one.id == FindingId::PegawaiHilang; });
    if (!skp || isPersonGone) {
        return acceptUnwritten(session, transaction, command, before);
    }
    const QString note = noteOf(command);
    addCatatanStatus(*skp, note);
    transaction.save(*skp);
    appendJejakSkp(session, transaction, *skp,
        {wireName(TindakanSkp::TemuanDiterima), {}, {}, snapshotHash(skp->cuplikan), {}, keadaanOf(*skp),
            sidikOf(before), {}, {}, sidikCatatan(catatanTerbaru(*skp))});
    transaction.announce(Subject::Skp, command.skp.text());
    return decided(skp->kunci, static_cast<int>(before.size()), checkKeutuhan(transaction, skp->kunci));
}

} // namespace

Result<Outcome<TemuanDiputus>, ActError> decideTemuan(Session& session, const DecideTemuan& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Decision {
        const std::vector<Finding> undecided = checkKeutuhan(transaction, command.skp);
        QStringList seen = command.temuan;
        seen.sort();
        if (undecided.empty() && !transaction.lists().isPresent(command.skp)) {
            return failure(SkpNotFound{command.skp});
        }
        if (undecided.empty() || sidikOf(undecided) != seen) {
            return failure(Refusal::FindingsChanged);
        }
        switch (command.putusan) {
        case PutusanTemuan::Pulihkan: return restoreAll(session, transaction, command.skp, undecided);
        case PutusanTemuan::Terima: return acceptAll(session, transaction, command, undecided);
        }
        Q_UNREACHABLE();
        return failure(Refusal::NoSuchStep);
    });
}

} // namespace kinerja
