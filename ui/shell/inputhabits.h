#pragma once

#include "ui/shell/typedchoice.h"

#include <QObject>

class QKeyEvent;

namespace kinerja
{

/// What the mouse and the keys do everywhere in the program, whatever the style says: the wheel scrolls the
/// page and never turns a choice or number that slides under the pointer; Enter presses the button that has
/// the focus; typing on a choice finds its entry; and typing on a cell that can't be written goes nowhere,
/// least of all to a cell elsewhere that begins with that letter. Watches the whole application as long as it
/// lives.
class InputHabits : public QObject
{
    Q_OBJECT
public:
    explicit InputHabits(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(QObject& watched, const QKeyEvent& key);

    TypedChoice m_choice;
};

} // namespace kinerja
