#pragma once

#include "core/storage/datafile.h"

namespace kinerja
{

/// Removes for good what lies in the Sampah; gives the number of things removed. What something in use still
/// names stays there. Out of reach of undo.
Result<Outcome<int>, StorageError> emptySampah(Session& session);

} // namespace kinerja
