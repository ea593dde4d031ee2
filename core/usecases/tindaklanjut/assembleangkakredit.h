#pragma once

#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The three papers of angka kredit of that SKP's pegawai and year. They go with the last definitive SKP of
/// the year, in the revision in force, and are drafts while an evaluation that they convert is not final.
/// Empty where nothing is converted; an empty list of kinds asks for all.
Result<std::vector<Kertas>, PaperError> assembleAngkaKreditPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today);

} // namespace kinerja
