#include "core/common/desimal.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace kinerja
{

namespace
{

constexpr int maxScale = 6;
constexpr int maxDigits = 15;
constexpr std::array<qint64, maxDigits + 1> powersOfTen{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000,
    10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000,
    10'000'000'000'000, 100'000'000'000'000, 1'000'000'000'000'000};

qint64 powerOfTen(int exponent) { return powersOfTen.at(static_cast<size_t>(exponent)); }

bool isAsciiDigit(QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); }

} // namespace

Desimal::Desimal(qint64 angka, int skala) : m_angka(angka), m_skala(skala)
{
    Q_ASSERT(skala >= 0 && skala <= maxScale);
    Q_ASSERT(std::llabs(angka) < powerOfTen(maxDigits));
    while (m_skala > 0 && m_angka % 10 == 0) {
        m_angka /= 10;
        --m_skala;
    }
}

std::strong_ordering Desimal::operator<=>(const Desimal& other) const
{
    // Whole and broken part apart: scaling the whole number up could leave 64 bits.
    const qint64 mine = powerOfTen(m_skala);
    const qint64 theirs = powerOfTen(other.m_skala);
    if (const auto whole = m_angka / mine <=> other.m_angka / theirs; whole != 0) {
        return whole;
    }
    return m_angka % mine * theirs <=> other.m_angka % theirs * mine;
}

Desimal Desimal::operator+(const Desimal& other) const
{
    const int skala = std::max(m_skala, other.m_skala);
    return Desimal(
        m_angka * powerOfTen(skala - m_skala) + other.m_angka * powerOfTen(skala - other.m_skala), skala);
}

std::optional<Desimal> parseDesimal(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype scale = point < 0 ? 0 : digits.size() - point - 1;
    const bool wellFormed = !digits.isEmpty() && point != 0 && (point < 0 || scale > 0);
    if (!wellFormed || scale > maxScale) {
        return std::nullopt;
    }
    qint64 value = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at == point) {
            continue;
        }
        if (!isAsciiDigit(digits.at(at))) {
            return std::nullopt;
        }
        value = value * 10 + digits.at(at).digitValue();
        if (value >= powerOfTen(maxDigits)) {
            return std::nullopt;
        }
    }
    return Desimal(negative ? -value : value, static_cast<int>(scale));
}

QString desimalText(const Desimal& value)
{
    QString text = desimalTercetak(value, value.skala());
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

QString desimalTercetak(const Desimal& value, int places)
{
    const Desimal shown = rounded(value, places);
    const qint64 scaled = shown.angka() * powerOfTen(places - shown.skala());
    QString digits = QString::number(std::llabs(scaled)).rightJustified(places + 1, QLatin1Char('0'));
    if (places > 0) {
        digits.insert(digits.size() - places, QLatin1Char(','));
    }
    return scaled < 0 ? QString(QLatin1Char('-') + digits) : digits;
}

Desimal rounded(const Desimal& value, int places)
{
    Q_ASSERT(places >= 0 && places <= maxScale);
    if (value.skala() <= places) {
        return value;
    }
    return roundedQuotient(value.angka(), powerOfTen(value.skala()), places);
}

Desimal roundedQuotient(qint64 numerator, qint64 denominator, int places)
{
    Q_ASSERT(denominator > 0 && places >= 0 && places <= maxScale);
    Q_ASSERT(denominator <= std::numeric_limits<qint64>::max() / 4 / powerOfTen(places));
    // The whole part apart, so that the numerator need not be scaled beyond 64 bits.
    const qint64 size = std::llabs(numerator);
    const qint64 whole = size / denominator;
    const qint64 rest = size % denominator * powerOfTen(places);
    const qint64 fraction = (2 * rest + denominator) / (2 * denominator);
    const qint64 result = whole * powerOfTen(places) + fraction;
    return Desimal(numerator < 0 ? -result : result, places);
}

} // namespace kinerja
