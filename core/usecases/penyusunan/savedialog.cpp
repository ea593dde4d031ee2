#include "core/usecases/penyusunan/savedialog.h"

#include "core/usecases/penyusunan/jejakdialog.h"

#include <algorithm>

namespace kinerja
{

namespace
{

enum class Ubah { Tambah, Ganti };

bool mayRecord(StatusSkp status, JenisDialog jenis, Ubah how)
{
    switch (status) {
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan: return true;
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
        return jenis == JenisDialog::Evaluasi || (jenis == JenisDialog::Klarifikasi && how == Ubah::Tambah);
    case StatusSkp::Disetujui:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return false;
    }
    Q_UNREACHABLE();
    return false;
}

void addParticipant(Reader& reader, QStringList& peserta, const PegawaiKunci& kunci)
{
    const std::optional<Pegawai> person = kunci.isEmpty() ? std::nullopt : reader.load(kunci);
    if (person && !person->nama.isEmpty() && !peserta.contains(person->nama)) {
        peserta.append(person->nama);
    }
}

} // namespace

Result<DialogKinerja, PenyusunanError> recordDialog(
    Session& session, Transaction& transaction, const SkpKunci& kunci, const SaveDialog& command)
{
    std::optional<Skp> skp = transaction.load(kunci);
    if (!skp) {
        return failure(PenyusunanError(PenyusunanError::Kind::SkpNotFound));
    }
    const Skp stored = *skp;
    DialogKinerja entry = command.dialog;
    const auto at = command.sebelumnya
                        ? std::find(skp->dialog.begin(), skp->dialog.end(), *command.sebelumnya)
                        : skp->dialog.end();
    const Ubah how = at == skp->dialog.end() ? Ubah::Tambah : Ubah::Ganti;
    const bool before = how == Ubah::Tambah || mayRecord(skp->status, at->jenis, how);
    if (!before || !mayRecord(skp->status, entry.jenis, how)) {
        return failure(PenyusunanError(skp->status));
    }
    if (how == Ubah::Ganti) {
        entry.kunci = at->kunci.isEmpty() ? session.ids.next() : at->kunci;
        *at = entry;
    } else {
        entry.kunci = session.ids.next();
        addParticipant(transaction, entry.peserta, skp->pegawai);
        addParticipant(transaction, entry.peserta, skp->penilaiPada(entry.tanggal));
        skp->dialog.push_back(entry);
    }
    transaction.save(*skp);
    logDialogs(session, transaction, stored, *skp);
    return entry;
}

Result<Outcome<DialogDicatat>, PenyusunanError> saveDialog(Session& session, const SaveDialog& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<DialogDicatat, PenyusunanError> {
            DialogDicatat answer;
            for (const SkpKunci& kunci : command.skp) {
                const auto recorded = recordDialog(session, transaction, kunci, command);
                if (recorded) {
                    answer.dicatat.push_back(kunci);
                    answer.dialog = recorded.value();
                } else {
                    answer.dilewati.push_back({kunci, recorded.error()});
                }
            }
            if (command.skp.size() == 1 && !answer.dilewati.empty()) {
                return failure(answer.dilewati.front().alasan);
            }
            return answer;
        });
}

Result<Outcome<Done>, PenyusunanError> removeDialog(
    Session& session, const SkpKunci& kunci, const DialogKinerja& dialog)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, PenyusunanError> {
            std::optional<Skp> skp = transaction.load(kunci);
            if (!skp) {
                return failure(PenyusunanError(PenyusunanError::Kind::SkpNotFound));
            }
            const auto at = std::find(skp->dialog.begin(), skp->dialog.end(), dialog);
            if (at == skp->dialog.end()) {
                return Done{};
            }
            if (!mayRecord(skp->status, dialog.jenis, Ubah::Ganti)) {
                return failure(PenyusunanError(skp->status));
            }
            const Skp stored = *skp;
            skp->dialog.erase(at);
            transaction.save(*skp);
            logDialogs(session, transaction, stored, *skp);
            return Done{};
        });
}

} // namespace kinerja
