#pragma once

#include "core/usecases/penetapan/skpact.h"
#include "core/workflow/revision.h"

namespace kinerja
{

/// Begins a revision of an SKP in force (Pasal 15). It is a draft; the old one stays in force until the
/// revision is ditetapkan, and is replaced then. Where the dialogue from which it follows was held already,
/// it is recorded at once.
struct OpenSkpRevision {
    SkpKunci skp;
    JenisRevisi jenis = JenisRevisi::Penyesuaian;
    QString alasan;
    std::optional<DialogKinerja> dialog = {};
};
/// Answers with the key of the new revision.
Result<Outcome<ActDone>, ActError> openSkpRevision(Session& session, const OpenSkpRevision& command);

/// The same within a running transaction.
Result<Skp, ActError> makeRevision(
    Session& session, Transaction& transaction, const OpenSkpRevision& command);

} // namespace kinerja
