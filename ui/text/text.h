#pragma once

#include "core/domain/skp/skp.h"

#include <QString>

namespace kinerja::text
{

/// The state of an SKP as the screens name it.
QString label(StatusSkp status);

} // namespace kinerja::text
