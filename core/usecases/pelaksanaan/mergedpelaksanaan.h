#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"

namespace kinerja
{

/// What two wrote from the same `base`: entry by entry and field by field `ours` where it differs from
/// `base`, else `theirs`.
Pelaksanaan mergedPelaksanaan(const Pelaksanaan& base, const Pelaksanaan& ours, const Pelaksanaan& theirs);

} // namespace kinerja
