#pragma once

#include "core/storage/frasastore.h"

namespace kinerja::text
{

/// What the screens call the field that a phrase belongs to.
QString label(KolomFrasa kolom);

} // namespace kinerja::text
