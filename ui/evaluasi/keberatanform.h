#pragma once

#include "core/usecases/tindaklanjut/keberatan.h"
#include "ui/penetapan/actform.h"

namespace kinerja
{

class PegawaiChooser;

/// An objection as it is written down: day and reasons, the penilai's explanation, the atasan's decision.
class KeberatanForm : public ActForm
{
    Q_OBJECT
public:
    KeberatanForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);

    void setPeople(std::vector<PegawaiRow> people);
    /// `batas`: until when it is in time; null where that is not known. `atasan`: who decides by office.
    void start(const Keberatan& keberatan, QDate batas, const PegawaiKunci& atasan);
    Keberatan keberatan() const;

private:
    void showRatings();

    DateField* m_tanggal;
    QPlainTextEdit* m_isi;
    QPlainTextEdit* m_penjelasan;
    QPlainTextEdit* m_keputusan;
    QComboBox* m_putusan;
    QComboBox* m_hasilKerja;
    QComboBox* m_perilaku;
    DateField* m_tanggalPutusan;
    PegawaiChooser* m_oleh;
    std::vector<FieldRow*> m_ratingRows;
};

} // namespace kinerja
