#include "ui/print/figurelayout.h"

#include "ui/print/units.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr double titleGap = 4;
constexpr double axisThickness = 0.6;
constexpr double labelGap = 3;
constexpr double sidePart = 0.12; // of the width, left and right of the plot
constexpr int stepsPerCategory = 16;

Paragraph centred(const QString& text, TextSize size, bool bold)
{
    return {{Run{text, bold}}, Alignment::Center, size};
}

void placeLinesAt(const std::vector<TextLine>& lines, QPointF at, PrintedPage& page)
{
    for (const TextLine& line : lines) {
        place(line, at, page);
        at.ry() += line.height;
    }
}

/// A smooth way through the values that never swings beyond its neighbours (cubic, flat at peaks).
double between(double from, double to, double part)
{
    const double eased = part * part * (3 - 2 * part);
    return from + (to - from) * eased;
}

/// What the plot's height stands for; curve and bars share it.
double topOf(const Figure& figure)
{
    int top = std::max(1, figure.top);
    for (const std::vector<int>* values : {&figure.values, &figure.bars}) {
        for (const int value : *values) {
            top = std::max(top, value);
        }
    }
    return top;
}

QPolygonF curveOf(const std::vector<int>& values, double top, const QRectF& plot)
{
    const double step = plot.width() / static_cast<double>(values.size());
    QPolygonF curve;
    const auto point = [&](double category, double value) {
        curve.append({plot.left() + (category + 0.5) * step, plot.bottom() - value / top * plot.height()});
    };
    for (size_t at = 0; at + 1 < values.size(); ++at) {
        for (int part = 0; part < stepsPerCategory; ++part) {
            const double along = static_cast<double>(part) / stepsPerCategory;
            point(static_cast<double>(at) + along, between(values[at], values[at + 1], along));
        }
    }
    point(static_cast<double>(values.size() - 1), values.back());
    return curve;
}

/// Bars as wide as half their category; their labels stand below the axis, where the curve never crosses
/// them.
void placeBars(const Figure& figure, const QRectF& plot, PrintedPage& page)
{
    const double top = topOf(figure);
    const double step = plot.width() / static_cast<double>(figure.categories.size());
    for (size_t at = 0; at < figure.bars.size(); ++at) {
        const double height = figure.bars[at] / top * plot.height();
        const QRectF bar(
            plot.left() + (static_cast<double>(at) + 0.25) * step, plot.bottom() - height, step / 2, height);
        page.fills.push_back({bar, Shade::Bar});
    }
}

void placeCategories(const Figure& figure, const QRectF& plot, const FontSet& fonts, PrintedPage& page)
{
    const double step = plot.width() / static_cast<double>(figure.categories.size());
    for (qsizetype at = 0; at < figure.categories.size(); ++at) {
        const double left = plot.left() + static_cast<double>(at) * step;
        page.lines.push_back(
            {{left + step / 2, plot.bottom()}, {left + step / 2, plot.bottom() + labelGap}, axisThickness});
        const auto name = flow(centred(figure.categories.at(at), TextSize::Small, false), step, fonts);
        const QPointF below(left, plot.bottom() + 2 * labelGap);
        placeLinesAt(name, below, page);
        if (!figure.barLabels.isEmpty()) {
            placeLinesAt(flow(centred(figure.barLabels.at(at), TextSize::Small, true), step, fonts),
                below + QPointF(0, heightOf(name)), page);
        }
    }
}

} // namespace

double heightOf(const Figure& figure) { return millimetres(figure.height); }

void place(const Figure& figure, const FontSet& fonts, PageFlow& pages)
{
    const double lineOfText = pointsOf(TextSize::Small) * FontSet::lineHeight;
    const std::vector<TextLine> title =
        flow(centred(figure.title, TextSize::Small, true), pages.width(), fonts);
    const QPointF origin(pages.left(), pages.y());
    placeLinesAt(title, origin, pages.page());
    const double side = pages.width() * sidePart;
    const double top = heightOf(title) + titleGap + lineOfText + titleGap;
    const int linesBelow = figure.barLabels.isEmpty() ? 2 : 3;
    const double height =
        std::max(lineOfText, heightOf(figure) - top - linesBelow * lineOfText - 2 * labelGap);
    const QRectF plot(origin + QPointF(side, top), QSizeF(pages.width() - 2 * side, height));
    Paragraph valueLabel{{Run{figure.valueLabel}}, Alignment::Left, TextSize::Small};
    placeLinesAt(flow(valueLabel, pages.width(), fonts), {plot.left(), plot.top() - titleGap - lineOfText},
        pages.page());
    pages.page().lines.push_back({plot.topLeft(), plot.bottomLeft(), axisThickness});
    pages.page().lines.push_back({plot.bottomLeft(), plot.bottomRight(), axisThickness});
    placeBars(figure, plot, pages.page());
    if (!figure.values.empty()) {
        pages.page().curves.push_back({curveOf(figure.values, topOf(figure), plot)});
    }
    placeCategories(figure, plot, fonts, pages.page());
    pages.advance(heightOf(figure));
}

} // namespace kinerja
