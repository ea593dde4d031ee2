#pragma once

#include "core/documents/documentmodel.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// Where a cell stands in the grid of its table.
struct GridCell {
    const Cell* cell;
    int row;
    int column;
    int endRow() const { return row + cell->rowSpan; }
    int endColumn() const { return column + cell->columnSpan; }
};

/// Every cell of a table, row by row; nothing where the table is impossible: no columns, cells beyond the
/// last column or row, overlapping spans, holes, a span out of the header, widths that are not 100 together.
std::optional<std::vector<GridCell>> gridOf(const TableBlock& table);

} // namespace kinerja
