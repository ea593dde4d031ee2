#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <vector>

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
    bool isPending() const;
    /// Tells it now; before closing, printing and legal acts.
    void flush();
    /// What was typed into a date's field and is no date, each with the field's name.
    QStringList unfinished() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched() { m_pause.start(); }
    void finished();
    QTimer m_pause;
    std::vector<QPointer<DateField>> m_dates;
};

} // namespace kinerja
