#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/evaluasi/evaluasierror.h"

namespace kinerja
{

/// An evaluation as it stands on the screen, of the revision `skp`. `base` is what the screen read: only what
/// differs from it is stored, so that what others wrote since stays. Where none is stored yet this begins it.
struct SaveEvaluasiDraft {
    SkpKunci skp;
    Evaluasi base;
    Evaluasi draft;
};

/// Takes over what was written in the evaluation; never its period, state, signatures, receipt, locked
/// papers or objection. Refused once it is locked, and for a period of which the SKP has no day. Answers with
/// the evaluation as stored, which names revision, penilai and atasan. Undoable.
Result<Outcome<Evaluasi>, EvaluasiError> saveEvaluasiDraft(
    Session& session, const SaveEvaluasiDraft& command);
/// The same within a transaction that does more.
Result<Evaluasi, EvaluasiError> storeEvaluasiDraft(
    Transaction& transaction, const SaveEvaluasiDraft& command, QDate today);

} // namespace kinerja
