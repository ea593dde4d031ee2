#include "core/seal/pdfmoment.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTimeZone>

#include <cstdlib>

namespace kinerja::seal
{

std::string momentText(const QDateTime& moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const int away = std::abs(minutes);
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return QByteArray("D:" + moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
                      (minutes < 0 ? '-' : '+') + two(away / 60) + '\'' + two(away % 60) + '\'')
        .toStdString();
}

QDateTime momentOf(const std::string& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^D:(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(?:Z.*|([+-])(\\d{2})'?(\\d{2})?'?)?$"));
    const QRegularExpressionMatch found = pattern.match(QString::fromStdString(text));
    const auto number = [&](int group) { return found.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!found.hasMatch() || !day.isValid() || !time.isValid()) {
        return {};
    }
    const int offset = (number(8) * 60 + number(9)) * 60;
    return {day, time, QTimeZone(found.captured(7) == QLatin1String("-") ? -offset : offset)};
}

} // namespace kinerja::seal
