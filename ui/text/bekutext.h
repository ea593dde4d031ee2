#pragma once

#include "core/checks/finding.h"

namespace kinerja::text
{

/// Where a frozen property stands, as people name it: "Hasil kerja 2 › Indikator 1 › Target". Of an
/// evaluation with its period.
QString bagianBeku(const Finding& finding);
/// A value of PerubahanBeku as it is read; of what the log holds as a hash alone, that it is there.
QString nilaiBeku(const PerubahanBeku& beda, const QString& nilai);
/// That signatures lie on another text than that which was let stand, and what to do; so many places.
QString naskahLama(int tempat);
/// A line for the note of what is let stand: what, how it stood and how it stands.
QString barisTerima(const Finding& finding);
/// A signature within a sentence: day, kind and place, as far as they are known.
QString tandaTanganBeku(const TandaTangan& tandaTangan);
/// What was altered outside the program, where, and since which act.
QString kalimatBeku(const Finding& finding);

} // namespace kinerja::text
