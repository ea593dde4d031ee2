#pragma once

#include "ui/print/pagepainter.h"
#include "ui/print/printedpage.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace kinerja
{

/// The pages of a laid-out document one below the other, drawn by the painter that draws the PDF.
/// Keys: Page Up/Down turn a page, Home/End go to the first and last, Ctrl++ and Ctrl+- zoom.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 25;
    static constexpr int mostZoom = 200;

    explicit PageView(std::shared_ptr<const FontSet> fonts, QWidget* parent = nullptr);

    void setDocument(PrintedDocument document);
    const PrintedDocument& document() const { return m_document; }
    int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    /// The page at the middle of the view, from 0.
    int currentPage() const;
    void showPage(int page);
    /// Per cent of the paper's real size on this screen, 50–200. Ends fitting to the width.
    void setZoom(int percent);
    int zoom() const;
    void fitWidth();
    bool fitsWidth() const { return m_fitsWidth; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double screenScale() const;
    double scale() const;
    void setScalePercent(double percent);
    void updateBars();
    QRectF pageRect(int page) const;
    const QPixmap& pictureOf(int page);

    PagePainter m_painter;
    PrintedDocument m_document;
    double m_percent = 100;
    bool m_fitsWidth = true;
    int m_lastPage = -1;
    std::map<int, QPixmap> m_pictures; ///< of pages seen at this zoom
};

} // namespace kinerja
