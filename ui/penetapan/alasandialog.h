#pragma once

#include "ui/forms/inputdialog.h"
#include "ui/penetapan/dialogbox.h"

class QLabel;
class QPlainTextEdit;

namespace kinerja
{

/// Asks for the reason of revisions of the kind penyesuaian, and for the dialogue where it was held.
class AlasanDialog : public InputDialog
{
    Q_OBJECT
public:
    AlasanDialog(
        const Clock& clock, Prompter& prompter, const QString& title, const QString& about, QWidget* parent);

    void start(const QString& alasan, const QString& tempat, QDate tanggal, QDate sejak);
    QString alasan() const;
    std::optional<DialogKinerja> dialog() const { return m_dialog->dialog(); }

    void accept() override;

private:
    QPlainTextEdit* m_alasan;
    DialogBox* m_dialog;
    QLabel* m_complaint;
};

} // namespace kinerja
