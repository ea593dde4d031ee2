#pragma once

#include "core/usecases/pegawai/deletepegawai.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kinerja
{

class DateField;

/// Asks before people are deleted, and says beforehand what becomes of each.
class HapusDialog : public QDialog
{
    Q_OBJECT
public:
    HapusDialog(const PageContext& context, std::vector<PegawaiKunci> pegawai, QWidget* parent);

private:
    void showFates(const std::vector<NasibPegawai>& fates);
    void store();

    PageContext m_context;
    std::vector<PegawaiKunci> m_pegawai;
    QLabel* m_fates;
    QWidget* m_leaving; ///< what is asked only where somebody is marked as gone
    DateField* m_tanggal;
    QComboBox* m_sebab;
    QLineEdit* m_alasan;
    QLabel* m_complaint;
};

} // namespace kinerja
