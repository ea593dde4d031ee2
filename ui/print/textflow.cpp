#include "ui/print/textflow.h"

#include <QChar>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr double smallPoints = 8;
constexpr double normalPoints = 9;
constexpr double largePoints = 10;
constexpr double bulletIndent = 9;
constexpr double gapAfterNumber = 3;
constexpr double strikeHeight = 0.27;
constexpr double underlineDepth = 0.11;
constexpr double strokePerPoint = 0.06;

struct Letter {
    char32_t code;
    size_t run;
    double width;
};

Face faceOf(const Run& run)
{
    if (run.bold) {
        return Face::Bold;
    }
    return run.italic ? Face::Italic : Face::Regular;
}

bool isLineEnd(char32_t code) { return code == U'\n' || code == 0x2028 || code == 0x2029; }
bool isSpace(char32_t code) { return code == U' ' || code == 0x3000; }

bool isBreakablePunctuation(char32_t code)
{
    return QChar::isPunct(code) || QChar::isSymbol(code) || code == 0x200B;
}

/// What a typed character becomes on paper: control characters have no shape.
std::optional<char32_t> printable(char32_t code)
{
    if (code == U'\t') {
        return U' ';
    }
    if (QChar::isSurrogate(code)) {
        return QChar::ReplacementCharacter;
    }
    const bool isControl = QChar::category(code) == QChar::Other_Control && !isLineEnd(code);
    return isControl ? std::nullopt : std::optional(code);
}

std::vector<Letter> lettersOf(const Paragraph& paragraph, double size, const FontSet& fonts)
{
    std::vector<Letter> letters;
    for (size_t run = 0; run < paragraph.runs.size(); ++run) {
        const Face face = faceOf(paragraph.runs[run]);
        for (const uint typed : paragraph.runs[run].text.toUcs4()) {
            if (const auto code = printable(typed)) {
                const double width = isLineEnd(*code) ? 0 : fonts.advance(face, *code) * size;
                letters.push_back({*code, run, width});
            }
        }
    }
    return letters;
}

/// Finds the end of each line over the letters of a paragraph.
class Breaker
{
public:
    Breaker(const std::vector<Letter>& letters, double width) : m_letters(letters), m_width(width) {}

    bool atEnd() const { return m_start > m_letters.size() || (m_start == m_letters.size() && !m_lineOwed); }

    struct Range {
        size_t begin;
        size_t end;
        bool breaksWord = false;
    };

    Range next()
    {
        m_lineOwed = false;
        const size_t begin = m_start;
        double x = 0;
        size_t afterSpace = begin;
        size_t afterMark = begin;
        for (size_t at = begin; at < m_letters.size(); ++at) {
            const Letter& letter = m_letters[at];
            if (isLineEnd(letter.code)) {
                m_start = at + 1;
                m_lineOwed = true;
                return {begin, at};
            }
            if (isSpace(letter.code)) {
                x += letter.width;
                afterSpace = at + 1;
                continue;
            }
            x += letter.width;
            if (x > m_width + tolerance && at > begin) {
                const size_t end = std::max(afterSpace, afterMark);
                return end > begin ? wrap(begin, afterSpace > begin ? afterSpace : afterMark, false)
                                   : wrap(begin, at, true);
            }
            if (isBreakablePunctuation(letter.code)) {
                afterMark = at + 1;
            }
        }
        m_start = m_letters.size();
        return {begin, m_letters.size()};
    }

private:
    static constexpr double tolerance = 0.001;

    Range wrap(size_t begin, size_t end, bool breaksWord)
    {
        m_start = end;
        while (m_start < m_letters.size() && isSpace(m_letters[m_start].code)) {
            ++m_start;
        }
        return {begin, end, breaksWord};
    }

    const std::vector<Letter>& m_letters;
    double m_width;
    size_t m_start = 0;
    bool m_lineOwed = true; ///< an empty paragraph and one that ends in a line feed have an empty last line
};

QString markerOf(const List& list, size_t item)
{
    return list.marker == ListMarker::Bullet ? QStringLiteral("•")
                                             : QString(QString::number(item + 1) % QLatin1Char('.'));
}

double indentOf(const List& list, const FontSet& fonts)
{
    if (list.marker == ListMarker::Bullet || list.items.empty()) {
        return bulletIndent;
    }
    const size_t last = list.items.size() - 1;
    return fonts.textWidth(Face::Regular, pointsOf(list.items[last].size), markerOf(list, last)) +
           gapAfterNumber;
}

double offsetOf(Alignment alignment, double width, double lineWidth)
{
    switch (alignment) {
    case Alignment::Left: return 0;
    case Alignment::Center: return (width - lineWidth) / 2;
    case Alignment::Right: return width - lineWidth;
    }
    Q_UNREACHABLE();
    return 0;
}

