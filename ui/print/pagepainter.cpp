#include "ui/print/pagepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{

// PDF/A-1b knows no transparency: every colour is opaque, and the mark is painted before all else.
const QColor markColour(226, 226, 226);
const QColor headerTint(217, 226, 236);
const QColor curveColour(31, 78, 121);
const QColor barColour(166, 190, 214);
constexpr double markPart = 0.34; // of the page's height: the width of a letter's size
constexpr double layoutUnit = pointsPerInch / layoutDpi;

QColor colourOf(Shade shade)
{
    switch (shade) {
    case Shade::HeaderTint: return headerTint;
    case Shade::Curve: return curveColour;
    case Shade::Bar: return barColour;
    }
    Q_UNREACHABLE();
    return {};
}

void paintLines(QPainter& painter, const std::vector<PlacedLine>& lines)
{
    double thickness = 0;
    for (const PlacedLine& line : lines) {
        if (line.thickness != thickness) {
            thickness = line.thickness;
            painter.setPen(QPen(Qt::black, thickness, Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(line.from, line.to);
    }
}

} // namespace

PagePainter::PagePainter(std::shared_ptr<const FontSet> fonts) : m_fonts(std::move(fonts)) {}

void PagePainter::paint(QPainter& painter, const PrintedPage& page, QSizeF pageSize)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    if (page.draftMark) {
        paintMark(painter, pageSize);
    }
    for (const PlacedFill& fill : page.fills) {
        painter.fillRect(fill.rect, colourOf(fill.shade));
    }
    for (const PlacedImage& image : page.images) {
        painter.drawImage(image.rect, image.image);
    }
    paintLines(painter, page.lines);
    for (const PlacedCurve& curve : page.curves) {
        painter.setPen(QPen(curveColour, curve.thickness));
        painter.drawPolyline(curve.points);
    }
    paintTexts(painter, page);
    painter.restore();
}

/// Drawn as a shape, so that whoever extracts the text does not get it in the middle of the sentences.
void PagePainter::paintMark(QPainter& painter, QSizeF pageSize)
{
    QPainterPath word;
    constexpr double size = 100;
    word.addText({0, 0}, m_fonts->font(Face::Bold, size), QStringLiteral("DRAF"));
    const QRectF bounds = word.boundingRect();
    const double diagonal = std::hypot(pageSize.width(), pageSize.height());
    const double scale = diagonal * 2 * markPart / bounds.width();
    painter.save();
    painter.translate(pageSize.width() / 2, pageSize.height() / 2);
    painter.rotate(-std::atan2(pageSize.height(), pageSize.width()) * 180 / M_PI);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(word, markColour);
    painter.restore();
}

void PagePainter::paintTexts(QPainter& painter, const PrintedPage& page)
{
    painter.scale(layoutUnit, layoutUnit);
    painter.setPen(Qt::black);
    const QFont* current = nullptr;
    for (const PlacedText& text : page.texts) {
        const QFont& font = fontOf(text);
        if (&font != current) {
            painter.setFont(font);
            current = &font;
        }
        painter.drawText(text.position / layoutUnit, text.text);
    }
}

const QFont& PagePainter::fontOf(const PlacedText& text)
{
    const auto known = std::find_if(m_sized.begin(), m_sized.end(),
        [&](const SizedFont& sized) { return sized.face == text.face && sized.size == text.size; });
    if (known != m_sized.end()) {
        return known->font;
    }
    return m_sized.emplace_back(SizedFont{text.face, text.size, m_fonts->font(text.face, text.size)}).font;
}

} // namespace kinerja
