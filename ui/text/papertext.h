#pragma once

#include "core/documents/jenisdokumen.h"

#include <QString>

namespace kinerja::text
{

/// The paper as lists and buttons call it.
QString label(JenisDokumen jenis);

} // namespace kinerja::text
