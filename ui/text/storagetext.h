#pragma once

#include "core/storage/openerror.h"
#include "core/storage/undohistory.h"

#include <QString>

namespace kinerja::text
{

/// What happened, what was kept, and what to do.
QString sentence(const StorageError& error);
QString sentence(const OpenError& error);
QString sentence(UndoVerdict verdict);

} // namespace kinerja::text
