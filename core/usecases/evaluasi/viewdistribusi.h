#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/regulation/distribusi.h"
#include "core/regulation/predikattable.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// Where a pegawai of the unit stands in a period; each is in one of them.
enum class KelompokDistribusi {
    Final,        ///< counted, with a predikat
    Draf,         ///< both ratings given, but not final: a line of its own
    BelumLengkap, ///< begun, a rating is missing
    BelumMulai,
    Pimpinan, ///< leads the unit, and so is not in its distribution
    TanpaSkp, ///< no definitive SKP in force on the period's last day
};

/// One figure of a distribution, and the key of the list behind it.
struct TempatDistribusi {
    KelompokDistribusi kelompok = KelompokDistribusi::BelumMulai;
    std::optional<Predikat> predikat = {}; ///< of Final and Draf; as a key: nothing means all of them
    bool operator==(const TempatDistribusi&) const = default;
};

enum class PimpinanUnit { TidakDihitung, Dihitung };

TempatDistribusi tempatDalamDistribusi(
    const KeadaanEvaluasi& keadaan, const PredikatTable& table, PimpinanUnit pimpinan);
/// Whether a person who stands there belongs to the list behind `key`.
bool isBehind(const TempatDistribusi& key, const TempatDistribusi& place);

/// The predikat of a unit in a period, by the ratings in force after objections, beside the pattern that
/// goes with the capaian of the organisation (SE MenPANRB 3/2023). A departure is a warning.
struct Distribusi {
    SaringanEvaluasi filter;
    QString namaLingkup; ///< the unit's, of the unit kerja, or of the penilai
    PimpinanUnit aturanPimpinan = PimpinanUnit::TidakDihitung;
    SebaranPredikat final{};
    SebaranPredikat draf{};
    int belumLengkap = 0;
    int belumMulai = 0;
    int pimpinan = 0; ///< left out; with the setting they count and this is 0
    /// Of those left out: who has an SKP to be evaluated all the same, and whose evaluation is not final.
    int pimpinanBerSkp = 0;
    int pimpinanTerbuka = 0;
    int tanpaSkp = 0;
    std::optional<CapaianOrganisasi> capaian;
    std::vector<AturanPola> aturan; ///< of the pattern, held against the final ones; empty without capaian
    bool mungkin = true;            ///< whether any split of so many people keeps to the pattern
    PredikatTable predikat;

    int jumlahFinal() const;
    int jumlahDraf() const;
    /// Who is to be evaluated: all but leaders and those without an SKP in force.
    int dihitung() const { return jumlahFinal() + jumlahDraf() + belumLengkap + belumMulai; }
};

Result<Distribusi, RegulationError> viewDistribusi(
    Reader& reader, const SaringanEvaluasi& filter, QDate today);

/// The same with everybody behind the figures, by name (KolomEvaluasi::Keadaan), in one reading.
struct DistribusiOrang {
    Distribusi distribusi;
    std::vector<EvaluasiRow> orang;
    std::vector<EvaluasiRow> berakhir; ///< in no figure: their SKP ended within the period
};
Result<DistribusiOrang, RegulationError> viewDistribusiOrang(
    Reader& reader, const SaringanEvaluasi& filter, QDate today);

/// How many people a figure names.
int angka(const Distribusi& distribusi, const TempatDistribusi& key);
/// Below this headcounts are said before shares.
inline constexpr int orangDahulu = 10;

/// The capaian that a unit, a unit kerja or a penilai's people go by in a period.
std::optional<CapaianOrganisasi> capaianLingkup(Reader& reader, const SaringanEvaluasi& filter);
/// The unit kerja for which that scope's capaian may be set alone; empty: the whole unit.
QString unitKerjaLingkup(Reader& reader, const LingkupUnit& lingkup);
QString namaLingkup(Reader& reader, const LingkupUnit& lingkup);

/// The pattern that goes with a capaian, held against any figures: of a unit as it is, or as it would be.
struct PolaDiuji {
    std::vector<AturanPola> aturan;
    bool mungkin = true;
};
PolaDiuji ujiCapaian(const DistribusiTable& table, const std::optional<CapaianOrganisasi>& capaian,
    const SebaranPredikat& sebaran);

} // namespace kinerja
