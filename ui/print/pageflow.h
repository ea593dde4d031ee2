#pragma once

#include "ui/print/printedpage.h"
#include "ui/print/textflow.h"

#include <QMarginsF>

namespace kinerja
{

/// The pages while they are filled from the top; lengths in points.
class PageFlow
{
public:
    PageFlow(QSizeF pageSize, QMarginsF margins);

    PrintedPage& page() { return m_document.pages.back(); }
    double left() const { return m_margins.left(); }
    double width() const;
    double bodyHeight() const;
    double y() const { return m_y; }
    double remaining() const;
    bool atTop() const { return m_y <= m_margins.top(); }
    bool fits(double height) const;

    void advance(double height) { m_y += height; }
    /// White space, dropped at the top and at the bottom of a page.
    void gap(double height);
    void newPage();

    PrintedDocument take() && { return std::move(m_document); }

private:
    PrintedDocument m_document;
    QMarginsF m_margins;
    double m_y;
};

/// Lines down the pages. The last ones of them stay on a page that has `reserve` points left after them.
void placeLines(const std::vector<TextLine>& lines, double reserve, PageFlow& pages);

} // namespace kinerja
