#include "ui/print/pageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{

constexpr int gap = 12; // pixels around a page
constexpr int zoomStep = 10;
constexpr size_t mostPictures = 6;

} // namespace

PageView::PageView(std::shared_ptr<const FontSet> fonts, QWidget* parent)
    : QAbstractScrollArea(parent), m_painter(std::move(fonts))
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pratinjau halaman"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::setDocument(PrintedDocument document)
{
    m_document = std::move(document);
    m_pictures.clear();
    m_lastPage = -1;
    if (m_fitsWidth) {
        fitWidth();
    } else {
        updateBars();
    }
    verticalScrollBar()->setValue(0);
    scrollContentsBy(0, 0);
}

double PageView::screenScale() const { return logicalDpiX() / pointsPerInch; }

double PageView::scale() const { return screenScale() * m_percent / 100; }

int PageView::zoom() const { return static_cast<int>(std::lround(m_percent)); }

void PageView::setZoom(int percent)
{
    m_fitsWidth = false;
    setScalePercent(std::clamp(percent, leastZoom, mostZoom));
}

void PageView::fitWidth()
{
    m_fitsWidth = true;
    if (m_document.pageSize.isEmpty()) {
        return;
    }
    const double room = viewport()->width() - 2.0 * gap;
    setScalePercent(std::clamp(room / (m_document.pageSize.width() * screenScale()) * 100.0,
        static_cast<double>(leastZoom), static_cast<double>(mostZoom)));
}

void PageView::setScalePercent(double percent)
{
    const int page = currentPage();
    const bool changed = std::abs(percent - m_percent) > 0.05;
    m_percent = percent;
    if (changed) {
        m_pictures.clear();
    }
    updateBars();
    if (changed) {
        showPage(page);
        Q_EMIT zoomChanged(zoom());
    }
    viewport()->update();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_document.pageSize * scale();
    const double left = std::max(static_cast<double>(gap), (viewport()->width() - size.width()) / 2);
    return {QPointF(left, gap + page * (size.height() + gap)), size};
}

void PageView::updateBars()
{
    const QSizeF size = m_document.pageSize * scale();
    const int height = pageCount() == 0 ? 0 : static_cast<int>(pageRect(pageCount() - 1).bottom()) + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = static_cast<int>(size.width()) + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

int PageView::currentPage() const
{
    if (pageCount() == 0) {
        return 0;
    }
    const double step = pageRect(0).height() + gap;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>(middle / step), 0, pageCount() - 1);
}

void PageView::showPage(int page)
{
    if (pageCount() > 0) {
        const int wanted = std::clamp(page, 0, pageCount() - 1);
        verticalScrollBar()->setValue(static_cast<int>(pageRect(wanted).top()) - gap);
    }
}

const QPixmap& PageView::pictureOf(int page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end()) {
        return known->second;
    }
    if (m_pictures.size() >= mostPictures) {
        m_pictures.clear();
    }
    const double ratio = devicePixelRatioF();
    QPixmap picture((m_document.pageSize * scale() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale(), scale());
    m_painter.paint(painter, m_document.pages[static_cast<size_t>(page)], m_document.pageSize);
    painter.end();
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page).translated(origin);
        if (rect.intersects(QRectF(viewport()->rect()))) {
            painter.drawPixmap(rect.topLeft(), pictureOf(page));
            painter.setPen(palette().color(QPalette::Shadow));
            painter.drawRect(rect);
        }
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth) {
        fitWidth();
    } else {
        updateBars();
    }
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn)) {
        setZoom(zoom() + zoomStep);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(zoom() - zoomStep);
    } else if (event->key() == Qt::Key_PageDown) {
        showPage(currentPage() + 1);
    } else if (event->key() == Qt::Key_PageUp) {
        showPage(currentPage() - 1);
    } else if (event->key() == Qt::Key_Home) {
        showPage(0);
    } else if (event->key() == Qt::Key_End) {
        showPage(pageCount() - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace kinerja
