#include "ui/forms/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace kinerja
{

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)) : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const { return flow(QRect(0, 0, width, 0), Placing::Measure); }

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    flow(place, Placing::Place);
}

QSize FlowLayout::sizeHint() const
{
    QSize whole;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            whole = QSize(whole.width() + (whole.isEmpty() ? 0 : spacing()) + hint.width(),
                std::max(whole.height(), hint.height()));
        }
    }
    return whole;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = item->isEmpty() ? least : least.expandedTo(item->minimumSize());
    }
    return least;
}

int FlowLayout::flow(const QRect& place, Placing placing) const
{
    int x = place.left();
    int y = place.top();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize wanted(
            std::min(item->sizeHint().width(), std::max(place.width(), 1)), item->sizeHint().height());
        if (x > place.left() && x + wanted.width() > place.right() + 1) {
            x = place.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (placing == Placing::Place) {
            item->setGeometry(QRect(QPoint(x, y), wanted));
        }
        x += wanted.width() + spacing();
        rowHeight = std::max(rowHeight, wanted.height());
    }
    return y + rowHeight - place.top();
}

} // namespace kinerja
