#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

/// A year's Renstra, Perjanjian Kinerja and its changes as one draft. The capaian stays as stored.
struct SaveOrganisasi {
    int tahun = 0;
    std::vector<Renstra> renstra;
    std::vector<SasaranPerjanjian> perjanjianKinerja;
    std::vector<PerubahanPerjanjian> perubahan;
    std::optional<JenisPeriode> periodeEvaluasi;
};

struct OrganisasiFault {
    enum class Kind {
        TahunDiLuarBatas,
        TanggalKosong, ///< a change without its date
        TanggalDiLuarTahun,
        TanggalGanda, ///< two changes of one day
    };
    Kind kind = Kind::TahunDiLuarBatas;
    int perubahan = -1; ///< index in the list as given
    bool operator==(const OrganisasiFault&) const = default;
};

/// Wholly empty rows are left out, changes are stored oldest first. Undoable.
Result<Outcome<Done>, Refused<OrganisasiFault>> saveOrganisasi(
    Session& session, const SaveOrganisasi& command);

} // namespace kinerja
