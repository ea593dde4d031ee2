#pragma once

#include "core/storage/sqlite/connection.h"

namespace kinerja::sqlite
{

/// Copies the whole database in one step, consistently; throws where it can't. The target is a fresh file.
void copyDatabase(Connection& source, const QString& target);

/// As copyDatabase, under another name first: a copy that breaks off leaves nothing, and never a half file
/// under the wanted name. Refuses a target that exists.
void copyDatabaseWhole(Connection& source, const QString& target);

} // namespace kinerja::sqlite
