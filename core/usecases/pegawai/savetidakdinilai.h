#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/rentangfault.h"

namespace kinerja
{

/// The times in which a person is not evaluated; the whole list.
struct SaveTidakDinilai {
    PegawaiKunci kunci;
    std::vector<TidakDinilai> tidakDinilai;
};

/// One such time for several people at once.
struct AddTidakDinilai {
    std::vector<PegawaiKunci> pegawai;
    TidakDinilai entry;
};

/// Stored by date; overlapping times are refused. Undoable.
Result<Outcome<Done>, Refused<RentangFault>> saveTidakDinilai(
    Session& session, const SaveTidakDinilai& command);
/// All or nothing: the names of those whose times would overlap stand in the fault's order of `pegawai`
/// (`baris`). Undoable.
Result<Outcome<Done>, Refused<RentangFault>> addTidakDinilai(
    Session& session, const AddTidakDinilai& command);

} // namespace kinerja
