#pragma once

#include "core/usecases/unit/viewhome.h"
#include "core/usecases/unit/viewstages.h"

#include <QString>

namespace kinerja::text
{

/// What a figure of the home page counts.
QString label(AngkaBeranda jenis);
/// "3 dari 40"; in words where there is nothing to be a part of; the number alone where it has no
/// denominator.
QString nilai(const Angka& angka);
QString label(KeadaanTahap keadaan);
/// The sign beside a stage; never the only thing that says so.
QString tanda(KeadaanTahap keadaan);
/// One sentence: why the stage is blocked, or what is to be done in it.
QString sentence(const TahapView& tahap);

} // namespace kinerja::text
