#pragma once

#include "core/usecases/pegawai/endservice.h"
#include "ui/shell/pagecontext.h"

#include <QWizard>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace kinerja
{

class DateField;

/// Mutasi, pensiun, end of contract, death and the other ends of an SKP within the year: when and why; what
/// is open of that person and what becomes of it; and what is to be done next.
class ClosingWizard : public QWizard
{
    Q_OBJECT
public:
    /// `hariTerakhir`: proposed; null: today.
    ClosingWizard(
        const PageContext& context, const PegawaiKunci& pegawai, QWidget* parent, QDate hariTerakhir = {});

    bool validateCurrentPage() override;
    /// Asks before what was typed is dropped.
    void reject() override;

private:
    void addReason();
    void addOpenWork();
    void addNext();
    QPushButton* nextStep(const QString& label, const char* name, QVBoxLayout* column);
    void explain();
    AlasanTutup alasan() const;
    bool leavesUnit() const;
    bool readOpenWork();
    void showOpenWork();
    bool end();
    void showNext(const ServiceEnded& ended);

    PageContext m_context;
    PegawaiKunci m_pegawai;
    PekerjaanTerbuka m_open;
    QComboBox* m_alasan;
    QComboBox* m_tujuan;
    QLabel* m_tujuanLabel;
    DateField* m_tanggal;
    QLineEdit* m_catatan;
    QLabel* m_about;
    QLabel* m_complaint;
    QListWidget* m_work;
    QLabel* m_obstacle;
    QCheckBox* m_absent;
    QLabel* m_result;
    QPushButton* m_nextSkp = nullptr;
    QPushButton* m_handover = nullptr;
    QPushButton* m_penilai = nullptr;
};

} // namespace kinerja
