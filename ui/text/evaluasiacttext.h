#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"
#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QString>

namespace kinerja::text
{

QString label(PeristiwaEvaluasi event);
/// Why an act on an evaluation is refused, and what to do.
QString sentence(EvaluasiRefusal refusal);
QString sentence(const EvaluasiError& error);
/// What an act is called on a button, with mnemonic.
QString label(ActEvaluasi act);
/// Why an act that the state leads to is not possible now.
QString terhalang(const ActEvaluasiTersedia& act);
/// What is to be done next with an evaluation of that state.
QString langkahBerikut(StatusEvaluasi status);

} // namespace kinerja::text
