#pragma once

#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The career of that SKP's pegawai up to its year. It goes with the last definitive SKP of the year, in the
/// revision in force. Empty where the file knows nothing of it; an empty list of kinds asks for all.
Result<std::vector<Kertas>, PaperError> assembleKarierPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today);

} // namespace kinerja
