#pragma once

#include "core/storage/datafile.h"

namespace kinerja
{

/// Removes the contents of files that nothing in the data file names any more; gives their number. To be
/// called where the file is about to be closed: as long as it is open, undo may bring back what named them.
/// What lies in the Sampah still names its files.
Result<Outcome<int>, StorageError> dropUnusedBerkas(Session& session);

} // namespace kinerja
