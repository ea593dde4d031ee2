#pragma once

#include "core/regulation/predikattable.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "ui/penetapan/actform.h"

namespace kinerja
{

class PegawaiChooser;

/// The ratings that an objection is about, and the matrix by which a screen shows what others lead to.
struct RatingSemula {
    std::optional<Rating> hasilKerja;
    std::optional<Rating> perilakuKerja;
    PredikatTable matriks;
};

/// An objection as it is written down: day and reasons, the penilai's explanation, the atasan's decision.
class KeberatanForm : public ActForm
{
    Q_OBJECT
public:
    KeberatanForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);

    void setPeople(std::vector<PegawaiRow> people);
    /// `batas`: until when it is in time; null where that is not known. `atasan`: who decides by office.
    void start(
        const Keberatan& keberatan, QDate batas, const PegawaiKunci& atasan, const RatingSemula& semula);
    Keberatan keberatan() const;

private:
    void showRatings();
    void showPredikat();

    RatingSemula m_semula;
    DateField* m_tanggal;
    QPlainTextEdit* m_isi;
    QPlainTextEdit* m_penjelasan;
    QPlainTextEdit* m_keputusan;
    QComboBox* m_putusan;
    QComboBox* m_hasilKerja;
    QComboBox* m_perilaku;
    DateField* m_tanggalPutusan;
    PegawaiChooser* m_oleh;
    QLabel* m_predikat;
    std::vector<FieldRow*> m_ratingRows;
};

} // namespace kinerja
