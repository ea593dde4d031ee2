#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/skp/skp.h"

#include <functional>
#include <optional>
#include <vector>

namespace kinerja
{

/// Beside the papers a snapshot holds the data that they were made from: a document of this kind, which is
/// not printed. It is canonical JSON of what the lock froze, and the hash of the snapshot covers it. What
/// goes on after the lock (state, signatures, closing, dialogues, plan of action) is left out: of that the
/// events tell, see keadaan.h.
inline constexpr QLatin1String jenisIsian("isian");

bool isIsian(const DokumenBeku& dokumen);
/// The one of the snapshot; null where it was made before there were any, or elsewhere.
const DokumenBeku* findIsian(const Cuplikan& cuplikan);

/// `cuplikan`: of it, people, place and day, as the papers name them.
DokumenBeku makeIsian(const Skp& skp, const Cuplikan& cuplikan);
DokumenBeku makeIsian(const Evaluasi& evaluasi, const Cuplikan& cuplikan);
DokumenBeku makeIsian(const Keberatan& keberatan, const Cuplikan& cuplikan);

/// A property that does not stand as it was frozen.
struct BedaIsian {
    QString kolom; ///< JSON pointer within the frozen record
    QString dulu;  ///< a text as it is, all else as JSON; empty where there was nothing
    QString kini;
    bool operator==(const BedaIsian&) const = default;
};

/// What of the file a frozen key may name. A key that is not known here was another one where the package
/// came from: nothing is said of it.
struct KunciDikenal {
    std::function<bool(const QString&)> pegawai;
    std::function<bool(const QString&)> skp;
};

/// Property by property, where the texts are not the same bytes.
std::vector<BedaIsian> bedaIsian(
    const DokumenBeku& frozen, const DokumenBeku& now, const KunciDikenal& dikenal);

/// The record with what the lock froze as it was then; nothing where the text can't be read. What is left out
/// of it stays as it is.
std::optional<Skp> restoreIsian(const DokumenBeku& frozen, const Skp& now, const KunciDikenal& dikenal);
std::optional<Evaluasi> restoreIsian(
    const DokumenBeku& frozen, const Evaluasi& now, const KunciDikenal& dikenal);
std::optional<Keberatan> restoreIsian(const DokumenBeku& frozen, const Keberatan& now);

} // namespace kinerja
