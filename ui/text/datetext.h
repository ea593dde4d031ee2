#pragma once

#include "core/regulation/tenggat.h"

#include <QDate>
#include <QString>

namespace kinerja::text
{

/// The name of a month, 1–12.
QString bulan(int nomor);
/// "31 Januari 2026"; empty for no date.
QString tanggal(QDate day);
/// Roman number of 1–12.
QString romawi(int nomor);
/// "hari ini", "besok", "5 hari lagi", "terlambat 3 hari".
QString sisaWaktu(const JarakTenggat& jarak);
/// The same where `belum` of so many people still have to meet it: a deadline that all have met is not late,
/// and `selesai` is said instead.
QString sisaWaktu(const JarakTenggat& jarak, int belum, int dari, const QString& selesai);
/// "1.200" for counts on screens.
QString jumlah(int count);

} // namespace kinerja::text
