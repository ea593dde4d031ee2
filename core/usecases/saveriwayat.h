#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/refusal.h"
#include "core/usecases/rentangfault.h"

namespace kinerja
{

/// Corrects the earlier states of a person; the whole list. A new state is recorded by recordJabatanChange.
struct SaveRiwayat {
    PegawaiKunci kunci;
    std::vector<RiwayatJabatan> riwayat;
};

/// Stored oldest first; overlapping states are refused. Undoable.
Result<Outcome<Done>, Refused<RentangFault>> saveRiwayat(Session& session, const SaveRiwayat& command);

} // namespace kinerja
