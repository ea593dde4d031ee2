#pragma once

#include "core/storage/datafile.h"

namespace kinerja
{

/// A table as this program was delivered with it.
RegulasiEntry deliveredEntry(const QString& id);

/// Takes the tables of the law that this program was delivered with into the data file, where the file does
/// not have that version yet. What stands there already, edited by the officer or not, is left as it is. The
/// number of tables added.
Result<Outcome<int>, StorageError> seedLaw(Session& session);

} // namespace kinerja
