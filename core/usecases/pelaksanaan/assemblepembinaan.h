#pragma once

#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The papers of the pembinaan of an SKP, with the revision in force alone: it belongs to the whole chain.
/// Bimbingan where anything was written down. Konseling is confidential: it is made only where that kind is
/// named, never because all are asked for.
Result<std::vector<Kertas>, PaperError> assemblePembinaanPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today);

} // namespace kinerja
