#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

namespace kinerja
{

class Prompter;

/// Asks whether what was typed may be dropped.
bool mayDropTyped(Prompter& prompter);

/// A dialogue with fields: turning back (Esc, Batal, the window's close button) asks before what was typed
/// since it was shown is dropped.
class InputDialog : public QDialog
{
    Q_OBJECT
public:
    InputDialog(Prompter& prompter, QWidget* parent);
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    /// Something was entered that stands in none of the dialogue's own fields.
    void markEntered() { m_entered = true; }
    /// What the program fills in by itself while the dialogue is shown is not typed.
    void propose(const std::function<void()>& fill);
    /// What stands in the fields is stored: closing drops nothing.
    void markKept();

private:
    bool isUntouched() const;

    Prompter& m_prompter;
    QStringList m_shown; ///< what stood in the fields when it was shown
    bool m_entered = false;
};

} // namespace kinerja
