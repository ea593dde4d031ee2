#pragma once

#include "core/usecases/penetapan/pemulihan.h"
#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// What the officer decides on what another program has altered in an SKP and its evaluations.
enum class PutusanTemuan {
    Pulihkan, ///< back to what was frozen, and to how the last act left it, wherever that is still known
    Terima    ///< it stays as it is
};

struct DecideTemuan {
    SkpKunci skp;
    QStringList temuan; ///< by their sidik, what the officer has seen: all that is undecided
    PutusanTemuan putusan = PutusanTemuan::Pulihkan;
    QString alasan;           ///< for Terima; it becomes a note of the SKP
    QStringList rincian = {}; ///< for Terima: what is let stand, a line each; it goes beneath the reason
};

struct TemuanDiputus {
    SkpKunci skp;
    int diputus = 0;              ///< how many findings are none any more
    std::vector<Finding> tersisa; ///< what could not be put back
    bool operator==(const TemuanDiputus&) const = default;
};

/// A legal act of its own: all of it is stored with its event, or nothing, and undo does not reach it.
/// Refused where the findings are others by now than those the officer has seen.
Result<Outcome<TemuanDiputus>, ActError> decideTemuan(Session& session, const DecideTemuan& command);

} // namespace kinerja
