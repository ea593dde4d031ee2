#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/common/result.h"

#include <QString>

namespace kinerja
{

/// The data file of the example unit in the user's documents folder: the one from last time, or a new one
/// with the example package in it. A sentence where neither works.
Result<QString, QString> makeExample(const Clock& clock, IdSource& ids);

} // namespace kinerja
