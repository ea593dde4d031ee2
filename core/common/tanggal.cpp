#include "core/common/tanggal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

constexpr int yearsAhead = 10;

int monthOf(const QString& word)
{
    static constexpr std::array names{std::pair{"januari", 1}, std::pair{"februari", 2},
        std::pair{"pebruari", 2}, std::pair{"maret", 3}, std::pair{"april", 4}, std::pair{"mei", 5},
        std::pair{"juni", 6}, std::pair{"juli", 7}, std::pair{"agustus", 8}, std::pair{"agt", 8},
        std::pair{"september", 9}, std::pair{"oktober", 10}, std::pair{"november", 11},
        std::pair{"nopember", 11}, std::pair{"desember", 12}};
    const QString lower = word.toLower();
    for (const auto& [name, month] : names) {
        if (lower.size() >= 3 && QLatin1String(name).startsWith(lower)) {
            return month;
        }
    }
    return 0;
}

/// Null where the year has two digits and nothing tells its century.
QDate makeDate(const QString& year, int month, int day, QDate today)
{
    if (year.size() > 2) {
        return QDate(year.toInt(), month, day);
    }
    if (!today.isValid()) {
        return {};
    }
    constexpr int century = 100;
    const int full = today.year() / century * century + year.toInt();
    const QDate latest = today.addYears(yearsAhead);
    for (const int candidate : {full + century, full}) {
        const QDate date(candidate, month, day);
        if (date.isValid() && date <= latest) {
            return date;
        }
    }
    return QDate(full - century, month, day);
}

} // namespace

QDate parseTanggal(const QString& typed, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));
    static const QRegularExpression words(
        QStringLiteral("^(\\d{1,2})[ \\-/]+([A-Za-z]+)\\.?[ \\-/]+(\\d{4}|\\d{2})$"));
    const QString text = typed.simplified();
    if (const auto match = iso.match(text); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    for (const QRegularExpression& form : {numbers, compact}) {
        if (const auto match = form.match(text); match.hasMatch()) {
            return makeDate(match.captured(3), match.captured(2).toInt(), match.captured(1).toInt(), today);
        }
    }
    if (const auto match = words.match(text); match.hasMatch()) {
        return makeDate(match.captured(3), monthOf(match.captured(2)), match.captured(1).toInt(), today);
    }
    return {};
}

QDate hariDalamTahun(int tahun, QDate today)
{
    return std::clamp(today, QDate(tahun, 1, 1), QDate(tahun, 12, 31));
}

} // namespace kinerja
