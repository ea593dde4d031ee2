#pragma once

#include "core/checks/bekuchecks.h"
#include "core/documents/katakertas.h"

namespace kinerja
{

/// What a finding says of the act since which something does not stand as it was left.
FindingValues nilaiSejak(const LogSkp::Tindakan& sejak, const std::optional<Periode>& periode);

/// By which the log names an evaluation.
inline QString objekOf(const Evaluasi& evaluasi)
{
    return kataKertas({JenisDokumen::Evaluasi, evaluasi.periode});
}

} // namespace kinerja
