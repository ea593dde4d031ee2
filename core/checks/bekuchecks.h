#pragma once

#include "core/checks/findinglist.h"
#include "core/checks/logskp.h"
#include "core/domain/beku/isian.h"
#include "core/domain/skp/skplengkap.h"

namespace kinerja
{

/// What an SKP and its evaluations are held against. Of `lengkap`, only those two are asked for.
struct Pembuktian {
    const SkpLengkap& lengkap;
    const LogSkp& log;
    const KunciDikenal& dikenal;
};

/// What was frozen, property by property, against the data beside the frozen papers.
void checkIsian(const Pembuktian& of, FindingList& found);
/// State, signatures, closing and receipt against the events of the acts that left them so.
void checkKeadaan(const Pembuktian& of, FindingList& found);

/// By which a decision on a finding is known again: what it is about, and what stands there now.
QString sidikTemuan(FindingId id, const QString& tempat, const QString& kini);

/// Whether a finding tells of what was altered outside the program in an SKP, so that nothing legal is done
/// with that SKP until the officer has decided.
bool isPerubahanDariLuar(const Finding& finding);

} // namespace kinerja