TextLine lineOf(const Paragraph& paragraph, const std::vector<Letter>& letters, Breaker::Range range,
    double width, double size)
{
    TextLine line{{}, size, size * FontSet::lineHeight, range.breaksWord};
    size_t end = range.end;
    while (end > range.begin && isSpace(letters[end - 1].code)) {
        --end;
    }
    double x = 0;
    for (size_t at = range.begin; at < end; ++at) {
        const Letter& letter = letters[at];
        if (at == range.begin || letters[at - 1].run != letter.run) {
            const Run& run = paragraph.runs[letter.run];
            line.segments.push_back({{}, faceOf(run), x, 0, run.struck, run.underlined});
        }
        TextSegment& segment = line.segments.back();
        segment.text += QString::fromUcs4(&letter.code, 1);
        segment.width += letter.width;
        x += letter.width;
    }
    const double offset = offsetOf(paragraph.alignment, width, x);
    for (TextSegment& segment : line.segments) {
        segment.x += offset;
    }
    return line;
}

double longestWordOf(const Paragraph& paragraph, const FontSet& fonts)
{
    double longest = 0;
    double word = 0;
    for (const Letter& letter : lettersOf(paragraph, pointsOf(paragraph.size), fonts)) {
        word = isSpace(letter.code) || isLineEnd(letter.code) ? 0 : word + letter.width;
        longest = std::max(longest, word);
        word = isBreakablePunctuation(letter.code) ? 0 : word;
    }
    return longest;
}

void placeStroke(const TextSegment& segment, QPointF from, double thickness, PrintedPage& page)
{
    page.lines.push_back({from, from + QPointF(segment.width, 0), thickness});
}

} // namespace

double pointsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small: return smallPoints;
    case TextSize::Normal: return normalPoints;
    case TextSize::Large: return largePoints;
    }
    Q_UNREACHABLE();
    return normalPoints;
}

std::vector<TextLine> flow(const Paragraph& paragraph, double width, const FontSet& fonts)
{
    const double size = pointsOf(paragraph.size);
    const std::vector<Letter> letters = lettersOf(paragraph, size, fonts);
    std::vector<TextLine> lines;
    Breaker breaker(letters, width);
    while (!breaker.atEnd()) {
        lines.push_back(lineOf(paragraph, letters, breaker.next(), width, size));
    }
    lines.back().height += paragraph.spaceAfter;
    return lines;
}

std::vector<TextLine> flow(const List& list, double width, const FontSet& fonts)
{
    std::vector<TextLine> all;
    const double indent = indentOf(list, fonts);
    for (size_t item = 0; item < list.items.size(); ++item) {
        std::vector<TextLine> lines = flow(list.items[item], width - indent, fonts);
        for (TextLine& line : lines) {
            for (TextSegment& segment : line.segments) {
                segment.x += indent;
            }
        }
        const QString marker = markerOf(list, item);
        const double markerWidth = fonts.textWidth(Face::Regular, lines.front().size, marker);
        lines.front().segments.insert(
            lines.front().segments.begin(), {marker, Face::Regular, 0, markerWidth, false, false});
        all.insert(all.end(), lines.begin(), lines.end());
    }
    if (!all.empty()) {
        all.back().height += list.spaceAfter;
    }
    return all;
}

std::vector<TextLine> flow(const std::vector<TextBlock>& content, double width, const FontSet& fonts)
{
    std::vector<TextLine> all;
    for (const TextBlock& block : content) {
        const auto lines = std::visit([&](const auto& part) { return flow(part, width, fonts); }, block);
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

double longestWord(const std::vector<TextBlock>& content, const FontSet& fonts)
{
    double longest = 0;
    for (const TextBlock& block : content) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            longest = std::max(longest, longestWordOf(*paragraph, fonts));
            continue;
        }
        const List& list = std::get<List>(block);
        for (const Paragraph& item : list.items) {
            longest = std::max(longest, indentOf(list, fonts) + longestWordOf(item, fonts));
        }
    }
    return longest;
}

double heightOf(const std::vector<TextLine>& lines, size_t first)
{
    double height = 0;
    for (size_t at = first; at < lines.size(); ++at) {
        height += lines[at].height;
    }
    return height;
}

void place(const TextLine& line, QPointF topLeft, PrintedPage& page)
{
    const double baseline = topLeft.y() + FontSet::ascent * line.size;
    for (const TextSegment& segment : line.segments) {
        const QPointF at(topLeft.x() + segment.x, baseline);
        page.texts.push_back({segment.text, at, segment.width, line.size, segment.face});
        const double thickness = strokePerPoint * line.size;
        if (segment.struck) {
            placeStroke(segment, at - QPointF(0, strikeHeight * line.size), thickness, page);
        }
        if (segment.underlined) {
            placeStroke(segment, at + QPointF(0, underlineDepth * line.size), thickness, page);
        }
    }
}

} // namespace kinerja
