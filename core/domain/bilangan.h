#pragma once

#include <QString>

namespace kinerja
{

/// 0–9 of ASCII alone: other digits are never read as numbers.
inline bool isAsciiDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// Whether the text begins, perhaps behind a bracket, with a word that is or multiplies a number: "dua",
/// "sebelas", "juta", "lusin".
bool startsWithNumberWord(const QString& text);
/// Whether the text begins with the name of a month, whole or shortened.
bool startsWithMonth(const QString& text);
/// Whether any word of a sentence is a number word or a month.
bool holdsNumberWordOrMonth(const QString& sentence);

} // namespace kinerja
