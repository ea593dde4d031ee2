#include "ui/text/datetext.h"

#include "ui/text/tr.h"

#include <QLocale>

#include <array>

namespace kinerja::text
{

QString bulan(int nomor)
{
    switch (nomor) {
    case 1: return tr("Januari", "month");
    case 2: return tr("Februari", "month");
    case 3: return tr("Maret", "month");
    case 4: return tr("April", "month");
    case 5: return tr("Mei", "month");
    case 6: return tr("Juni", "month");
    case 7: return tr("Juli", "month");
    case 8: return tr("Agustus", "month");
    case 9: return tr("September", "month");
    case 10: return tr("Oktober", "month");
    case 11: return tr("November", "month");
    case 12: return tr("Desember", "month");
    default: return {};
    }
}

QString tanggal(QDate day)
{
    if (!day.isValid()) {
        return {};
    }
    //: A date: %1 day, %2 name of the month, %3 year
    return tr("%1 %2 %3").arg(QString::number(day.day()), bulan(day.month()), QString::number(day.year()));
}

QString romawi(int nomor)
{
    static constexpr std::array numerals{
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    const bool known = nomor > 0 && static_cast<size_t>(nomor) < numerals.size();
    return known ? QString::fromLatin1(numerals.at(static_cast<size_t>(nomor))) : QString::number(nomor);
}

QString sisaWaktu(const JarakTenggat& jarak)
{
    if (jarak.keadaan == KeadaanTenggat::Lewat) {
        //: %n: days after a deadline
        return tr("terlambat %n hari", nullptr, jarak.hari);
    }
    if (jarak.hari == 0) {
        return tr("hari ini", "a deadline");
    }
    //: %n: days before a deadline
    return jarak.hari == 1 ? tr("besok", "a deadline") : tr("%n hari lagi", nullptr, jarak.hari);
}

QString sisaWaktu(const JarakTenggat& jarak, int belum, int dari, const QString& selesai)
{
    if (dari > 0 && belum == 0) {
        return selesai;
    }
    //: %1: days after a deadline, as "terlambat 3 hari"; %2, %3: how many people of how many are late
    return jarak.keadaan == KeadaanTenggat::Lewat && dari > 0
               ? tr("%1: belum %2 dari %3", "a deadline").arg(sisaWaktu(jarak), jumlah(belum), jumlah(dari))
               : sisaWaktu(jarak);
}

QString jumlah(int count)
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    return indonesian.toString(count);
}

} // namespace kinerja::text
