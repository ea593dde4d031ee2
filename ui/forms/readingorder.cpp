#include "ui/forms/readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace kinerja
{

namespace
{

using Chain = std::vector<QWidget*>;

void collect(QWidget* widget, Chain& chain);

/// A grid is read row by row, however it was filled.
std::vector<QLayoutItem*> itemsOf(QLayout* layout)
{
    std::vector<QLayoutItem*> items;
    for (int i = 0; i < layout->count(); ++i) {
        items.push_back(layout->itemAt(i));
    }
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        const auto placeOf = [grid](QLayoutItem* item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            for (int i = 0; i < grid->count(); ++i) {
                if (grid->itemAt(i) == item) {
                    grid->getItemPosition(i, &row, &column, &rows, &columns);
                }
            }
            return std::pair{row, column};
        };
        std::stable_sort(items.begin(), items.end(),
            [&](QLayoutItem* left, QLayoutItem* right) { return placeOf(left) < placeOf(right); });
    }
    return items;
}

void collect(QLayout* layout, Chain& chain)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->layout() != nullptr) {
            collect(item->layout(), chain);
        } else if (item->widget() != nullptr) {
            collect(item->widget(), chain);
        }
    }
}

void collectChildren(QWidget* widget, Chain& chain)
{
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            collect(splitter->widget(i), chain);
        }
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget() != nullptr) {
            collect(area->widget(), chain);
        }
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        collect(tabs->tabBar(), chain);
        for (int i = 0; i < tabs->count(); ++i) {
            collect(tabs->widget(i), chain);
        }
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), chain);
    }
}

void collect(QWidget* widget, Chain& chain)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
        chain.push_back(widget);
    }
    const bool whole = qobject_cast<QAbstractItemView*>(widget) != nullptr ||
                       qobject_cast<QComboBox*>(widget) != nullptr ||
                       qobject_cast<QAbstractSpinBox*>(widget) != nullptr;
    if (!whole) {
        collectChildren(widget, chain);
    }
}

} // namespace

ReadingOrder::ReadingOrder(QWidget* page) : QObject(page), m_page(page)
{
    page->installEventFilter(this);
    apply();
}

bool ReadingOrder::eventFilter(QObject* watched, QEvent* event)
{
    const bool changed = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (changed && !m_asked) {
        m_asked = true;
        QMetaObject::invokeMethod(this, &ReadingOrder::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ReadingOrder::apply()
{
    m_asked = false;
    Chain chain;
    collect(m_page, chain);
    for (size_t i = 1; i < chain.size(); ++i) {
        if (chain[i - 1]->nextInFocusChain() != chain[i]) {
            QWidget::setTabOrder(chain[i - 1], chain[i]);
        }
    }
}

void focusFirstField(QWidget& form)
{
    for (QWidget* next = form.nextInFocusChain(); next != &form && form.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->isVisibleTo(&form) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kinerja
