#include "core/documents/tablegrid.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

constexpr int wholeWidth = 100;

bool hasUsableShape(const TableBlock& table)
{
    const bool widthsPositive =
        std::all_of(table.widths.begin(), table.widths.end(), [](int width) { return width > 0; });
    return widthsPositive && std::accumulate(table.widths.begin(), table.widths.end(), 0) == wholeWidth &&
           table.headerRows >= 0 && table.headerRows <= static_cast<int>(table.rows.size());
}

/// Which columns are held by spans from above, as the row where the span ends.
class Columns
{
public:
    explicit Columns(size_t count) : m_heldUntil(count, 0) {}

    size_t firstFree(int row) const
    {
        const auto at =
            std::find_if(m_heldUntil.begin(), m_heldUntil.end(), [&](int until) { return until <= row; });
        return static_cast<size_t>(at - m_heldUntil.begin());
    }

    bool hold(size_t column, const Cell& cell, int row)
    {
        const size_t end = column + static_cast<size_t>(cell.columnSpan);
        if (end > m_heldUntil.size()) {
            return false;
        }
        for (size_t at = column; at < end; ++at) {
            if (m_heldUntil[at] > row) {
                return false;
            }
            m_heldUntil[at] = row + cell.rowSpan;
        }
        return true;
    }

    bool isFull(int row) const { return firstFree(row) == m_heldUntil.size(); }

private:
    std::vector<int> m_heldUntil;
};

} // namespace

std::optional<std::vector<GridCell>> gridOf(const TableBlock& table)
{
    if (!hasUsableShape(table)) {
        return std::nullopt;
    }
    std::vector<GridCell> grid;
    Columns columns(table.widths.size());
    const int rowCount = static_cast<int>(table.rows.size());
    for (int row = 0; row < rowCount; ++row) {
        const int limit = row < table.headerRows ? table.headerRows : rowCount;
        for (const Cell& cell : table.rows[static_cast<size_t>(row)].cells) {
            if (cell.columnSpan < 1 || cell.rowSpan < 1 || cell.columnSpan > wholeWidth ||
                cell.rowSpan > limit - row) {
                return std::nullopt;
            }
            const size_t column = columns.firstFree(row);
            if (!columns.hold(column, cell, row)) {
                return std::nullopt;
            }
            grid.push_back({&cell, row, static_cast<int>(column)});
        }
        if (!columns.isFull(row)) {
            return std::nullopt;
        }
    }
    return grid;
}

} // namespace kinerja
