#pragma once

#include <QObject>

namespace kinerja
{

/// What the mouse and the keys do everywhere in the program, whatever the style says: the wheel scrolls the
/// page and never turns a choice or number that slides under the pointer, and Enter presses the button that
/// has the focus. Watches the whole application as long as it lives.
class InputHabits : public QObject
{
    Q_OBJECT
public:
    explicit InputHabits(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kinerja
