#pragma once

#include "core/usecases/file/rescuefile.h"

namespace kinerja::text
{

/// What a table of the data file holds, in words; the table's own name where it is not known.
QString tableLabel(const QString& table);
/// How much of it was lost.
QString lossOf(const SalvageReport::Table& table);
/// What the package holds, and whether all of the file is in it.
QString summary(const RescueReport& report);
QString sentence(const RescueError& error);
/// Which copy beside a damaged file is the newest good one, or that there is none.
QString goodCopySentence(const DatedCopy& copy);

} // namespace kinerja::text
