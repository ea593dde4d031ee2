#include "core/documents/parts.h"

namespace kinerja::parts
{

Paragraph plain(const QString& text) { return {{Run{text}}}; }

Paragraph bold(const QString& text) { return {{Run{text, true}}}; }

Paragraph centred(Paragraph paragraph)
{
    paragraph.alignment = Alignment::Center;
    return paragraph;
}

Paragraph title(const QString& text)
{
    Paragraph paragraph = centred(bold(text));
    paragraph.size = TextSize::Large;
    paragraph.keepWithNext = true;
    return paragraph;
}

void addKop(DocumentModel& document, const QStringList& kop)
{
    constexpr int gapBelowKop = 10;
    for (const QString& line : kop) {
        document.blocks.push_back(centred(bold(line)));
    }
    if (!kop.isEmpty()) {
        std::get<Paragraph>(document.blocks.back()).spaceAfter = gapBelowKop;
    }
}

Cell cell(const QString& text) { return {{plain(text)}}; }

Cell cell(std::vector<TextBlock> content) { return {std::move(content)}; }

Cell numberCell(const QString& text) { return {{centred(plain(text))}}; }

Cell headerCell(const QString& text)
{
    return {{centred(bold(text))}, 1, 1, Tint::Header, VerticalPlace::Middle};
}

Cell spanning(Cell cell, int columns, int rows)
{
    cell.columnSpan = columns;
    cell.rowSpan = rows;
    return cell;
}

Row headerRow(const QStringList& texts)
{
    Row row;
    for (const QString& text : texts) {
        row.cells.push_back(headerCell(text));
    }
    return row;
}

Row sectionRow(const QString& text, int columns)
{
    return {{spanning(cell(std::vector<TextBlock>{bold(text)}), columns, 1)}, true};
}

} // namespace kinerja::parts
