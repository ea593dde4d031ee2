#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/domain/tindaklanjut/karier.h"
#include "core/regulation/regulation.h"
#include "core/storage/transaction.h"

#include <optional>

namespace kinerja
{

/// The career of a pegawai as a screen shows it.
struct KarierView {
    Pegawai pegawai;
    SkpKunci skp; ///< with which its paper goes; empty: there is no SKP of that year
    Karier karier;
};

/// What the file knows of a pegawai up to the end of that year: final evaluations with the ratings in force,
/// predikat noted for years without one, feedback, bimbingan and what followed. Konseling is left out,
/// always.
Karier gatherKarier(Reader& reader, const Pegawai& pegawai, int sampai, const Regulation& regulation);

/// Nothing where there is no such pegawai.
Result<std::optional<KarierView>, RegulationError> viewKarier(
    Reader& reader, const PegawaiKunci& kunci, int sampai, QDate today);

} // namespace kinerja
