#pragma once

#include "core/storage/transaction.h"

#include <map>
#include <vector>

namespace kinerja
{

/// The first revision of each SKP, of those that each came from. A chain that bites its own tail ends where
/// it began.
std::map<SkpKunci, SkpKunci> revisionRoots(const std::map<SkpKunci, SkpKunci>& previous);

/// All revisions of the SKP that this one belongs to, oldest first; none where there is no such SKP.
std::vector<SkpRow> revisionChain(Reader& reader, const SkpKunci& kunci);

/// The revision to which a reference leads: the newest that was ditetapkan, else the newest of all. Null for
/// an empty chain.
const SkpRow* revisionInForce(const std::vector<SkpRow>& chain);

/// Of several chains the revision in force of each (a draft revision beside it is not a second SKP), in the
/// order of the rows.
std::vector<SkpRow> onePerChain(const std::vector<SkpRow>& rows);

/// The last definitive SKP of a pegawai and year, in the revision in force: what is of the year as a whole
/// goes with it. Empty where there is none.
SkpKunci lastOfYear(Reader& reader, const PegawaiKunci& pegawai, int tahun);

} // namespace kinerja
