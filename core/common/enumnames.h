#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace kinerja
{

/// The words by which an enum is kept in the data file and in packages. Specialised beside each enum:
/// `template <> struct EnumNames<Aspek> { static constexpr std::array table{std::pair{Aspek::Waktu,
/// "Waktu"}}; };`
template <class E> struct EnumNames;

template <class E>
concept NamedEnum = requires
{
    EnumNames<E>::table;
};

/// The stored word of a value; every enumerator stands in its table (a test walks them).
template <NamedEnum E> QString wireName(E value)
{
    for (const auto& [enumerator, name] : EnumNames<E>::table) {
        if (enumerator == value) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
    return {};
}

/// The value of a stored word; nothing where the word is unknown. An unknown word is never a default.
template <NamedEnum E> std::optional<E> fromWireName(QStringView word)
{
    for (const auto& [enumerator, name] : EnumNames<E>::table) {
        if (word == QLatin1String(name)) {
            return enumerator;
        }
    }
    return std::nullopt;
}

} // namespace kinerja
