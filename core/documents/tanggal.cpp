#include "core/documents/tanggal.h"

#include <QLocale>

namespace kinerja
{

namespace
{

QString written(QDate tanggal, QStringView format)
{
    return QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(tanggal, format);
}

} // namespace

QString tanggalPanjang(QDate tanggal) { return written(tanggal, u"d MMMM yyyy"); }
QString tanggalTanpaTahun(QDate tanggal) { return written(tanggal, u"d MMMM"); }
QString namaHari(QDate tanggal) { return written(tanggal, u"dddd"); }
QString namaBulan(int bulan) { return written(QDate(2026, bulan, 1), u"MMMM"); }

} // namespace kinerja
