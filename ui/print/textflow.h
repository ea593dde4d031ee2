#pragma once

#include "core/documents/documentmodel.h"
#include "ui/print/fontset.h"
#include "ui/print/printedpage.h"

#include <vector>

namespace kinerja
{

struct TextSegment {
    QString text;
    Face face = Face::Regular;
    double x = 0; ///< from the left edge of the column
    double width = 0;
    bool struck = false;
    bool underlined = false;
};

/// One line of text; lines stand on each other, each `height` points tall (space after a paragraph included).
struct TextLine {
    std::vector<TextSegment> segments;
    double size = 0; ///< points
    double height = 0;
    bool breaksWord = false; ///< the word at its end goes on in the next line
};

double pointsOf(TextSize size);

/// Breaks a paragraph into lines of at most `width` points, at spaces; what is longer than a line breaks
/// after a punctuation mark, else anywhere.
std::vector<TextLine> flow(const Paragraph& paragraph, double width, const FontSet& fonts);
std::vector<TextLine> flow(const List& list, double width, const FontSet& fonts);
std::vector<TextLine> flow(const std::vector<TextBlock>& content, double width, const FontSet& fonts);

/// Points of the longest word: what narrower columns break it.
double longestWord(const std::vector<TextBlock>& content, const FontSet& fonts);

double heightOf(const std::vector<TextLine>& lines, size_t first = 0);

/// Puts one line's texts and its strokes on the page, its top left at that point.
void place(const TextLine& line, QPointF topLeft, PrintedPage& page);

} // namespace kinerja
