#pragma once

#include "core/storage/naskahrow.h"

#include <QString>

namespace kinerja::text
{

/// "SKP – Siti Nurhaliza, tahun 2026, revisi 1", with the period of an evaluation.
QString naskah(const NaskahRow& row);
/// "SKP", "Evaluasi Triwulan I": the document alone.
QString namaNaskah(const NaskahRow& row);

} // namespace kinerja::text
