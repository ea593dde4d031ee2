#include "ui/tables/wrappedheader.h"

#include <QPainter>

namespace kinerja
{

namespace
{
constexpr int margin = 4;
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
} // namespace

WrappedHeader::WrappedHeader(Qt::Orientation orientation, int extent, QWidget* parent)
    : QHeaderView(orientation, parent), m_extent(extent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    if (orientation == Qt::Vertical) {
        setSectionResizeMode(QHeaderView::ResizeToContents);
        setFixedWidth(extent);
    }
}

QSize WrappedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const bool across = orientation() == Qt::Horizontal;
    const int width = across ? sectionSize(logicalIndex) : m_extent;
    QFont shown = font();
    shown.setBold(true); // as a header draws the section of the chosen cell
    const QRect room(0, 0, std::max(width - 2 * margin, 1), QWIDGETSIZE_MAX);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const int height = QFontMetrics(shown).boundingRect(room, wrapping, text).height() + 2 * margin;
    return {width, across ? std::min(height, m_extent) : height};
}

void WrappedHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    // The frame and its state as the style has them; the text is drawn here, plain and wrapped.
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    option.textAlignment = Qt::AlignLeft;
    const QItemSelectionModel* chosen = selectionModel();
    const bool across = orientation() == Qt::Horizontal;
    const bool highlighted =
        chosen != nullptr && (across ? chosen->columnIntersectsSelection(logicalIndex, rootIndex())
                                     : chosen->rowIntersectsSelection(logicalIndex, rootIndex()));
    option.state.setFlag(QStyle::State_On, highlighted);
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QFont shown = font();
    const QVariant own = model()->headerData(logicalIndex, orientation(), Qt::FontRole);
    shown.setBold(highlighted || (own.isValid() && own.value<QFont>().bold()));
    painter->setFont(shown);
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(rect.adjusted(margin, margin, -margin, -margin), wrapping,
        model()->headerData(logicalIndex, orientation()).toString());
    painter->restore();
}

} // namespace kinerja
