#pragma once

#include "core/common/changeset.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// A thing that an act touched, as its user knows it.
struct TouchedThing {
    Subject subject = Subject::Unit;
    QString nama;  ///< whose it is; empty: the unit's
    int tahun = 0; ///< of an SKP and what hangs on it, or of a plan; 0: of no year
    bool operator==(const TouchedThing&) const = default;
};

/// What a change touched, each once; people before what is theirs. Of what is gone by now the name is
/// unknown.
std::vector<TouchedThing> touchedThings(Reader& reader, const ChangeSet& changes);

} // namespace kinerja
