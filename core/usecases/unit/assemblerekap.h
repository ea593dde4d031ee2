#pragma once

#include "core/documents/rekapdocument.h"
#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The recap of the unit for that period as of `today`; for the year (akhir) the paper names no period.
Result<Kertas, PaperError> assembleRekapPaper(Reader& reader, int tahun, const Periode& periode, QDate today);

/// The same as a spreadsheet's sheets.
Result<LembarRekap, RegulationError> assembleLembarRekap(
    Reader& reader, int tahun, const Periode& periode, QDate today);

} // namespace kinerja
