#include "ui/shell/inputhabits.h"

#include <QAbstractItemView>
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

bool isLetter(const QKeyEvent& key)
{
    const bool isCommand =
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !isCommand && !key.text().isEmpty() && key.text().front().isPrint();
}

/// Typing into a table writes; there the search by letters would lead the rest of the word into another cell.
bool refusesTyping(const QObject& watched)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(&watched);
    if (view == nullptr || (view->editTriggers() & QAbstractItemView::AnyKeyPressed) == 0) {
        return false;
    }
    const QModelIndex at = view->currentIndex();
    return !at.isValid() || (at.flags() & Qt::ItemIsEditable) == 0;
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
    if (event->type() == QEvent::KeyPress && takesKey(*watched, static_cast<const QKeyEvent&>(*event))) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool InputHabits::takesKey(QObject& watched, const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    QAbstractButton* button = isEnter ? buttonOf(watched) : nullptr;
    if (button != nullptr && button->isEnabled() && !key.isAutoRepeat()) {
        button->click();
        return true;
    }
    if (!isLetter(key)) {
        return false;
    }
    if (!key.text().front().isSpace() && refusesTyping(watched)) { // the space bar ticks
        QApplication::beep();
        return true;
    }
    auto* choice = qobject_cast<QComboBox*>(&watched);
    return choice != nullptr && m_choice.type(*choice, key.text());
}

} // namespace kinerja
