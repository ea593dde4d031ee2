#pragma once

#include "core/usecases/regulasi/compareregulasi.h"
#include "core/usecases/regulasi/saveregulasi.h"
#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kinerja
{

class DateField;

/// Shows what a changed table of the law has otherwise than the version in force, asks for what is said of
/// the new version, and stores it. Stays open with the reason where it is refused.
class SaveRegulasiDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `usulan`: what the fields begin with, and the content.
    SaveRegulasiDialog(const PageContext& context, const SaveRegulasi& usulan, const JsonTree& isi,
        const JsonTree& berlaku, QWidget* parent = nullptr);

Q_SIGNALS:
    void stored(const QString& id, const QString& versi);

private:
    QWidget* makeDifferences(const std::vector<BedaRegulasi>& differences);
    QWidget* makeFields(const SaveRegulasi& usulan);
    void store();
    void complain(const QString& sentence);

    PageContext m_context;
    QString m_id;
    QByteArray m_isi;
    QLineEdit* m_versi;
    DateField* m_berlaku;
    QComboBox* m_status;
    QPlainTextEdit* m_alasan;
    QLabel* m_complaint;
    QPushButton* m_store;
};

} // namespace kinerja
