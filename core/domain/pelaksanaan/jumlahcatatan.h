#pragma once

#include "core/common/desimal.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"

namespace kinerja
{

/// How the notes of one IKI add up.
enum class HasilJumlah {
    Dijumlah,      ///< all that could be read has one unit: `nilai` is the sum
    Terakhir,      ///< a percentage, or an IKI that is a position: `nilai` is the last note's
    SatuanBerbeda, ///< the units differ: nothing is added
    TanpaAngka,    ///< none could be read as a number
};

/// What the notes of an IKI come to.
struct JumlahIki {
    HasilKerjaKunci rhk;
    IndikatorKunci iki;
    HasilJumlah hasil = HasilJumlah::TanpaAngka;
    Desimal nilai;
    QString satuan;
    int catatan = 0;      ///< with a realisasi
    int tidakTerbaca = 0; ///< of them: not understood as a number
    bool operator==(const JumlahIki&) const = default;
};

/// One entry for each IKI that a note with a realisasi names, in the order of the form. Notes on an RHK
/// without IKI count for its IKI where it has one alone.
std::vector<JumlahIki> jumlahPerIki(
    const std::vector<PilihanRhk>& rhk, const std::vector<CatatanKinerja>& catatan);

/// What they come to as a realisasi ("4 desa"); empty where they don't add up, or one of them could not be
/// read: a part of them would say too little.
QString realisasiDari(const JumlahIki& jumlah);

template <> struct EnumNames<HasilJumlah> {
    static constexpr std::array table{
        std::pair{HasilJumlah::Dijumlah, "dijumlah"},
        std::pair{HasilJumlah::Terakhir, "terakhir"},
        std::pair{HasilJumlah::SatuanBerbeda, "satuan-berbeda"},
        std::pair{HasilJumlah::TanpaAngka, "tanpa-angka"},
    };
};

} // namespace kinerja
