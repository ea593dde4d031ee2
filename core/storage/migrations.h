#pragma once

#include "core/storage/sqlite/connection.h"

namespace kinerja
{

/// The version that this program's data files have.
int currentSchemaVersion();

/// Runs all numbered steps after `from` within the caller's transaction and sets user_version.
void migrate(sqlite::Connection& connection, int from);

} // namespace kinerja
