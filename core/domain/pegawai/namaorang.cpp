#include "core/domain/pegawai/namaorang.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

/// Shorter words are initials and particles, and stand in any text.
constexpr qsizetype shortestWord = 3;

template <size_t N> bool isOneOf(const std::array<const char*, N>& words, const QString& word)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

bool isTitle(const QString& word)
{
    static constexpr std::array titles{
        "dr", "drg", "drh", "drs", "dra", "hj", "ir", "prof", "ns", "rr", "st"};
    return isOneOf(titles, word);
}

bool isAddress(const QString& word)
{
    static constexpr std::array addresses{"bapak", "pak", "ibu", "bu", "saudara", "saudari", "sdr", "sdri",
        "mas", "mbak", "kak", "bang", "dr", "drg", "haji", "hj"};
    return isOneOf(addresses, word);
}

} // namespace

QStringList kata(const QString& teks)
{
    static const QRegularExpression between(
        QStringLiteral("[^\\p{L}\\p{N}'’-]+"), QRegularExpression::UseUnicodePropertiesOption);
    return teks.toLower().split(between, Qt::SkipEmptyParts);
}

QStringList kataNama(const QString& nama)
{
    QStringList words;
    for (const QString& part :
        nama.section(QLatin1Char(','), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = part.toLower();
        if (!word.endsWith(QLatin1Char('.')) && word.size() >= shortestWord && !isTitle(word)) {
            words += kata(word);
        }
    }
    return words;
}

bool menyebut(const QStringList& teks, const QStringList& nama)
{
    for (qsizetype i = 0; i < teks.size(); ++i) {
        const qsizetype place = nama.indexOf(teks.at(i));
        if (place < 0) {
            continue;
        }
        const bool isWhole = nama.size() == 1;
        const bool isAddressed = i > 0 && isAddress(teks.at(i - 1));
        const bool goesOn =
            place + 1 < nama.size() && i + 1 < teks.size() && teks.at(i + 1) == nama.at(place + 1);
        if (isWhole || isAddressed || goesOn) {
            return true;
        }
    }
    return false;
}

} // namespace kinerja
