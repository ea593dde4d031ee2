#pragma once

#include "core/checks/findinglist.h"
#include "core/checks/logskp.h"
#include "core/domain/beku/isian.h"
#include "core/domain/beku/nilaiasing.h"
#include "core/domain/skp/skplengkap.h"

#include <functional>
#include <optional>

namespace kinerja
{

/// What an SKP and its evaluations are held against. Of `lengkap`, only those two are asked for.
struct Pembuktian {
    const SkpLengkap& lengkap;
    const LogSkp& log;
    const KunciDikenal& dikenal;
    std::function<bool(const QString& sha256)> adaIsi; ///< whether the content of a filed copy is there
};

/// What was frozen, property by property, against the data beside the frozen papers.
void checkIsian(const Pembuktian& of, FindingList& found);
/// The people whom the SKP is about against those of the file.
void checkOrang(const Pembuktian& of, FindingList& found);
/// State, signatures, closing and receipt against the events of the acts that left them so.
void checkKeadaan(const Pembuktian& of, FindingList& found);

/// Where the SKP itself stands, when it is not in the file.
enum class LetakSkp { TidakAda, Sampah };
enum class Sisa { Cukup, Kurang };
/// An SKP that its log left locked and that is not there any more: no act of the program takes it away.
/// `sisa`: of it in the file, for putting it back.
std::optional<Finding> checkHilang(const LogSkp& log, const SkpKunci& kunci, LetakSkp letak, Sisa sisa);
/// What can't be read of an SKP and its evaluations, against how it was frozen. `of`: as far as they are
/// read.
void checkTerbaca(const Pembuktian& of, const std::vector<NilaiAsing>& asing, FindingList& found);

/// By which a decision on a finding is known again: what it is about, and what stands there now.
QString sidikTemuan(FindingId id, const QString& tempat, const QString& kini);

/// Whether a finding tells of what was altered outside the program in an SKP, so that nothing legal is done
/// with that SKP until the officer has decided.
bool isPerubahanDariLuar(const Finding& finding);

} // namespace kinerja
