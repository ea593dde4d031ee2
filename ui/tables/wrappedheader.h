#pragma once

#include <QHeaderView>

namespace kinerja
{

/// A header whose texts break into lines and are seen whole: columns grow in height up to a limit, rows get
/// a fixed width. What is longer than the limit is in the tooltip.
class WrappedHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// `extent`: of a horizontal header its greatest height, of a vertical one its width.
    WrappedHeader(Qt::Orientation orientation, int extent, QWidget* parent);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    int m_extent;
};

} // namespace kinerja
