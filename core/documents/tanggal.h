#pragma once

#include <QDate>
#include <QString>

namespace kinerja
{

/// `31 Januari 2026`, whatever the language of the screens; empty for a null date.
QString tanggalPanjang(QDate tanggal);
/// `31 Januari`.
QString tanggalTanpaTahun(QDate tanggal);
/// `Rabu`.
QString namaHari(QDate tanggal);
/// `Maret` for 3.
QString namaBulan(int bulan);

} // namespace kinerja
