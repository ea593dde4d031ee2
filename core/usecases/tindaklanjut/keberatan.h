#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"
#include "core/usecases/evaluasi/signevaluasi.h"
#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// An objection to a final evaluation as it is written down: reasons, explanation of the penilai, decision of
/// the atasan (Pasal 39–40). The evaluation itself stays as it was.
struct SaveKeberatan {
    EvaluasiRef evaluasi;
    Keberatan keberatan; ///< without a day: it was recorded by mistake, and goes
};
/// Refused once the decision is locked. One that comes late is a warning.
Result<Outcome<EvaluasiDone>, EvaluasiError> saveKeberatan(Session& session, const SaveKeberatan& command);

/// The decision is taken: unchanged, or both ratings anew. The Dokumen Evaluasi with the objection's blocks
/// is frozen as a second document beside the evaluation's.
struct DecideKeberatan {
    EvaluasiRef evaluasi;
    TempatTanggal tempatTanggal;
};
Result<Outcome<EvaluasiDone>, EvaluasiError> decideKeberatan(
    Session& session, const DecideKeberatan& command);
/// Opens it again before the atasan has signed.
struct ReopenKeberatan {
    EvaluasiRef evaluasi;
    QString alasan;
};
Result<Outcome<EvaluasiDone>, EvaluasiError> reopenKeberatan(
    Session& session, const ReopenKeberatan& command);

/// The atasan's signature makes the decision final; an SKP whose akhir was objected to is done with then.
/// Role and evaluation are those of the command; the signer is the atasan unless another is named.
Result<Outcome<EvaluasiDone>, EvaluasiError> signKeberatan(Session& session, const SignEvaluasi& command);
/// The same as part of an act that has begun.
Result<EvaluasiDone, EvaluasiError> signKeberatan(EvaluasiAct& act, const SignEvaluasi& command);

/// What a decision lacks; nothing where it can be locked.
std::optional<EvaluasiRefusal> missingForDecision(const Evaluasi& evaluasi);

} // namespace kinerja
