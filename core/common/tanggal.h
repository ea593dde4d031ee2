#pragma once

#include <QDate>
#include <QString>

namespace kinerja
{

/// A day as people type it or spreadsheets show it: 2026-01-31, 31/01/2026, 31-1-2026, 31.01.2026, 31012026,
/// 31 Januari 2026, 31 Jan 2026. Day before month always. A year of two digits is the one of its century that
/// lies at most ten years ahead of `today`; without `today` it is not understood. Null where the text is
/// anything else.
QDate parseTanggal(const QString& typed, QDate today = {});

/// The years that data files and packages hold (paket.schema.json).
constexpr int tahunPertama = 2022;
constexpr int tahunTerakhir = 2100;
constexpr bool isTahun(int tahun) { return tahunPertama <= tahun && tahun <= tahunTerakhir; }

/// The day that stands for a year: today in the current one, else its day nearest to today.
QDate hariDalamTahun(int tahun, QDate today);

} // namespace kinerja
