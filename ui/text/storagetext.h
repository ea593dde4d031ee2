#pragma once

#include "core/storage/openerror.h"
#include "core/storage/undohistory.h"
#include "core/usecases/file/touchedthings.h"

#include <QString>

#include <optional>

namespace kinerja::text
{

/// What happened, what was kept, and what to do.
QString sentence(const StorageError& error);
QString sentence(const OpenError& error);
/// The same where a new file was to be made.
QString newFileSentence(const OpenError& error);
/// The same where the open file was to go on at another place; where it is now it stays as it was.
QString movedSentence(const OpenError& error);
/// Why what was typed is not in the file yet.
QString unsavedSentence(const StorageError& error);
/// Why the open file is for reading only, as its opening for writing was refused, and what to do.
QString readOnlySentence(std::optional<OpenError::Kind> refusal);
/// What was typed into it all the same.
QString unsavedReadOnlySentence(std::optional<OpenError::Kind> refusal);
/// Why a copy of the file could not be written; the file itself is as it was.
QString copySentence(const StorageError& error);
/// What became of a step back or forward; of one that was made, what it changed.
QString sentence(
    UndoVerdict verdict, UndoHistory::Direction direction, const std::vector<TouchedThing>& things);

} // namespace kinerja::text
