#pragma once

#include "core/storage/datafile.h"

namespace kinerja
{

/// Puts back what was before the last undoable act, and what came after the last undone one; the log is told
/// of what it had been told of.
Result<Outcome<UndoVerdict>, StorageError> undoAct(Session& session);
Result<Outcome<UndoVerdict>, StorageError> redoAct(Session& session);

} // namespace kinerja
