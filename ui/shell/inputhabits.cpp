#include "ui/shell/inputhabits.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace kinerja
{

namespace
{

/// A field whose value the wheel would turn.
bool turnsWithWheel(const QObject& watched)
{
    return qobject_cast<const QComboBox*>(&watched) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&watched) != nullptr;
}

/// What scrolls the page on which a field stands; null where it is seen whole.
QScrollBar* barBeneath(const QWidget& field)
{
    for (QWidget* above = field.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(above);
        if (area != nullptr && area->verticalScrollBar()->maximum() > 0) {
            return area->verticalScrollBar();
        }
    }
    return nullptr;
}

/// The button that Enter is meant for; a menu's button opens its menu by itself.
QAbstractButton* buttonOf(QObject& watched)
{
    if (auto* push = qobject_cast<QPushButton*>(&watched)) {
        return push->menu() == nullptr ? push : nullptr;
    }
    auto* tool = qobject_cast<QToolButton*>(&watched);
    return tool != nullptr && tool->menu() == nullptr ? tool : nullptr;
}

} // namespace

InputHabits::InputHabits(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool InputHabits::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && turnsWithWheel(*watched)) {
        if (QScrollBar* bar = barBeneath(*static_cast<QWidget*>(watched))) {
            QApplication::sendEvent(bar, event);
        }
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        QAbstractButton* button = isEnter ? buttonOf(*watched) : nullptr;
        if (button != nullptr && button->isEnabled() && !key.isAutoRepeat()) {
            button->click();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
