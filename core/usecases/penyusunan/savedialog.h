#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// Records a dialogue (Pasal 5), for one person or for several in one go, each with an entry of its own, also
/// in the event log.
struct SaveDialog {
    std::vector<SkpKunci> skp;
    DialogKinerja dialog;
    /// The entry that is changed, as it was read; nothing: a new one.
    std::optional<DialogKinerja> sebelumnya;
};

struct DialogDicatat {
    std::vector<SkpKunci> dicatat;
    std::vector<SkpDilewati> dilewati;
    DialogKinerja dialog; ///< of the last one, as stored
};

/// Until the SKP is locked any dialogue can be recorded and changed; while it is in force, evaluasi and
/// klarifikasi can be added and the kind evaluasi changed; the paper of penetapan stays as it was locked.
/// Each entry names pegawai and penilai as participants besides those given.
Result<Outcome<DialogDicatat>, PenyusunanError> saveDialog(Session& session, const SaveDialog& command);

/// The same for one SKP within a running transaction; the entry as it was stored.
Result<DialogKinerja, PenyusunanError> recordDialog(
    Session& session, Transaction& transaction, const SkpKunci& kunci, const SaveDialog& command);

/// Takes an entry away, where it could be changed.
Result<Outcome<Done>, PenyusunanError> removeDialog(
    Session& session, const SkpKunci& skp, const DialogKinerja& dialog);

} // namespace kinerja
