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

QPolygonF curveOf(const std::vector<int>& values, const QRectF& plot)
{
    const double top = std::max(1, *std::max_element(values.begin(), values.end()));
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

void placeCategories(const Figure& figure, const QRectF& plot, const FontSet& fonts, PrintedPage& page)
{
    const double step = plot.width() / static_cast<double>(figure.categories.size());
    for (qsizetype at = 0; at < figure.categories.size(); ++at) {
        const double left = plot.left() + static_cast<double>(at) * step;
        page.lines.push_back(
            {{left + step / 2, plot.bottom()}, {left + step / 2, plot.bottom() + labelGap}, axisThickness});
        placeLinesAt(flow(centred(figure.categories.at(at), TextSize::Small, false), step, fonts),
            {left, plot.bottom() + 2 * labelGap}, page);
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
    const double height = std::max(lineOfText, heightOf(figure) - top - 2 * lineOfText - 2 * labelGap);
    const QRectF plot(origin + QPointF(side, top), QSizeF(pages.width() - 2 * side, height));
    Paragraph valueLabel{{Run{figure.valueLabel}}, Alignment::Left, TextSize::Small};
    placeLinesAt(flow(valueLabel, pages.width(), fonts), {plot.left(), plot.top() - titleGap - lineOfText},
        pages.page());
    pages.page().lines.push_back({plot.topLeft(), plot.bottomLeft(), axisThickness});
    pages.page().lines.push_back({plot.bottomLeft(), plot.bottomRight(), axisThickness});
    pages.page().curves.push_back({curveOf(figure.values, plot)});
    placeCategories(figure, plot, fonts, pages.page());
    pages.advance(heightOf(figure));
}

} // namespace kinerja
