#pragma once

#include "core/usecases/file/importpaket.h"

#include <QString>

namespace kinerja::text
{

/// Why something of a package can't go into this file, without the place.
QString sentence(const ImportRefusal& refusal);
QString sentence(const ImportWarning& warning);
/// What an import adds or updates, in one line of a list.
QString line(const ImportedThing& thing);
QString line(const ImportRefusal& refusal);
/// All in one sentence: how many of what.
QString summary(const ImportReport& report, CaraImpor cara);
QString label(Subject subject);

} // namespace kinerja::text
