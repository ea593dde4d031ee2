#pragma once

#include "core/usecases/evaluasi/viewdistribusi.h"

namespace kinerja
{

/// The period before: of the same kind, in the year before where it is the first; before akhir the last
/// periodic one of the year.
struct PeriodeTahun {
    int tahun = 0;
    Periode periode;
    bool operator==(const PeriodeTahun&) const = default;
};
PeriodeTahun periodeSebelum(const PeriodeTahun& now, JenisPeriode periodeUnit);

/// Whether somebody's ratings can still be moved, and if not, why.
enum class DapatDipindah { Ya, Terkunci, Final };

struct PegawaiKotak {
    EvaluasiRow row;
    DapatDipindah dapat = DapatDipindah::Ya;
    std::optional<RatingBerlaku> sebelumnya; ///< both of them, in the period before
    bool isMoved() const { return sebelumnya && isRated() && *sebelumnya != row.keadaan.rating; }
    bool isRated() const { return row.keadaan.rating.hasilKerja && row.keadaan.rating.perilakuKerja; }
};

/// The people of a distribution by their two ratings, beside the period before. Leaders are left out as
/// there, and so is who has no SKP in force.
struct KotakView {
    SaringanEvaluasi filter;
    PeriodeTahun sebelumnya;
    std::vector<PegawaiKotak> pegawai;
    std::optional<CapaianOrganisasi> capaian;
    PredikatTable predikat;
    DistribusiTable distribusi;
};
Result<KotakView, RegulationError> viewKotak(Reader& reader, const SaringanEvaluasi& filter, QDate today);

/// What is tried: ratings in place of those that are stored, by pegawai.
using Percobaan = std::map<PegawaiKunci, RatingBerlaku>;
/// The rated people per predikat, final and draft, as they are or as they would be.
SebaranPredikat sebaranKotak(const KotakView& view, const Percobaan& tried = {});

} // namespace kinerja
