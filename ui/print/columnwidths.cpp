#include "ui/print/columnwidths.h"

#include "ui/print/textflow.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

constexpr double mostForAWord = 0.25;

std::vector<double> neededWidths(
    const std::vector<GridCell>& grid, const FontSet& fonts, size_t columns, double padding, double most)
{
    std::vector<double> needed(columns, padding);
    for (const GridCell& cell : grid) {
        if (cell.cell->columnSpan == 1) {
            double& column = needed[static_cast<size_t>(cell.column)];
            column = std::max(column, longestWord(cell.cell->content, fonts) + padding);
        }
    }
    std::replace_if(
        needed.begin(), needed.end(), [most](double one) { return one > most; }, padding);
    return needed;
}

} // namespace

std::vector<double> wishedWidths(const TableBlock& table, double width)
{
    std::vector<double> widths;
    std::transform(table.widths.begin(), table.widths.end(), std::back_inserter(widths),
        [width](int percent) { return percent / 100.0 * width; });
    return widths;
}

std::vector<double> widthsForWords(const TableBlock& table, const std::vector<GridCell>& grid,
    const FontSet& fonts, double width, double padding)
{
    std::vector<double> widths = wishedWidths(table, width);
    const std::vector<double> needed =
        neededWidths(grid, fonts, widths.size(), padding, mostForAWord * width);
    double wanted = 0;
    double spare = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        wanted += std::max(0.0, needed[column] - widths[column]);
        spare += std::max(0.0, widths[column] - needed[column]);
    }
    const double moved = std::min(wanted, spare);
    for (size_t column = 0; column < widths.size() && moved > 0; ++column) {
        const double missing = needed[column] - widths[column];
        widths[column] += missing > 0 ? missing * moved / wanted : missing * moved / spare;
    }
    return widths;
}

} // namespace kinerja
