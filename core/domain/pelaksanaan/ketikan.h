#pragma once

#include <QDate>
#include <QString>

namespace kinerja
{

/// A time of day as people type it ("8", "0830", "8.30", "8:30") in the form "08:30"; any other text as it
/// stands, without blanks around it.
QString rapikanJam(const QString& typed);

/// A day of the year's notes: as parseTanggal reads it, and in short "3" (of the month of `sebelum`) and
/// "3/2" or "3-2" (of `tahun`). Null where the text is anything else.
QDate tanggalDiketik(const QString& typed, QDate sebelum, int tahun, QDate today);

} // namespace kinerja
