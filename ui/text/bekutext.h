#pragma once

#include "core/checks/finding.h"

namespace kinerja::text
{

/// Where a frozen property stands, as people name it: "Hasil kerja 2 › Indikator 1 › Target". Of an
/// evaluation with its period.
QString bagianBeku(const Finding& finding);
/// A value of PerubahanBeku as it is read; of what the log holds as a hash alone, that it is there.
QString nilaiBeku(const PerubahanBeku& beda, const QString& nilai);
/// What was altered outside the program, where, and since which act.
QString kalimatBeku(const Finding& finding);

} // namespace kinerja::text
