#include "core/domain/pelaksanaan/ketikan.h"

#include "core/common/tanggal.h"

#include <QRegularExpression>

namespace kinerja
{

QString rapikanJam(const QString& typed)
{
    constexpr int hoursOfDay = 24;
    constexpr int minutesOfHour = 60;
    static const QRegularExpression time(QStringLiteral("^([0-9]{1,2})(?:[.:]?([0-9]{2}))?$"));
    const QString text = typed.simplified();
    const auto match = time.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > hoursOfDay || minute >= minutesOfHour ||
        (hour == hoursOfDay && minute > 0)) {
        return text;
    }
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QDate tanggalDiketik(const QString& typed, QDate sebelum, int tahun, QDate today)
{
    static const QRegularExpression inShort(QStringLiteral("^([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?$"));
    const auto match = inShort.match(typed.simplified());
    if (!match.hasMatch()) {
        return parseTanggal(typed, today);
    }
    const bool hasMonth = match.capturedLength(2) > 0;
    const QDate month = sebelum.isValid() ? sebelum : today;
    return hasMonth ? QDate(tahun, match.captured(2).toInt(), match.captured(1).toInt())
                    : QDate(month.year(), month.month(), match.captured(1).toInt());
}

} // namespace kinerja
