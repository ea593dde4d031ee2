#pragma once

#include "core/domain/skp/skp.h"

namespace kinerja
{

/// Who is penilai of an SKP for a while, and under whom.
struct MasaPenilai {
    PegawaiKunci penilai;
    PegawaiKunci atasanPenilai;
    QDate mulai;
    QDate selesai; ///< inclusive; null of the last one, who also signs what comes after the SKP has ended
    bool operator==(const MasaPenilai&) const = default;
};

/// All of them one after the other, from the first day of the SKP on; as `penilaiPada` has it.
std::vector<MasaPenilai> masaPenilai(const Skp& skp);

} // namespace kinerja
