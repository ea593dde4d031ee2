#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kinerja
{

class DateField;

/// Marks several people at once as not evaluated for a time.
class TidakDinilaiDialog : public InputDialog
{
    Q_OBJECT
public:
    TidakDinilaiDialog(const PageContext& context, std::vector<PegawaiKunci> pegawai, QWidget* parent);

private:
    void store();

    PageContext m_context;
    std::vector<PegawaiKunci> m_pegawai;
    DateField* m_mulai;
    DateField* m_selesai;
    QComboBox* m_sebab;
    QLineEdit* m_alasan;
    QLabel* m_complaint;
};

} // namespace kinerja
