#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace kinerja
{

/// Reads a date as people write it on that day (parseTanggal). A null date for blank text, nothing where it
/// is no date.
std::optional<QDate> parseTypedDate(const QString& text, QDate today);

/// A date that may be empty: a line to type into and a calendar. Text that is no date is said so at once and
/// leaves the last date as it was.
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    QDate date() const { return m_date; } ///< null: none
    void setDate(QDate date);             ///< without signal
    void setReadOnly(bool readOnly);
    QLineEdit* lineEdit() const { return m_text; }

Q_SIGNALS:
    void edited(); ///< the user has set another date

private:
    void takeText();
    void openCalendar();

    QDate m_date;
    QLineEdit* m_text;
    QWidget* m_button;
    QLabel* m_complaint;
};

} // namespace kinerja
