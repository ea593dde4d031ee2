#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace kinerja
{

class Clock;
class FindingLine;

/// Reads a date as people write it on that day (parseTanggal). A null date for blank text, nothing where it
/// is no date.
std::optional<QDate> parseTypedDate(const QString& text, QDate today);

/// A date that may be empty: a line to type into and a calendar. Text that is no date is said so at once and
/// leaves the last date as it was; so does an emptied line where a date is required.
class DateField : public QWidget
{
    Q_OBJECT
public:
    /// `clock` says in which century a year of two digits lies; it outlives the field.
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);
    ~DateField() override;

    QDate date() const { return m_date; } ///< null: none
    /// Without signal. What is being typed at the moment stays, where the date behind it is the same.
    void setDate(QDate date);
    void setReadOnly(bool readOnly);
    void setRequired() { m_required = true; }
    /// A date was typed that nobody was told of yet.
    bool isPending() const;
    /// Takes what was typed, as if the field had been left.
    void commit();
    /// What was typed and is no date; empty where there is nothing of the kind.
    QString unfinished() const;
    QLineEdit* lineEdit() const { return m_text; }

Q_SIGNALS:
    void edited(); ///< the user has set another date

private:
    void takeText();
    void showDate(QDate date);
    /// The date that was typed; nothing where it can't be taken.
    std::optional<QDate> typed() const;
    void openCalendar();

    const Clock& m_clock;
    QDate m_date;
    bool m_required = false;
    QLineEdit* m_text;
    QWidget* m_button;
    FindingLine* m_complaint;
};

/// Settles every date of a form before an act that rests on them. Where one can't be read, the focus goes
/// there and the answer is no: what was typed must not be passed over.
bool settleDates(QWidget& form);

} // namespace kinerja
