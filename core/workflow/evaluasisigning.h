#pragma once

#include "core/domain/skp/skp.h"
#include "core/workflow/evaluasiwalk.h"

namespace kinerja
{

/// Records one signature on the locked evaluation. The penilai's, who must be the one in office on that day
/// and the one whom the paper names, makes it Final; the pegawai's sets the day of receipt.
Result<EvaluasiStepped, EvaluasiRefusal> recordSignature(
    const Evaluasi& evaluasi, const Skp& skp, const TandaTangan& tandaTangan, const EvaluasiContext& context);

/// Takes back a mis-recorded signature, with a reason, while no objection was raised. Without the penilai's
/// the evaluation is not final any more; snapshot and code stay.
Result<EvaluasiStepped, EvaluasiRefusal> takeBackSignature(
    const Evaluasi& evaluasi, PeranTandaTangan peran, const EvaluasiContext& context);

/// The pegawai would not sign: day and reason. It stands in nobody's way and counts as receipt.
Result<EvaluasiStepped, EvaluasiRefusal> recordRefusal(
    const Evaluasi& evaluasi, const TidakMenandatangani& refusal);
/// Received on that day, whether signed or not; the objection period counts from it.
Result<EvaluasiStepped, EvaluasiRefusal> recordReceipt(const Evaluasi& evaluasi, QDate diterima);
/// Takes back a mis-recorded refusal or day of receipt, with a reason. The day follows from the pegawai's
/// signature then, where there is one.
Result<EvaluasiStepped, EvaluasiRefusal> takeBackReceipt(
    const Evaluasi& evaluasi, const EvaluasiContext& context);

} // namespace kinerja
