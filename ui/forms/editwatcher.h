#pragma once

#include <QObject>
#include <QTimer>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kinerja
{

class DateField;

/// Tells when the user has finished a field of a form: left it, pressed Enter, or paused for 800 ms.
class EditWatcher : public QObject
{
    Q_OBJECT
public:
    explicit EditWatcher(QObject* parent);

    void watch(QLineEdit* field);
    void watch(QPlainTextEdit* field);
    void watch(QComboBox* field);
    void watch(QAbstractButton* field);
    void watch(DateField* field);
    /// Something was typed that is not told yet.
    bool isPending() const { return m_pause.isActive(); }
    /// Tells it now; before closing, printing and legal acts.
    void flush();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched() { m_pause.start(); }
    void finished();
    QTimer m_pause;
};

} // namespace kinerja
