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
/// T1, T4: the days typed for dialogue, form and closing against each other, the year and today.
void checkTypedDays(const Skp& skp, const CheckContext& context, FindingList& found);
/// The first day on which a dialogue was held that the SKP rests on: of penetapan, for a revision that
/// follows from a dialogue of penyesuaian the first one after the signing before it. Null where there is
/// none.
QDate firstDialog(const Skp& skp, const CheckContext& context);
/// The lock as the log has it. Where the log has none, the day on the paper stands in for the real one; empty
/// while nothing is locked.
Penguncian lockOf(const Skp& skp, const CheckContext& context);
/// T4: the signatures of an SKP against its dialogue, its lock, the days of office and today.
void checkSignatures(const Skp& skp, const CheckContext& context, FindingList& found);
/// The frozen papers of an SKP and its evaluations against their hashes, and against what the log holds of
/// the lock.
void checkCuplikan(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);
/// T7–T9: each evaluation of an SKP.
void checkEvaluations(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);
/// Whether that person leads the part of the unit for which a capaian is set (empty: the whole unit): has
/// staff in it that counts, and no superior in it.
bool memimpin(const PegawaiKunci& pegawai, const QString& unitKerja, const CheckContext& context);
/// T7: evaluations that are due.
void checkEvaluationDeadlines(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found);

} // namespace kinerja
