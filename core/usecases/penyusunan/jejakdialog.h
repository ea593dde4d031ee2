#pragma once

#include "core/storage/datafile.h"

namespace kinerja
{

/// The log of dialogues: one event for each dialogue of an SKP that was recorded, changed or removed.
///
/// What is being typed is stored at every pause, but it is one act: `keepDialogs` remembers in the file how
/// the dialogues were before the first of these saves, and `logTypedDialogs` logs, once the act is finished,
/// what became of them. Where the program ended in between, the next opening finishes it.

/// Logs at once what differs between both states of the SKP.
void logDialogs(Session& session, Transaction& transaction, const Skp& before, const Skp& after);

/// Call before storing another state of the dialogues that is not finished yet.
void keepDialogs(Transaction& transaction, const Skp& stored);
/// Logs what was typed since, as the SKP is now; nothing where nothing was.
void logTypedDialogs(Session& session, Transaction& transaction, const Skp& now);
/// The same for all SKP of the file: what a crash has left. The number of SKP.
Result<Outcome<int>, StorageError> logDialogsLeft(Session& session);

/// What an undo or redo made of the dialogues. The log is append-only, so the event of what is undone stays
/// and one of the undoing follows. Several steps in a row on one dialogue are one act and one event.
void logUndoneDialogs(Session& session, Transaction& transaction, UndoHistory::Direction direction,
    const Skp& before, const Skp& after);

} // namespace kinerja
