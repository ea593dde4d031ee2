#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QStringList>

namespace kinerja::text
{

/// The predikat as a summary says it; where an objection changed the ratings, those in force and the predikat
/// before.
QStringList predikatDanRating(const EvaluasiView& view);
/// What the decision on an objection put in force; empty where the evaluation's own ratings are.
QString putusanBerlaku(const EvaluasiView& view);
/// The whole objection: reasons, explanation, decision, and what it changed.
QString keberatan(const EvaluasiView& view);

} // namespace kinerja::text
