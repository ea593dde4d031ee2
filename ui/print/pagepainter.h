#pragma once

#include "ui/print/fontset.h"
#include "ui/print/printedpage.h"

#include <QFont>

#include <deque>
#include <memory>

class QPainter;

namespace kinerja
{

/// Draws laid-out pages, the same for preview, printer and PDF. Belongs to the thread of its fonts.
class PagePainter
{
public:
    explicit PagePainter(std::shared_ptr<const FontSet> fonts);

    /// Draws in points from the painter's origin; the caller has scaled the painter to the device.
    void paint(QPainter& painter, const PrintedPage& page, QSizeF pageSize);

private:
    const QFont& fontOf(const PlacedText& text);
    void paintMark(QPainter& painter, QSizeF pageSize);
    void paintTexts(QPainter& painter, const PrintedPage& page);

    struct SizedFont {
        Face face;
        double size;
        QFont font;
    };
    std::shared_ptr<const FontSet> m_fonts;
    std::deque<SizedFont> m_sized; ///< stays put: fonts are handed out by reference
};

} // namespace kinerja
