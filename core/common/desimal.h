#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace kinerja
{

/// An exact decimal number: `angka` / 10^`skala`. Kept normalised (no trailing zero behind the comma), so
/// that equal numbers are equal values. At most 15 digits, at most 6 of them behind the comma; no binary
/// float ever touches it.
class Desimal
{
public:
    Desimal() = default;
    /// `angka` / 10^`skala`; skala 0–6, |angka| below 10^15 (asserted).
    explicit Desimal(qint64 angka, int skala = 0);

    qint64 angka() const { return m_angka; }
    int skala() const { return m_skala; }

    bool operator==(const Desimal&) const = default;
    std::strong_ordering operator<=>(const Desimal& other) const;
    /// The sum; asserts that it keeps to the limits.
    Desimal operator+(const Desimal& other) const;

private:
    qint64 m_angka = 0;
    int m_skala = 0;
};

/// Reads what packages and data files hold: digits, at most one decimal point, an optional leading minus.
/// Nothing where the text is anything else or exceeds the limits.
std::optional<Desimal> parseDesimal(QStringView text);
/// The form of packages: decimal point, no grouping, no needless zeros.
QString desimalText(const Desimal& value);
/// The form of papers: decimal comma, exactly `places` (0–6) decimals, half up (away from zero).
QString desimalTercetak(const Desimal& value, int places);
/// The number with `places` (0–6) decimals, half up (away from zero).
Desimal rounded(const Desimal& value, int places);

/// numerator / denominator with `places` (0–6) decimals, half up (away from zero). The denominator is
/// positive and at most 2·10^12, the result keeps to the limits (asserted).
Desimal roundedQuotient(qint64 numerator, qint64 denominator, int places);

} // namespace kinerja
