#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/skp/skp.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// Why an IKI says nothing about a rating.
enum class TanpaNilai {
    ArahBelumDipastikan, ///< nobody has confirmed whether more or less is better
    TanpaTargetPeriode,  ///< within the year only a target for that period can be compared
    TargetTidakTerbaca,
    BelumDiisi,
    BelumAda,
    BelumJatuhTempo,
    RealisasiTidakTerbaca,
    SatuanBerbeda,
};

/// How one IKI came out against its target, or why that can't be said.
struct NilaiIki {
    HasilKerjaKunci rhk;
    IndikatorKunci iki;
    QString target; ///< that was compared; of the period within the year
    std::optional<Rating> rating;
    TanpaNilai tanpaNilai = TanpaNilai::BelumDiisi; ///< where there is no rating
    bool operator==(const NilaiIki&) const = default;
};

/// A rating of hasil kerja that the figures suggest, and how it came about. It is not official: the penilai
/// decides.
struct UsulanRating {
    std::optional<Rating> rating; ///< nothing where no IKI could be compared
    std::vector<NilaiIki> iki;    ///< all of the SKP, in the order of the form
    int dinilai = 0;              ///< of those: compared
    int diAtas = 0;
    int sesuai = 0;
    int diBawah = 0;
    bool utamaDiBawah = false; ///< most IKI of an utama RHK are below
    bool operator==(const UsulanRating&) const = default;
};

/// What an IKI plans for that period: its target at year's end, within the year the planned value, if there
/// is one. `periodeUnit`: the kind of period that the planned values stand for.
QString targetUntuk(const Indikator& iki, const Periode& periode, JenisPeriode periodeUnit);

/// Counts IKI above, at and below their targets: most of them above and no utama RHK below suggests di atas,
/// most of them below di bawah, everything else sesuai.
UsulanRating usulkanRating(const Skp& skp, const Evaluasi& evaluasi, JenisPeriode periodeUnit);

template <> struct EnumNames<TanpaNilai> {
    static constexpr std::array table{
        std::pair{TanpaNilai::ArahBelumDipastikan, "arah-belum-dipastikan"},
        std::pair{TanpaNilai::TanpaTargetPeriode, "tanpa-target-periode"},
        std::pair{TanpaNilai::TargetTidakTerbaca, "target-tidak-terbaca"},
        std::pair{TanpaNilai::BelumDiisi, "belum-diisi"},
        std::pair{TanpaNilai::BelumAda, "belum-ada"},
        std::pair{TanpaNilai::BelumJatuhTempo, "belum-jatuh-tempo"},
        std::pair{TanpaNilai::RealisasiTidakTerbaca, "realisasi-tidak-terbaca"},
        std::pair{TanpaNilai::SatuanBerbeda, "satuan-berbeda"},
    };
};

} // namespace kinerja
