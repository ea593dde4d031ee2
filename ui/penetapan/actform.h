#pragma once

#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/penetapan/approveskp.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class DateField;
class FieldRow;
class Prompter;

/// A short form that asks for what an act needs, with a button that does it and one that turns back, which
/// asks before what was typed is dropped.
class ActForm : public QWidget
{
    Q_OBJECT
public:
    ActForm(Prompter& prompter, const QString& act, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void complain(const QString& sentence);

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    QFormLayout* form() const { return m_form; }

private:
    void turnBack();

    Prompter& m_prompter;
    QLabel* m_title;
    QFormLayout* m_form;
    QLabel* m_complaint;
};

/// Place and date that the locked papers bear; both may stay open.
class ApproveForm : public ActForm
{
    Q_OBJECT
public:
    ApproveForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);
    void start(const QString& tempat, bool late);
    /// The posts in which the penilai may sign on the day of the form; asked for where there are several.
    void setJabatan(const PilihanPenilai& jabatan);
    /// For the SKP of many: by the unit of each, or one way for all.
    void offerJabatanForMany();
    QDate tanggal() const;      ///< as typed; null: none
    ApproveSkp command() const; ///< without the SKP

Q_SIGNALS:
    void tanggalEdited();

private:
    FieldRow* m_jabatanRow;
    QComboBox* m_jabatan;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QLineEdit* m_late;
};

} // namespace kinerja
