#pragma once

#include "core/domain/skp/skp.h"

namespace kinerja
{

/// What two wrote from the same `base`: field by field, RHK by RHK and IKI by IKI `ours` where it differs
/// from `base`, else `theirs`. What we removed is gone; what they removed stays where we changed it.
Skp mergedSkp(const Skp& base, const Skp& ours, const Skp& theirs);

} // namespace kinerja
