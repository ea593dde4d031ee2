#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/rentangfault.h"

namespace kinerja
{

/// The posts that a person holds besides their own, as Plt or Plh; the whole list.
struct SaveRangkap {
    PegawaiKunci kunci;
    std::vector<Rangkap> rangkap;
};

/// One such post; where one of that kind and jabatan holds on its first day already, nothing is added.
struct KeepRangkap {
    PegawaiKunci kunci;
    Rangkap entry;
};

/// Stored by date. Undoable.
Result<Outcome<Done>, Refused<RentangFault>> saveRangkap(Session& session, const SaveRangkap& command);
Result<Outcome<Done>, Refused<RentangFault>> keepRangkap(Session& session, const KeepRangkap& command);

} // namespace kinerja
