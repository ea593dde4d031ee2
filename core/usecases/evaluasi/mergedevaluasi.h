#pragma once

#include "core/domain/evaluasi/evaluasi.h"

namespace kinerja
{

/// What two wrote in one evaluation from the same `base`: field by field, IKI by IKI, value by value and RHK
/// by RHK `ours` where it differs from `base`, else `theirs`.
Evaluasi mergedEvaluasi(const Evaluasi& base, const Evaluasi& ours, const Evaluasi& theirs);

} // namespace kinerja
