#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/rentangfault.h"

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
