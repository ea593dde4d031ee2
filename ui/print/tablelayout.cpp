#include "ui/print/tablelayout.h"

#include "ui/print/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

constexpr double paddingBeside = 3;
constexpr double paddingAbove = 2;
constexpr double paddingBelow = 2.5;
constexpr double paddingUpright = paddingAbove + paddingBelow;
constexpr double borderThickness = 0.5;
constexpr double tolerance = 0.01;
constexpr double emptyRow = 9 * FontSet::lineHeight + paddingUpright;
constexpr int linesWorthABreak = 3;
constexpr int linesCarriedOver = 2;
constexpr double leastBreak = linesWorthABreak * 9 * FontSet::lineHeight + paddingUpright;

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Whether the column of a cell is too narrow for a word.
bool breaksWord(const std::vector<TextLine>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) { return line.breaksWord; });
}

double paddingOf(const TableBlock& table) { return table.borders == Borders::All ? paddingBeside : 0; }

} // namespace

TableLayout::TableLayout(
    const TableBlock& table, const std::vector<GridCell>& grid, const FontSet& fonts, PageFlow& pages)
    : m_table(table), m_pages(pages), m_headerRows(table.headerRows)
{
    flowInto(wishedWidths(table, pages.width()), grid, fonts);
    const bool isTooNarrow =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const Box& box) { return breaksWord(box.lines); });
    if (isTooNarrow) {
        flowInto(widthsForWords(table, grid, fonts, pages.width(), 2 * paddingOf(table)), grid, fonts);
    }
    m_headerRows = m_headerRows == rowCount() ? 0 : repeatable();
}

/// The header rows that leave half of each page to the others; the rest are rows like those, and broken where
/// a page ends.
int TableLayout::repeatable()
{
    int kept = 0;
    while (kept < m_headerRows) {
        const int end = groupEnd(kept);
        if (end > m_headerRows || sum(heightsOf(0, end)) > halfPage()) {
            break;
        }
        kept = end;
    }
    return kept;
}

void TableLayout::flowInto(
    const std::vector<double>& widths, const std::vector<GridCell>& grid, const FontSet& fonts)
{
    std::vector<double> edges{0};
    std::partial_sum(widths.begin(), widths.end(), std::back_inserter(edges));
    m_boxes.clear();
    m_boxes.reserve(grid.size());
    for (const GridCell& cell : grid) {
        m_boxes.push_back(boxOf(cell, edges, fonts));
        m_longestSpan = std::max(m_longestSpan, cell.cell->rowSpan);
    }
}

TableLayout::Box TableLayout::boxOf(
    const GridCell& cell, const std::vector<double>& edges, const FontSet& fonts) const
{
    const double left = edges[static_cast<size_t>(cell.column)];
    const double right = edges[static_cast<size_t>(cell.endColumn())];
    const double padding = paddingOf(m_table);
    return {cell, m_pages.left() + left, right - left,
        flow(cell.cell->content, right - left - 2 * padding, fonts)};
}

std::vector<TableLayout::Box*> TableLayout::boxesIn(int begin, int end)
{
    auto at = std::lower_bound(m_boxes.begin(), m_boxes.end(), begin - m_longestSpan + 1,
        [](const Box& box, int row) { return box.grid.row < row; });
    std::vector<Box*> boxes;
    for (; at != m_boxes.end() && at->grid.row < end; ++at) {
        if (at->grid.endRow() > begin) {
            boxes.push_back(&*at);
        }
    }
    return boxes;
}

int TableLayout::groupEnd(int begin) const
{
    int end = begin + 1;
    auto at = std::lower_bound(
        m_boxes.begin(), m_boxes.end(), begin, [](const Box& box, int row) { return box.grid.row < row; });
    for (int row = begin; row < end; ++row) {
        for (; at != m_boxes.end() && at->grid.row == row; ++at) {
            end = std::max(end, at->grid.endRow());
        }
        if (m_table.rows[static_cast<size_t>(row)].keepWithNext) {
            end = std::max(end, std::min(row + 2, rowCount()));
        }
    }
    return end;
}

