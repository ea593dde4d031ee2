#pragma once

#include "core/usecases/tindaklanjut/savetindaklanjut.h"
#include "core/usecases/tindaklanjut/viewtindaklanjut.h"
#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kinerja
{

class DateField;

/// One entry of the register: kind, what, basis, date, who decided, status and number of its document. For a
/// new one it shows what is usual for the predikat; choosing a proposal fills kind and words, no more.
class TindakLanjutDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `sebelum`: the entry to change; nothing: a new one.
    TindakLanjutDialog(const PageContext& context, const CalonTindakLanjut& calon,
        const UsulanTindakLanjutTable& usulan, std::optional<TindakLanjut> sebelum, QWidget* parent);

private:
    void buildForm(const UsulanTindakLanjutTable& usulan);
    void fillProposals(const UsulanTindakLanjutTable& usulan);
    void showEntry(const UsulanTindakLanjutTable& usulan);
    void store();

    PageContext m_context;
    CalonTindakLanjut m_calon;
    std::optional<TindakLanjut> m_sebelum;
    QLabel* m_intro;
    QListWidget* m_usulan;
    QComboBox* m_jenis;
    QLineEdit* m_bentuk;
    QPlainTextEdit* m_dasar;
    DateField* m_tanggal;
    QLineEdit* m_pemutus;
    QComboBox* m_status;
    QLineEdit* m_nomor;
    QLabel* m_complaint;
};

} // namespace kinerja
