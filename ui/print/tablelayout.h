#pragma once

#include "core/documents/tablegrid.h"
#include "ui/print/pageflow.h"

#include <vector>

namespace kinerja
{

/// Lays one table down the pages: header rows on each of them, joined rows together where they are not taller
/// than half a page, a row over two pages only where it is taller than that. A cell that spans rows over a
/// page break goes on with what is left of its text; one that is through says it again beside the rows that
/// follow, where there is room.
class TableLayout
{
public:
    /// `grid` is that of `table`; both outlive the layout.
    TableLayout(
        const TableBlock& table, const std::vector<GridCell>& grid, const FontSet& fonts, PageFlow& pages);

    /// The last rows stay on a page that has `reserve` points left after them.
    void place(double reserve);

private:
    struct Box {
        GridCell grid;
        double left;
        double width;
        std::vector<TextLine> lines;
        size_t next = 0; ///< first line not yet on paper
        bool isContinued = false;
        double pending() const { return heightOf(lines, next); }
    };
    enum class Cut { None, BetweenRows, InRow };

    int rowCount() const { return static_cast<int>(m_table.rows.size()); }
    void flowInto(const std::vector<double>& widths, const std::vector<GridCell>& grid, const FontSet& fonts);
    Box boxOf(const GridCell& cell, const std::vector<double>& edges, const FontSet& fonts) const;
    std::vector<Box*> boxesIn(int begin, int end);
    int groupEnd(int begin) const;
    int repeatable();
    double halfPage() const { return m_pages.bodyHeight() / 2; }
    bool isFresh() const { return m_pages.y() <= m_freshY; }

    void placeHeader();
    void startPage();
    void placeGroup(int begin, int end, double reserve);
    int placeWhatFits(int begin, int end, const std::vector<double>& heights);
    int placeHeading(int begin, std::vector<double> heights, double headed);
    void breakRow(int row, double height);
    void repeatSpans(int row, int end);
    std::vector<double> heightsOf(int begin, int end);
    void emitRows(int begin, const std::vector<double>& heights, Cut cut);
    void emitBox(Box& box, const QRectF& rect, bool goesOn);
    void drawFrame(const Box& box, const QRectF& rect, bool closesBelow);

    const TableBlock& m_table;
    PageFlow& m_pages;
    std::vector<Box> m_boxes; ///< by row
    int m_headerRows;
    double m_freshY = -1; ///< where the rows begin on this page; −1 before the first
    int m_longestSpan = 1;
};

} // namespace kinerja