std::vector<double> TableLayout::heightsOf(int begin, int end)
{
    std::vector<double> heights(static_cast<size_t>(end - begin), emptyRow);
    std::vector<Box*> boxes = boxesIn(begin, end);
    const auto span = [&](const Box* box) {
        return std::min(box->grid.endRow(), end) - std::max(box->grid.row, begin);
    };
    std::stable_sort(boxes.begin(), boxes.end(),
        [&](const Box* one, const Box* other) { return span(one) < span(other); });
    for (const Box* box : boxes) {
        const auto first = heights.begin() + (std::max(box->grid.row, begin) - begin);
        const auto last = first + span(box);
        const double missing = box->pending() + paddingUpright - std::accumulate(first, last, 0.0);
        if (missing > 0) {
            std::for_each(first, last, [&](double& height) { height += missing / span(box); });
        }
    }
    return heights;
}

void TableLayout::place(double reserve)
{
    if (rowCount() == 0) {
        return;
    }
    const int firstEnd = groupEnd(m_headerRows);
    const double header = m_headerRows > 0 ? sum(heightsOf(0, m_headerRows)) : 0;
    const double lead = std::min(sum(heightsOf(m_headerRows, firstEnd)), halfPage());
    // A table of one group starts where its end has room for what follows, too: once begun it can't move.
    const double after = firstEnd == rowCount() ? reserve : 0;
    if (!m_pages.fits(header + lead + after) && !m_pages.atTop()) {
        m_pages.newPage();
    }
    placeHeader();
    for (int row = m_headerRows; row < rowCount();) {
        const int end = groupEnd(row);
        placeGroup(row, end, end == rowCount() ? reserve : 0);
        row = end;
    }
}

void TableLayout::placeHeader()
{
    if (m_headerRows > 0) {
        for (Box* box : boxesIn(0, m_headerRows)) {
            box->next = 0;
        }
        emitRows(0, heightsOf(0, m_headerRows), Cut::None);
    }
    m_freshY = m_pages.y();
}

void TableLayout::startPage()
{
    m_pages.newPage();
    placeHeader();
}

void TableLayout::placeGroup(int begin, int end, double reserve)
{
    for (int row = begin; row < end;) {
        const std::vector<double> heights = heightsOf(row, end);
        const bool cannotMove = isFresh() && sum(heights) <= halfPage() && m_pages.fits(sum(heights));
        if (cannotMove || m_pages.fits(sum(heights) + reserve)) {
            emitRows(row, heights, Cut::None);
            return;
        }
        if (sum(heights) <= halfPage() && !isFresh()) {
            startPage();
        } else {
            row = placeWhatFits(row, end, heights);
        }
    }
}

/// Puts the leading rows that fit on this page, but never all of them (what would follow has no room), and
/// goes on to the next page. Returns the first row that is still to be placed, whole or in part.
int TableLayout::placeWhatFits(int begin, int end, const std::vector<double>& heights)
{
    size_t count = 0;
    double height = 0;
    while (count + 1 < heights.size() && m_pages.fits(height + heights[count])) {
        height += heights[count++];
    }
    if (count > 0 && m_table.rows[static_cast<size_t>(begin) + count - 1].keepWithNext) {
        return placeHeading(
            begin, {heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(count)}, heights[count]);
    }
    if (count == 0 && (isFresh() || heights.front() > halfPage())) {
        breakRow(begin, heights.front());
        repeatSpans(begin, end);
        return begin;
    }
    if (count > 0) {
        emitRows(
            begin, {heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(count)}, Cut::BetweenRows);
    }
    startPage();
    const int next = begin + static_cast<int>(count);
    repeatSpans(next, end);
    return next;
}

/// The rows fit, the last of them is a heading, and what it heads does not fit whole beneath it. Returns the
/// first row that is still to be placed.
int TableLayout::placeHeading(int begin, std::vector<double> heights, double headed)
{
    const double rest = m_pages.remaining() - sum(heights);
    const bool breaks = headed > halfPage() && rest >= leastBreak;
    while (!breaks && !isFresh() && !heights.empty() &&
           m_table.rows[static_cast<size_t>(begin) + heights.size() - 1].keepWithNext) {
        heights.pop_back();
    }
    if (!heights.empty()) {
        emitRows(begin, heights, Cut::BetweenRows);
    }
    if (!breaks) {
        startPage();
    }
    return begin + static_cast<int>(heights.size());
}

