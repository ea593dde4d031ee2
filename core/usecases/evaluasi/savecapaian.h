#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

/// The capaian kinerja organisasi of a period, for the whole file or one unit kerja; it takes the place of
/// the one of that period and unit. Evaluations that are locked keep the one that they were locked with.
struct SaveCapaian {
    int tahun = 0;
    CapaianOrganisasi capaian;
};
enum class CapaianFault {
    TahunDiLuarBatas,
    PeriodeKeliru,
};
Result<Outcome<Done>, Refused<CapaianFault>> saveCapaian(Session& session, const SaveCapaian& command);

/// Takes it away again: not set.
struct RemoveCapaian {
    int tahun = 0;
    Periode periode;
    QString unitKerja;
};
Result<Outcome<Done>, Refused<CapaianFault>> removeCapaian(Session& session, const RemoveCapaian& command);

} // namespace kinerja
