#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QString>

namespace kinerja::text
{

/// For the evaluation of a unit's leader: the capaian as the basis of the hasil kerja rating. Empty for all
/// others.
QString dasarRating(const EvaluasiView& view);

} // namespace kinerja::text