/// Puts the upper part of a row on this page where that is worth it, and starts the next page.
void TableLayout::breakRow(int row, double height)
{
    const double kept = height - linesCarriedOver * 9 * FontSet::lineHeight;
    const double part = m_pages.fits(height) ? kept : std::min(m_pages.remaining(), kept);
    if (part >= leastBreak || isFresh()) {
        emitRows(row, {std::max(part, leastBreak)}, Cut::InRow);
    }
    startPage();
}

/// Beside the rows that follow on a new page, a spanning cell that was through says its text again, where the
/// rows are tall enough for it anyway.
void TableLayout::repeatSpans(int row, int end)
{
    const std::vector<double> heights = heightsOf(row, end);
    for (Box* box : boxesIn(row, row + 1)) {
        if (!box->isContinued || box->grid.cell->rowSpan < 2 || box->next < box->lines.size()) {
            continue;
        }
        const auto last = heights.begin() + (std::min(box->grid.endRow(), end) - row);
        const double room = std::accumulate(heights.begin(), last, 0.0);
        if (heightOf(box->lines) + paddingUpright <= room + tolerance) {
            box->next = 0;
        }
    }
}

void TableLayout::emitRows(int begin, const std::vector<double>& heights, Cut cut)
{
    std::vector<double> tops{m_pages.y()};
    for (const double height : heights) {
        tops.push_back(tops.back() + height);
    }
    const int end = begin + static_cast<int>(heights.size());
    for (Box* box : boxesIn(begin, end)) {
        const double top = tops[static_cast<size_t>(std::max(box->grid.row, begin) - begin)];
        const double bottom = tops[static_cast<size_t>(std::min(box->grid.endRow(), end) - begin)];
        const QRectF rect(box->left, top, box->width, bottom - top);
        const bool closesBelow = bottom >= tops.back() - tolerance;
        drawFrame(*box, rect, closesBelow);
        emitBox(*box, rect, box->grid.endRow() > end || (cut == Cut::InRow && closesBelow));
    }
    m_pages.advance(sum(heights));
}

void TableLayout::emitBox(Box& box, const QRectF& rect, bool goesOn)
{
    const double padding = m_table.borders == Borders::All ? paddingBeside : 0;
    double y = rect.top() + paddingAbove;
    if (box.grid.cell->place == VerticalPlace::Middle && !goesOn) {
        y += std::max(0.0, (rect.height() - paddingUpright - box.pending()) / 2);
    }
    const double bottom = rect.bottom() - paddingBelow + tolerance;
    for (; box.next < box.lines.size(); ++box.next) {
        const TextLine& line = box.lines[box.next];
        if (goesOn && y + line.height > bottom) {
            break;
        }
        kinerja::place(line, {rect.left() + padding, y}, m_pages.page());
        y += line.height;
    }
    box.isContinued = goesOn;
}

void TableLayout::drawFrame(const Box& box, const QRectF& rect, bool closesBelow)
{
    PrintedPage& page = m_pages.page();
    if (box.grid.cell->tint == Tint::Header) {
        page.fills.push_back({rect, Shade::HeaderTint});
    }
    if (m_table.borders == Borders::None) {
        return;
    }
    page.lines.push_back({rect.topLeft(), rect.topRight(), borderThickness});
    page.lines.push_back({rect.topLeft(), rect.bottomLeft(), borderThickness});
    if (box.grid.endColumn() == static_cast<int>(m_table.widths.size())) {
        page.lines.push_back({rect.topRight(), rect.bottomRight(), borderThickness});
    }
    if (closesBelow) {
        page.lines.push_back({rect.bottomLeft(), rect.bottomRight(), borderThickness});
    }
}

} // namespace kinerja
