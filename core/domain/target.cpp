#include "core/domain/target.h"

#include "core/domain/bilangan.h"

#include <QRegularExpression>

#include <algorithm>

namespace kinerja
{

namespace
{

struct Split {
    QString number; ///< digits, points and commas
    QString rest;   ///< what follows, trimmed
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QString& text, const QRegularExpression& expression)
{
    return expression.match(text).hasMatch();
}

const QRegularExpression& anyDigit()
{
    static const QRegularExpression expression(QStringLiteral("[0-9]"));
    return expression;
}

/// The number at the start of the text; a point or comma at its end belongs to the sentence.
Split splitNumber(const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() && (isAsciiDigit(text.at(end)) || text.at(end) == QLatin1Char('.') ||
                                    text.at(end) == QLatin1Char(','))) {
        ++end;
    }
    while (end > 0 && !isAsciiDigit(text.at(end - 1))) {
        --end;
    }
    QString rest = text.mid(end).trimmed();
    // "Rp 500.000,-" is how a whole sum ends by hand.
    static const QRegularExpression sumEnd(QStringLiteral("^,-"));
    rest.remove(sumEnd);
    while (rest.endsWith(QLatin1Char('.')) || rest.endsWith(QLatin1Char(';'))) {
        rest.chop(1);
    }
    return {text.left(end), rest.trimmed()};
}

Result<Desimal, TargetProblem> readNumber(const QString& written)
{
    static const QRegularExpression grouped(
        QStringLiteral("^(?:0|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?$"));
    if (!grouped.match(written).hasMatch()) {
        return failure(TargetProblem::AmbiguousSeparator);
    }
    QString plain = written;
    plain.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    if (const auto value = parseDesimal(plain)) {
        return *value;
    }
    return failure(TargetProblem::TooManyDigits);
}

/// Why a text that does not begin with a digit is not understood.
TargetProblem problemWithoutNumber(const QString& text)
{
    static const QRegularExpression comparing = pattern(
        QStringLiteral("^(?:[<>=≤≥±~]|(?:se)?kurang|minim|maksim|paling\\b|lebih\\b|di (?:atas|bawah)\\b|"
                       "hingga\\b|sampai\\b|sekitar\\b|setidaknya|sedikitnya|sebanyak-banyaknya)"));
    static const QRegularExpression negative = pattern(QStringLiteral("^[-–—−]\\s*[0-9]"));
    static const QRegularExpression fraction = pattern(QStringLiteral("^[½⅓¼¾⅔]"));
    if (text.isEmpty()) {
        return TargetProblem::Empty;
    }
    if (matches(text, negative)) {
        return TargetProblem::Negative;
    }
    if (matches(text, comparing)) {
        return TargetProblem::Comparison;
    }
    if (matches(text, fraction)) {
        return TargetProblem::Fraction;
    }
    return startsWithNumberWord(text) ? TargetProblem::NumberWord : TargetProblem::NoNumber;
}

/// Why what follows the number makes it doubtful; nothing where it is a unit.
std::optional<TargetProblem> problemBehind(const QString& rest)
{
    // "12 SD" and "3 SD Negeri" count schools; "sd" joins two ends only where the second one follows.
    static const QRegularExpression range =
        pattern(QStringLiteral("^(?:[-–—−]|s\\s*/\\s*d\\b\\.?|s\\.\\s*d\\b\\.?|sampai\\b(?:\\s+dengan\\b)?|"
                               "hingga\\b)"));
    static const QRegularExpression bareUntil = pattern(QStringLiteral("^s\\s?d\\b\\.?\\s*"));
    const auto until = bareUntil.match(rest);
    const QString end = until.hasMatch() ? rest.mid(until.capturedLength()) : QString();
    if (!end.isEmpty() && (end.front().isDigit() || startsWithNumberWord(end) || startsWithMonth(end))) {
        return TargetProblem::Range;
    }
    static const QRegularExpression fraction = pattern(QStringLiteral("^(?:/\\s*[0-9]|[½⅓¼¾⅔])"));
    static const QRegularExpression comparing =
        pattern(QStringLiteral("^[+<>≤≥]|\\bke\\s*atas\\b|\\batau\\s+(?:lebih|kurang)\\b"));
    static const QRegularExpression squareOrCubic = pattern(QStringLiteral("^[kcm]?m[23](?![0-9])"));
    if (matches(rest, range)) {
        return TargetProblem::Range;
    }
    if (matches(rest, fraction)) {
        return TargetProblem::Fraction;
    }
    if (startsWithNumberWord(rest)) {
        return TargetProblem::NumberWord;
    }
    if (startsWithMonth(rest)) {
        return TargetProblem::CalendarDate;
    }
    if (matches(rest, comparing)) {
        return TargetProblem::Comparison;
    }
    QString unit = rest;
    unit.remove(squareOrCubic);
    return matches(unit, anyDigit()) ? std::optional(TargetProblem::SeveralNumbers) : std::nullopt;
}

/// "dari skala 5", "skala 5" behind the number.
std::optional<Result<Desimal, TargetProblem>> readScale(const QString& rest)
{
    static const QRegularExpression scale(
        QStringLiteral("^(?:dari\\s+)?\\(?\\s*(?:dari\\s+)?skala\\s+([0-9.,]+)\\)?$"));
    const auto match = scale.match(rest);
    return match.hasMatch() ? std::optional(readNumber(match.captured(1))) : std::nullopt;
}

/// Takes "Rp" from the front and tells whether it was there.
bool takeRupiah(QString& text)
{
    static const QRegularExpression rupiah = pattern(QStringLiteral("^Rp\\.?\\s*(?=[0-9])"));
    const qsizetype before = text.size();
    text.remove(rupiah);
    return text.size() != before;
}

} // namespace

Result<Target, TargetProblem> parseTarget(const QString& typed)
{
    QString text = typed.simplified();
    const bool rupiah = takeRupiah(text);
    const Split split = splitNumber(text);
    if (split.number.isEmpty() || !isAsciiDigit(split.number.front())) {
        return failure(problemWithoutNumber(text));
    }
    const auto nilai = readNumber(split.number);
    if (!nilai) {
        return failure(nilai.error());
    }
    if (const auto skala = readScale(split.rest)) {
        if (!*skala) {
            return failure(skala->error());
        }
        return Target{*nilai, {}, **skala};
    }
    if (const auto problem = problemBehind(split.rest)) {
        return failure(*problem);
    }
    if (rupiah && !split.rest.isEmpty()) {
        return Target{*nilai, QStringLiteral("Rp ") % split.rest, std::nullopt};
    }
    return Target{*nilai, rupiah ? QStringLiteral("Rp") : split.rest, std::nullopt};
}

std::optional<Arah> usulanArah(const Target& target)
{
    return target.nilai == Desimal() ? std::optional(Arah::MakinKecil) : std::nullopt;
}

bool holdsNumberOrDate(const QString& sentence)
{
    return matches(sentence, anyDigit()) || holdsNumberWordOrMonth(sentence);
}

QStringList numbersIn(const QString& sentence)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(?:[.,][0-9]+)*"));
    QStringList found;
    auto matchesFound = number.globalMatch(sentence);
    while (matchesFound.hasNext()) {
        found.append(matchesFound.next().captured());
    }
    return found;
}

} // namespace kinerja
