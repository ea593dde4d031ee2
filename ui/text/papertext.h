#pragma once

#include "core/documents/katakertas.h"

#include <QString>

namespace kinerja::text
{

/// The paper as lists and buttons call it.
QString label(JenisDokumen jenis);
/// With its period where it is of an evaluation.
QString label(const KataKertas& paper);
/// The same of the one that holds an objection and its decision, beside the evaluation's own.
QString labelDenganKeberatan(const KataKertas& paper);

} // namespace kinerja::text
