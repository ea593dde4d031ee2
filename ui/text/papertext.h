#pragma once

#include "core/usecases/papers/papername.h"

#include <QString>

namespace kinerja::text
{

/// The paper as lists and buttons call it.
QString label(JenisDokumen jenis);
/// With its period where it is of an evaluation.
QString label(const KataKertas& paper);
/// The same of the one that holds an objection and its decision, beside the evaluation's own.
QString labelDenganKeberatan(const KataKertas& paper);
/// What tells the papers of that SKP apart from those of the person's other SKP and revisions, as their file
/// names do; empty where there are none.
QString pembedaKertas(const Skp& skp, const PaperSubject& subject);

} // namespace kinerja::text
