#include "core/common/tanggal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

int monthOf(const QString& word)
{
    static constexpr std::array names{"januari", "februari", "maret", "april", "mei", "juni", "juli",
        "agustus", "september", "oktober", "november", "desember"};
    static constexpr std::array variants{
        std::pair{"pebruari", 2}, std::pair{"nopember", 11}, std::pair{"agt", 8}, std::pair{"agust", 8}};
    const QString lower = word.toLower();
    for (const auto& [name, month] : variants) {
        if (lower == QLatin1String(name)) {
            return month;
        }
    }
    for (size_t i = 0; i < names.size(); ++i) {
        const QLatin1String name(names[i]);
        if (lower.size() >= 3 && name.startsWith(lower)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

} // namespace

QDate parseTanggal(const QString& typed)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})$"));
    static const QRegularExpression words(
        QStringLiteral("^(\\d{1,2})[ \\-/]+([A-Za-z]+)\\.?[ \\-/]+(\\d{4})$"));
    const QString text = typed.simplified();
    if (const auto match = iso.match(text); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = numbers.match(text); match.hasMatch()) {
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = words.match(text); match.hasMatch()) {
        return QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    }
    return {};
}

QDate hariDalamTahun(int tahun, QDate today)
{
    return std::clamp(today, QDate(tahun, 1, 1), QDate(tahun, 12, 31));
}

} // namespace kinerja
