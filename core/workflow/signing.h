#pragma once

#include "core/workflow/walk.h"

namespace kinerja
{

/// Records one signature on the locked paper. The second of both makes the SKP Ditetapkan (and what follows
/// from that, see settle). Signatures stand outside the paper's hash. A doubtful date is no reason to
/// refuse: the checks warn of it.
Result<Stepped, TransitionRefused> recordSignature(
    const Skp& skp, const TandaTangan& tandaTangan, const TransitionContext& context);

/// Takes back a mis-recorded signature, with a reason, until an evaluation is final or a newer revision
/// exists. The SKP goes back to Disetujui; snapshot and code stay.
Result<Stepped, TransitionRefused> takeBackSignature(
    const Skp& skp, PeranTandaTangan peran, const TransitionContext& context);

} // namespace kinerja
