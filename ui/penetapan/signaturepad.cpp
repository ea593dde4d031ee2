#include "ui/penetapan/signaturepad.h"

#include <QBuffer>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int margin = 6;
constexpr int leastStroke = 16;
constexpr int scale = 3; ///< pixels of the image for one of the screen: lines stay smooth on paper

void drawStrokes(QPainter& painter, const QPainterPath& strokes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes);
}

} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(110);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SignaturePad::clear()
{
    m_strokes = {};
    m_picture = {};
    update();
}

void SignaturePad::showPicture(const QImage& picture)
{
    m_strokes = {};
    m_picture = picture;
    update();
}

QByteArray SignaturePad::png() const
{
    const QRectF drawn = m_strokes.boundingRect();
    if (std::max(drawn.width(), drawn.height()) < leastStroke) {
        return {}; // a click by mistake signs nothing
    }
    const QRect area = drawn.toAlignedRect().adjusted(-margin, -margin, margin, margin);
    QImage image(area.size() * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    drawStrokes(painter, m_strokes);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(Qt::gray);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawLine(20, height() * 3 / 4, width() - 20, height() * 3 / 4);
    if (!m_picture.isNull()) {
        const QSize size = m_picture.size().scaled(rect().adjusted(4, 4, -4, -4).size(), Qt::KeepAspectRatio);
        QRect area(QPoint(), size);
        area.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, m_picture);
    }
    drawStrokes(painter, m_strokes);
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    m_picture = {};
    // A dot of its own, so that a mere click leaves a mark.
    m_strokes.moveTo(event->position());
    m_strokes.lineTo(event->position() + QPointF(0.1, 0.1));
    update();
    Q_EMIT drawn();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_strokes.isEmpty() && (event->buttons() & Qt::LeftButton) != 0) {
        m_strokes.lineTo(event->position());
        update();
    }
}

} // namespace kinerja
