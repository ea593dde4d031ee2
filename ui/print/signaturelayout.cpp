#include "ui/print/signaturelayout.h"

#include "core/documents/parts.h"
#include "core/documents/tanggal.h"
#include "ui/print/units.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr double gapAbove = 10;
constexpr double columnPart = 0.4;
constexpr double pictureWidth = 60;  // mm; a signature is no wider on a landscape page
constexpr double underPicture = 1.5; // mm, so that no stroke touches the name
constexpr double coarsest = 0.72;    // points a pixel: one of a hundred to the inch is not blown up further
constexpr int whiteFrom = 250;       // a grey this light is paper
constexpr int mostPixels = 20000;    // an edge longer than that is no signature

/// The part of the picture that holds anything but white.
QRect inkOf(const QImage& grey)
{
    QRect ink;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        const uchar* end = line + grey.width();
        const auto isInk = [](uchar level) { return level < whiteFrom; };
        const uchar* first = std::find_if(line, end, isInk);
        if (first != end) {
            const auto last =
                std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(line), isInk);
            ink |= QRect(QPoint(static_cast<int>(first - line), y),
                QPoint(static_cast<int>(last.base() - line) - 1, y));
        }
    }
    return ink;
}

void centre(std::vector<Paragraph>& paragraphs)
{
    for (Paragraph& paragraph : paragraphs) {
        paragraph.alignment = Alignment::Center;
    }
}

std::vector<TextLine> centredLines(std::vector<Paragraph> paragraphs, double width, const FontSet& fonts)
{
    centre(paragraphs);
    std::vector<TextLine> lines;
    for (const Paragraph& paragraph : paragraphs) {
        const std::vector<TextLine> more = flow(paragraph, width, fonts);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

/// The dots at the end of a line are for a pen; who signs by picture has none.
void fillOpenDay(std::vector<Paragraph>& above, QDate day)
{
    static const QRegularExpression dots(QStringLiteral("\\.{10,}$"));
    for (Paragraph& paragraph : above) {
        if (day.isValid() && !paragraph.runs.empty()) {
            paragraph.runs.back().text.replace(dots, tanggalPanjang(day));
        }
    }
}

void placeStack(const std::vector<TextLine>& lines, QPointF at, PrintedPage& page)
{
    for (const TextLine& line : lines) {
        place(line, at, page);
        at.ry() += line.height;
    }
}

} // namespace

Result<QImage, PrintError> opaqueImage(const QByteArray& bytes)
{
    const QImage loaded = QImage::fromData(bytes);
    if (loaded.isNull() || loaded.width() > mostPixels || loaded.height() > mostPixels) {
        return failure(PrintError::BadImage);
    }
    // PDF/A-1b knows no transparency: what is see-through becomes paper here, not a box over the text later.
    QImage opaque(loaded.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, loaded);
    painter.end();
    const QRect ink = inkOf(opaque.convertToFormat(QImage::Format_Grayscale8));
    return ink.isEmpty() ? opaque : opaque.copy(ink);
}

PlacedImage fitted(const QImage& image, const QRectF& room)
{
    const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
    const QPointF topLeft(room.center().x() - size.width() / 2, room.bottom() - size.height());
    return {QRectF(topLeft, size), image};
}

SignatureLayout::SignatureLayout(
    const SignatureBlock& block, const RenderOptions& options, const FontSet& fonts, double width)
    : m_columnWidth(width * columnPart), m_width(width), m_room(millimetres(block.room))
{
    if (block.left) {
        addSide(*block.left, 0, options, fonts);
    }
    if (block.right) {
        addSide(*block.right, width - m_columnWidth, options, fonts);
    }
}

void SignatureLayout::addSide(
    const Signer& signer, double x, const RenderOptions& options, const FontSet& fonts)
{
    std::vector<Paragraph> above = signer.above;
    if (const auto signature = options.signatures.find(signer.role); signature != options.signatures.end()) {
        fillOpenDay(above, signature->second.tanggal);
    }
    std::vector<TextLine> instead;
    if (options.notSigned && options.notSigned->peran == signer.role) {
        fillOpenDay(above, options.notSigned->tanggal);
        instead = centredLines({parts::plain(options.notSigned->kalimat)}, m_columnWidth, fonts);
    }
    m_sides.push_back({signer.role, x, centredLines(std::move(above), m_columnWidth, fonts),
        centredLines(signer.below, m_columnWidth, fonts), std::move(instead)});
}

double SignatureLayout::aboveHeight() const
{
    double height = 0;
    for (const Side& side : m_sides) {
        height = std::max(height, heightOf(side.above));
    }
    return height;
}

double SignatureLayout::height() const
{
    double below = 0;
    for (const Side& side : m_sides) {
        below = std::max(below, heightOf(side.below));
    }
    return gapAbove + aboveHeight() + m_room + below;
}

Result<Done, PrintError> SignatureLayout::place(const RenderOptions& options, PageFlow& pages) const
{
    const double top = pages.y() + gapAbove;
    for (const Side& side : m_sides) {
        if (const auto placed = placeSide(side, top, options, pages); !placed) {
            return placed;
        }
    }
    pages.advance(height());
    return Done{};
}

QRectF SignatureLayout::pictureRoom(const QImage& image, double left, double top) const
{
    const QSizeF natural = QSizeF(image.size()) * coarsest;
    const double width = std::min({m_columnWidth, millimetres(pictureWidth), natural.width()});
    const double height = std::min(m_room - millimetres(underPicture), natural.height());
    const double bottom = top + m_room - millimetres(underPicture);
    return {left + (m_columnWidth - width) / 2, bottom - height, width, height};
}

Result<Done, PrintError> SignatureLayout::placeSide(
    const Side& side, double top, const RenderOptions& options, PageFlow& pages) const
{
    const double left = pages.left() + side.x;
    const double roomTop = top + aboveHeight();
    placeStack(side.above, {left, roomTop - heightOf(side.above)}, pages.page());
    placeStack(side.below, {left, roomTop + m_room}, pages.page());
    placeStack(side.instead, {left, roomTop + (m_room - heightOf(side.instead)) / 2}, pages.page());
    const double placeWidth = std::min(m_columnWidth, millimetres(pictureWidth));
    pages.page().signatures.push_back({side.role, QRectF(left + (m_columnWidth - placeWidth) / 2, roomTop,
                                                      placeWidth, m_room - millimetres(underPicture))});
    const auto signature = options.signatures.find(side.role);
    if (signature != options.signatures.end()) {
        const auto image = opaqueImage(signature->second.gambar);
        if (!image) {
            return failure(image.error());
        }
        pages.page().images.push_back(fitted(*image, pictureRoom(*image, left, roomTop)));
    }
    return Done{};
}

} // namespace kinerja
