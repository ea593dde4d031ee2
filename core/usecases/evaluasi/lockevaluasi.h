#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"
#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The evaluation is ready to be signed: its papers are frozen with names, capaian and predikat of that day
/// (Pasal 35–38). Refused where a galat forbids a final evaluation.
struct LockEvaluasi {
    EvaluasiRef evaluasi;
    TempatTanggal tempatTanggal;
    JabatanPenilai jabatanPenilai = {};
};
Result<Outcome<EvaluasiDone>, EvaluasiError> lockEvaluasi(Session& session, const LockEvaluasi& command);

/// Opens it again before anybody has signed, refused or received it; snapshot and code are void then.
struct UnlockEvaluasi {
    EvaluasiRef evaluasi;
    QString alasan;
};
Result<Outcome<EvaluasiDone>, EvaluasiError> unlockEvaluasi(Session& session, const UnlockEvaluasi& command);

} // namespace kinerja
