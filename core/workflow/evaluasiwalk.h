#pragma once

#include "core/common/result.h"
#include "core/workflow/evaluasirefusal.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/walk.h"

#include <vector>

namespace kinerja
{

/// What a step of an evaluation needs to know besides the evaluation itself.
struct EvaluasiContext {
    StatusSkp skp = StatusSkp::Berjalan; ///< of the revision that is evaluated
    QString catatan;                     ///< the reason to unlock or to take back
    HasilPeriksa periksa = HasilPeriksa::TanpaGalat;
    Cuplikan cuplikan; ///< for SiapDitandatangani: people and documents as of that day
};

/// An evaluation after one or several steps, with the steps to be logged, in order.
struct EvaluasiStepped {
    Evaluasi evaluasi;
    std::vector<PeristiwaEvaluasi> events;
};

/// The one mutator of an evaluation's state: takes the step and does what belongs to it (locks, unlocks), or
/// says why not. It never touches what was written in it.
Result<Evaluasi, EvaluasiRefusal> walk(
    const Evaluasi& evaluasi, StatusEvaluasi to, Actor actor, const EvaluasiContext& context);
/// Whether the step could be taken now; the same answer as walk's.
std::optional<EvaluasiRefusal> refusal(
    const Evaluasi& evaluasi, StatusEvaluasi to, Actor actor, const EvaluasiContext& context);

/// Takes the step that follows by itself: signed by the penilai, it is final.
EvaluasiStepped settle(const Evaluasi& evaluasi, const EvaluasiContext& context);

/// From SiapDitandatangani on what was written in it is frozen.
bool isFrozen(StatusEvaluasi status);
bool isSignedBy(const Evaluasi& evaluasi, PeranTandaTangan peran);
/// The day of receipt that the pegawai's signature or refusal means, never before the penilai has signed;
/// null where there is none.
QDate receiptOf(const Evaluasi& evaluasi);

} // namespace kinerja
