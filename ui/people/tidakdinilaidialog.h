#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kinerja
{

class DateField;

/// Marks several people at once as not evaluated for a time.
class TidakDinilaiDialog : public QDialog
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
