#pragma once

#include "core/domain/skp/nomorrhk.h"

namespace kinerja
{

/// An IKI to choose for a note, piece of evidence or feedback.
struct PilihanIki {
    IndikatorKunci kunci;
    QString indikator;
    QString target;
    std::optional<Sifat> sifat;
    bool operator==(const PilihanIki&) const = default;
};

/// An RHK to choose, with the number that its form has.
struct PilihanRhk {
    HasilKerjaKunci kunci;
    NomorRhk nomor; ///< 0: only an earlier revision has it
    QString rencana;
    std::vector<PilihanIki> iki;
    bool operator==(const PilihanRhk&) const = default;
};

/// The RHK of an SKP, in the order of the form.
std::vector<PilihanRhk> pilihanRhk(const std::vector<HasilKerja>& all);

const PilihanRhk* findRhk(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& kunci);
const PilihanIki* findIki(const PilihanRhk& rhk, const IndikatorKunci& kunci);

/// "A.2" as the form numbers them; empty for one that the form has no more.
QString nomorTercetak(const NomorRhk& nomor);

/// The RHK that somebody means: by its number ("2", "A.2", "b1"), its text, or words that one alone holds.
/// Null where none or several may be meant.
const PilihanRhk* rhkDimaksud(const std::vector<PilihanRhk>& all, const QString& typed);
/// The IKI that is meant: its number within the RHK ("2", "A.1.2"), its text, or words of it.
const PilihanIki* ikiDimaksud(const PilihanRhk& rhk, const QString& typed);

} // namespace kinerja
