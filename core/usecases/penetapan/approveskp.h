#pragma once

#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// The penilai approves; text and names are locked with all papers of that day (Pasal 14). Refused where a
/// galat forbids it.
struct ApproveSkp {
    SkpKunci skp;
    TempatTanggal tempatTanggal;        ///< what the papers bear
    QString alasanTerlambat;            ///< noted where the deadline has passed; may be empty
    JabatanPenilai jabatanPenilai = {}; ///< in which post the penilai signs
};
Result<Outcome<ActDone>, ActError> approveSkp(Session& session, const ApproveSkp& command);

/// Opens a locked SKP again, before anybody has signed; its snapshot and code are void then.
struct UnlockSkp {
    SkpKunci skp;
    QString alasan;
};
Result<Outcome<ActDone>, ActError> unlockSkp(Session& session, const UnlockSkp& command);

} // namespace kinerja
