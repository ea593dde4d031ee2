#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/periode.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// One period of the SKP, for choosing it.
struct PeriodePilihan {
    Periode periode;
    RentangTanggal rentang;
    std::optional<StatusEvaluasi> status; ///< nothing: not begun
    std::optional<Predikat> predikat;     ///< in force: after an objection that was granted
    int tempat = -1; ///< of the evaluation among those beside this revision; -1: not beside it
};

std::vector<PeriodePilihan> pilihanPeriode(Reader& reader, const SkpKunci& kunci, QDate today);

/// The period whose evaluation is due: of those after the last final one, the latest that has ended, else the
/// one that runs. The year comes once it has ended and the period before it is final, or where it was begun;
/// once it is final, nothing else is due.
std::optional<Periode> periodeBerikut(const std::vector<PeriodePilihan>& all, QDate today);

/// The evaluation of that period beside any revision of the chain.
std::optional<Evaluasi> evaluasiInChain(
    Reader& reader, const std::vector<SkpRow>& chain, const Periode& periode);

} // namespace kinerja
