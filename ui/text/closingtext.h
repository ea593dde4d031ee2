#pragma once

#include "core/storage/lists.h"

#include <QString>

namespace kinerja::text
{

/// What such an end of an SKP means and asks for, in plain words.
QString tentangPenutupan(AlasanTutup alasan);
/// What becomes of an SKP when its pegawai leaves on that day.
QString akanDitutup(const SkpRow& row, QDate day);
QString akanDibuang(const SkpRow& row);
/// Why it can be neither closed nor thrown away, and what to do.
QString belumDapatDitutup(const SkpRow& row);
/// "SKP definitif, 1 Januari 2026 – 31 Desember 2026".
QString namaSkp(const SkpRow& row);

} // namespace kinerja::text
