#include "core/usecases/penyusunan/changedperjanjian.h"

#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "core/usecases/penyusunan/viewskp.h"

namespace kinerja
{

namespace
{

using Answer = Result<ActDone, ActError>;

std::optional<Skp> newestOf(Reader& reader, const SkpKunci& kunci)
{
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    return chain.empty() ? std::nullopt : reader.load(chain.back().kunci);
}

/// The draft that takes the change: the SKP itself, or a new revision of it.
Result<Skp, ActError> draftOf(Session& session, Transaction& transaction, const Skp& newest,
    const QString& alasan, const std::optional<DialogKinerja>& dialog)
{
    if (!isEditable(newest.status)) {
        return makeRevision(session, transaction, {newest.kunci, JenisRevisi::Penyesuaian, alasan, dialog});
    }
    if (dialog && !recordDialog(session, transaction, newest.kunci, {{}, *dialog, {}})) {
        return failure(SkpNotFound{newest.kunci});
    }
    return transaction.load(newest.kunci).value_or(newest);
}

/// A change of a draft is undone as any other; a new revision is a legal act.
UndoPolicy undoPolicy(Session& session, const SkpKunci& kunci)
{
    const auto isDraft = session.file.read([&](Reader& reader) {
        const std::optional<Skp> newest = newestOf(reader, kunci);
        return newest && isEditable(newest->status);
    });
    return isDraft && *isDraft ? UndoPolicy::Undoable : UndoPolicy::Fixed;
}

} // namespace

PerjanjianBerlaku perjanjianBerlaku(const Organisasi& organisasi, QDate day)
{
    PerjanjianBerlaku found;
    found.baru = organisasi.perjanjianPada(day);
    found.lama = organisasi.perjanjianKinerja;
    const PerubahanPerjanjian* before = nullptr;
    for (const PerubahanPerjanjian& change : organisasi.perjanjianKinerjaPerubahan) {
        if (change.tanggal.isValid() && change.tanggal <= day) {
            if (before != nullptr) {
                found.lama = before->sasaran;
            }
            found.berlaku = change.tanggal;
            found.nomor = change.nomor;
            before = &change;
        }
    }
    return found;
}

std::optional<PerjanjianView> viewPerjanjian(Reader& reader, const SkpKunci& leader, QDate day)
{
    std::optional<Skp> newest = newestOf(reader, leader);
    if (!newest) {
        return std::nullopt;
    }
    const PerjanjianBerlaku perjanjian =
        perjanjianBerlaku(reader.organisasi(newest->tahun), hariPerjanjian(*newest, day));
    PerjanjianView view;
    view.leader = std::move(*newest);
    const std::optional<Pegawai> pegawai = reader.load(view.leader.pegawai);
    view.nama = pegawai ? pegawai->nama : QString();
    view.berlaku = perjanjian.berlaku;
    view.nomor = perjanjian.nomor;
    view.pemilikPerjanjian = memimpinUnit(reader, view.leader);
    if (view.pemilikPerjanjian) {
        view.perbedaan = comparePerjanjian(view.leader, perjanjian.lama, perjanjian.baru);
    }
    view.staf = affectedStaff(reader, view.leader);
    return view;
}

Result<Outcome<ActDone>, ActError> reviseForPerjanjian(Session& session, const ReviseForPerjanjian& command)
{
    const UndoPolicy policy = undoPolicy(session, command.leader);
    return session.file.transact(policy, [&](Transaction& transaction) -> Answer {
        const std::optional<Skp> newest = newestOf(transaction, command.leader);
        if (!newest) {
            return failure(SkpNotFound{command.leader});
        }
        const PerjanjianBerlaku perjanjian = perjanjianBerlaku(
            transaction.organisasi(newest->tahun), hariPerjanjian(*newest, session.clock.today()));
        auto draft = draftOf(session, transaction, *newest, command.alasan, command.dialog);
        if (!draft) {
            return failure(draft.error());
        }
        applyPerjanjian(*draft, comparePerjanjian(*draft, perjanjian.lama, perjanjian.baru), perjanjian.baru,
            session.ids);
        transaction.save(*draft);
        return ActDone{draft->kunci, draft->status, {}};
    });
}

Result<Outcome<ActDone>, ActError> reviseStaff(Session& session, const ReviseStaff& command)
{
    const UndoPolicy policy = undoPolicy(session, command.skp);
    return session.file.transact(policy, [&](Transaction& transaction) -> Answer {
        const std::optional<Skp> leader = newestOf(transaction, command.leader);
        const std::optional<Skp> newest = newestOf(transaction, command.skp);
        if (!leader || !newest) {
            return failure(SkpNotFound{leader ? command.skp : command.leader});
        }
        const std::vector<RhkStafTerdampak> affected = affectedStaff(transaction, *leader);
        auto draft = draftOf(session, transaction, *newest, command.alasan, command.dialog);
        if (!draft) {
            return failure(draft.error());
        }
        takeLeaderTexts(*draft, newest->kunci, affected);
        transaction.save(*draft);
        return ActDone{draft->kunci, draft->status, {}};
    });
}

} // namespace kinerja
