#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/refusal.h"
#include "core/usecases/rentangfault.h"

namespace kinerja
{

/// The posts that a person holds besides their own, as Plt or Plh; the whole list.
struct SaveRangkap {
    PegawaiKunci kunci;
    std::vector<Rangkap> rangkap;
};

/// Stored by date. Undoable.
Result<Outcome<Done>, Refused<RentangFault>> saveRangkap(Session& session, const SaveRangkap& command);

} // namespace kinerja
