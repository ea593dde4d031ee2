#pragma once

#include "core/usecases/pegawai/changemanypegawai.h"
#include "ui/forms/inputdialog.h"
#include "ui/people/pegawaichooser.h"
#include "ui/shell/pagecontext.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

/// Gives several people the same superior, status, jenis jabatan or unit kerja; only what is ticked changes.
class UbahBanyakDialog : public InputDialog
{
    Q_OBJECT
public:
    UbahBanyakDialog(const PageContext& context, std::vector<PegawaiKunci> pegawai,
        const std::shared_ptr<const DaftarPilihan>& people, QWidget* parent);

private:
    /// A field that counts once its box is ticked; filling it in ticks the box.
    QCheckBox* addField(QFormLayout* form, const QString& caption, const char* name, QWidget* field);
    void updateState();
    ChangeManyPegawai command() const;
    void store();

    PageContext m_context;
    std::vector<PegawaiKunci> m_pegawai;
    PegawaiChooser* m_atasan;
    QComboBox* m_status;
    QComboBox* m_jenis;
    QLineEdit* m_unit;
    QCheckBox* m_setsAtasan;
    QCheckBox* m_setsStatus;
    QCheckBox* m_setsJenis;
    QCheckBox* m_setsUnit;
    QLabel* m_complaint;
    QPushButton* m_store = nullptr;
};

} // namespace kinerja
