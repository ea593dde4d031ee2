#pragma once

#include "core/checks/checkcontext.h"
#include "core/checks/findinglist.h"
#include "core/domain/skp/skplengkap.h"

namespace kinerja
{

/// T3: RHK, IKI, targets, lists, length of texts.
void checkContent(const Skp& skp, const CheckContext& context, FindingList& found);
/// T1, T2, T4: dialogue, penilai, period, revision, references, roles, signatures, deadline.
void checkFrame(const Skp& skp, const CheckContext& context, FindingList& found);
/// T4: the signatures of an SKP against its dialogue, its lock, the days of office and today.
void checkSignatures(const Skp& skp, const CheckContext& context, FindingList& found);
/// The frozen papers of an SKP and its evaluations against their hashes, and against what the log holds of
/// the lock.
void checkCuplikan(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);
/// T7–T9: each evaluation of an SKP.
void checkEvaluations(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);
/// T7: evaluations that are due.
void checkEvaluationDeadlines(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);

} // namespace kinerja
