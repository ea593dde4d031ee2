#pragma once

#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "core/domain/pelaksanaan/rencanaskp.h"

namespace kinerja
{

/// One IKI under watch: what was planned for a period, and what its notes come to.
struct PantauanIki {
    HasilKerjaKunci rhk;
    IndikatorKunci iki;
    QString target;                     ///< planned for the period; empty: nothing was
    std::optional<JumlahIki> realisasi; ///< of the notes of the period; none: there are none
    std::optional<JumlahIki> sampai;    ///< of the notes from the year's first day to the period's last
    std::vector<std::optional<Desimal>> direncanakan; ///< per period of the year, where it is a number
    std::vector<std::optional<Desimal>> dicapai;      ///< the same of the notes
    bool operator==(const PantauanIki&) const = default;
};

/// An action that was planned for a period that is over, and is not done.
struct AksiTerlambat {
    HasilKerjaKunci rhk;
    QString aksi;
    Periode periode;
    QString target;
    bool operator==(const AksiTerlambat&) const = default;
};

struct Pantauan {
    std::vector<PantauanIki> iki; ///< all of the form, in its order
    std::vector<AksiTerlambat> terlambat;
    bool operator==(const Pantauan&) const = default;
};

/// What the pemantauan of a period looks at.
struct YangDipantau {
    std::vector<PilihanRhk> rhk;
    std::vector<CatatanKinerja> catatan;
    RencanaSkp rencana;
    int tahun = 0;
};

/// Planned against actual in that period, and the actions that are late on that day in any period up to it.
Pantauan pantau(const YangDipantau& year, const Periode& periode, QDate today);

} // namespace kinerja
