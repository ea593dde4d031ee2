#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/regulation/golongan.h"
#include "core/usecases/pegawai/savepegawai.h"
#include "ui/forms/stageform.h"
#include "ui/people/pegawaichooser.h"

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kinerja
{

class FieldRow;

/// The data of one person as they are now. Golongan fills pangkat.
class PegawaiForm : public StageForm<Pegawai>
{
    Q_OBJECT
public:
    explicit PegawaiForm(const Clock& clock, QWidget* parent = nullptr);

    void setGolongan(const GolonganTable& golongan);
    void setPeople(const std::shared_ptr<const DaftarPilihan>& people);

    void fillFrom(const Pegawai& draft) override;
    void collectInto(Pegawai& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;
    /// Leaves out what is not part of a KeadaanPegawai.
    void showKeadaanOnly();
    /// What was not stored of the last draft, beneath its field; also shows what is unlikely in the number.
    void showFaults(const std::vector<PegawaiFault>& faults);

    /// Shows the birthday and sex that a stored number has filled in, where nobody has touched them since
    /// `before` was collected.
    void showKataNomor(const Pegawai& before, const SavedPegawai& saved);

private:
    QLineEdit* addLine(QFormLayout* layout, const QString& label, const char* name);
    template <class E> QComboBox* addChoice(QFormLayout* layout, const QString& label, const char* name);
    void addDate(QFormLayout* layout, const QString& label, const char* name, DateField*& field);
    void buildJob(QFormLayout* layout);
    void buildPerson(QFormLayout* layout);
    void fillGolongan();
    void onGolongan();
    void onNomor();
    Identitas identitas() const;

    const Clock& m_clock;
    GolonganTable m_golonganTable;
    std::map<QString, FieldRow*> m_rows;
    QWidget* m_personal = nullptr;
    QLineEdit* m_nama = nullptr;
    QComboBox* m_jenisIdentitas = nullptr;
    QLineEdit* m_nomor = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_golongan = nullptr;
    QLineEdit* m_pangkat = nullptr;
    QLineEdit* m_jabatan = nullptr;
    QComboBox* m_jenisJabatan = nullptr;
    QComboBox* m_jenjang = nullptr;
    QLineEdit* m_unitKerja = nullptr;
    QLineEdit* m_instansi = nullptr;
    PegawaiChooser* m_atasan = nullptr;
    QCheckBox* m_luarUnit = nullptr;
    QLineEdit* m_tempatLahir = nullptr;
    DateField* m_tanggalLahir = nullptr;
    QComboBox* m_jenisKelamin = nullptr;
    QLineEdit* m_karpeg = nullptr;
    DateField* m_tmtPangkat = nullptr;
    DateField* m_tmtJabatan = nullptr;
};

} // namespace kinerja
