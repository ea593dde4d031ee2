#include "ui/print/pageflow.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr double tolerance = 0.01;
constexpr size_t linesKeptTogether = 6;
constexpr size_t linesKeptAtEnd = 2;

} // namespace

PageFlow::PageFlow(QSizeF pageSize, QMarginsF margins)
    : m_document{pageSize, std::vector<PrintedPage>(1)}, m_margins(margins), m_y(margins.top())
{
}

double PageFlow::width() const { return m_document.pageSize.width() - m_margins.left() - m_margins.right(); }

double PageFlow::bodyHeight() const
{
    return m_document.pageSize.height() - m_margins.top() - m_margins.bottom();
}

double PageFlow::remaining() const { return m_document.pageSize.height() - m_margins.bottom() - m_y; }

bool PageFlow::fits(double height) const { return height <= remaining() + tolerance; }

void PageFlow::gap(double height)
{
    if (!atTop()) {
        m_y += std::clamp(height, 0.0, std::max(0.0, remaining()));
    }
}

void PageFlow::newPage()
{
    m_document.pages.emplace_back();
    m_y = m_margins.top();
}

void placeLines(const std::vector<TextLine>& lines, double reserve, PageFlow& pages)
{
    const size_t tail = lines.size() <= linesKeptTogether ? 0 : lines.size() - linesKeptAtEnd;
    for (size_t at = 0; at < lines.size(); ++at) {
        const double needed = at == tail ? heightOf(lines, at) + reserve : lines[at].height;
        if (!pages.fits(needed) && !pages.atTop()) {
            pages.newPage();
        }
        place(lines[at], {pages.left(), pages.y()}, pages.page());
        pages.advance(lines[at].height);
    }
}

} // namespace kinerja
