#pragma once

#include "core/checks/finding.h"
#include "core/regulation/regulationerror.h"

#include <QString>

namespace kinerja::text
{

/// What the screens call steps, actors and levels.
QString label(Actor actor);
QString label(PeristiwaSkp event);
QString label(Tingkat tingkat);
QString label(Tahap tahap);
QString label(StatusRegulasi status);

/// Why an act is refused and what to do about it.
QString sentence(Refusal refusal);
/// The same with the step that was tried, where it matters.
QString sentence(const TransitionRefused& refused);
/// How a state contradicts what is recorded.
QString sentence(PertentanganStatus contradiction);
/// What a correction of wording changed though it must not.
QString sentence(const PerubahanTerlarang& change);
/// Why a table of the law can't be used, with the place in it.
QString sentence(const RegulationError& error);

} // namespace kinerja::text
