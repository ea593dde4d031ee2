#pragma once

#include "core/documents/tablegrid.h"
#include "ui/print/fontset.h"

#include <vector>

namespace kinerja
{

/// Points of each column of a table that is `width` points wide, as it wishes.
std::vector<double> wishedWidths(const TableBlock& table, double width);

/// The same, but with room for the longest word of each column, which the others give of what they have
/// beyond their own; `padding` points stand beside the text of a cell together. A word that would take more
/// than a quarter of the table is broken rather.
std::vector<double> widthsForWords(const TableBlock& table, const std::vector<GridCell>& grid,
    const FontSet& fonts, double width, double padding);

} // namespace kinerja
