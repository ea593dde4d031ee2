#pragma once

#include "core/domain/skp/skplengkap.h"
#include "core/exchange/merger.h"

namespace kinerja::paket
{

/// Whether a merge may change this in an SKP that is locked. What follows the lock (signatures, signed
/// copies, dialogues, the year's notes, what became of the plan of action, closing) goes on; the text stays.
bool mayChangeLocked(const Merger::Change& change, StatusSkp before, StatusSkp after);
/// The same for an evaluation that is frozen; the path begins within it.
bool mayChangeFrozen(const Merger::Change& change, const Evaluasi& before);

/// Of two states of one SKP the one that is further on; a locked one never becomes a draft again.
StatusSkp furtherStatus(StatusSkp mine, StatusSkp theirs);

/// Whether everything that `merged` says is said by the package as well.
template <class T> bool saysNoMoreThan(const T& merged, T theirs)
{
    Merger merger;
    merger.merge(theirs, merged);
    return merger.changes().empty();
}

} // namespace kinerja::paket
