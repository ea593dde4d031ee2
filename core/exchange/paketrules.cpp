#include "core/exchange/paketrules.h"

#include <algorithm>

namespace kinerja::paket
{

namespace
{

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool isSha256(const QString& text)
{
    constexpr qsizetype length = 64;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

/// Digits, and at most three more after a point.
bool isDecimal(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    const bool allDigits = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), isDigit);
    });
    return allDigits && (parts.size() == 1 || (parts.size() == 2 && parts.at(1).size() <= 3));
}

} // namespace

std::optional<RecordProblem> problemOf(const Periode& periode)
{
    if (isValid(periode)) {
        return std::nullopt;
    }
    return RecordProblem{"nomor", PaketError::Kind::PeriodNumber};
}

std::optional<RecordProblem> problemOf(const DokumenBeku& dokumen)
{
    if (isWhole(dokumen)) {
        return std::nullopt;
    }
    return RecordProblem{"sha256", PaketError::Kind::HashMismatch};
}

std::optional<PaketError::Kind> violation(const Rule& rule, const QString& text)
{
    switch (rule.pattern) {
    case Pattern::Any: break;
    case Pattern::NotEmpty:
        if (text.isEmpty()) {
            return PaketError::Kind::EmptyKey;
        }
        break;
    case Pattern::Sha256:
        if (!isSha256(text)) {
            return PaketError::Kind::NotAHash;
        }
        break;
    case Pattern::Decimal:
        if (!isDecimal(text)) {
            return PaketError::Kind::NotADecimal;
        }
        break;
    }
    if (*rule.excluded != '\0' && text == QLatin1String(rule.excluded)) {
        return PaketError::Kind::NotAChoice;
    }
    return std::nullopt;
}

std::optional<PaketError::Kind> violation(const Rule& rule, qint64 number)
{
    if (number < rule.minimum || number > rule.maximum) {
        return PaketError::Kind::OutOfRange;
    }
    return std::nullopt;
}

std::optional<QDate> parseDate(const QString& text)
{
    constexpr qsizetype length = 10;
    if (text.size() != length) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < length; ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? text.at(i) != QLatin1Char('-') : !isDigit(text.at(i))) {
            return std::nullopt;
        }
    }
    const QStringView view(text);
    const QDate day(view.first(4).toInt(), view.mid(5, 2).toInt(), view.last(2).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dateText(QDate day)
{
    constexpr int lastYear = 9999;
    const bool isWritable = day.isValid() && day.year() >= 1 && day.year() <= lastYear;
    return isWritable ? day.toString(Qt::ISODate) : QString();
}

} // namespace kinerja::paket
