#pragma once

#include "core/domain/skp/masapenilai.h"
#include "ui/forms/skpform.h"

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;

namespace kinerja
{

class DateField;
class FieldRow;

/// Period, form, penilai and atasan of one SKP: what stands above its content. Where the penilai was changed,
/// also who it is now and who was before.
class KerangkaForm : public SkpForm
{
    Q_OBJECT
public:
    explicit KerangkaForm(const Clock& clock, QWidget* parent = nullptr);

    void setPeople(const std::vector<PegawaiRow>& people);
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

private:
    FieldRow* rowFor(const QString& kolom) const;
    void showMasa();
    QString masaText(const MasaPenilai& masa) const;
    QString namaOf(const PegawaiKunci& kunci) const;
    /// The superior of the penilai who was just chosen, where no atasan penilai is named.
    void proposeAtasan();

    const Clock& m_clock;
    DateField* m_mulai;
    DateField* m_selesai;
    QComboBox* m_kelompok;
    QComboBox* m_pendekatan;
    QComboBox* m_sebagai;
    QComboBox* m_penilai;
    QComboBox* m_atasan;
    QLabel* m_masa;
    FieldRow* m_masaRow = nullptr;
    std::vector<MasaPenilai> m_masaPenilai;
    std::vector<std::pair<QString, FieldRow*>> m_rows;
    std::map<QString, QString> m_atasanOf;
    PegawaiKunci m_shownPenilai;
    PegawaiKunci m_shownAtasan;
};

} // namespace kinerja
