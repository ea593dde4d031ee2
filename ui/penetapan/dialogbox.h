#pragma once

#include "core/domain/skp/dialogkinerja.h"

#include <QGroupBox>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kinerja
{

class Clock;
class DateField;

/// The dialogue from which a revision follows, to be recorded at once where it was held already; unchecked,
/// it is recorded later.
class DialogBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit DialogBox(const Clock& clock, QWidget* parent = nullptr);
    /// `sejak`: the day of the signature after which it must have been held; null: any day.
    void start(const QString& tempat, QDate tanggal, QDate sejak);
    /// What is missing, in words; empty where nothing is, also where the box is unchecked.
    QString complaint() const;
    /// Nothing where the box is unchecked.
    std::optional<DialogKinerja> dialog() const;

private:
    QLabel* m_about;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QPlainTextEdit* m_hasil;
    QPlainTextEdit* m_perilaku;
    QDate m_sejak;
};

} // namespace kinerja
