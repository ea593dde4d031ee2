#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace kinerja
{

/// The penilai's part: kontribusi, a judgement of each RHK, the two ratings, and what the matrix makes of
/// them. The predikat is shown; there is no way to type it.
class RatingForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit RatingForm(QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;

private:
    struct Rhk {
        HasilKerjaKunci kunci;
        QComboBox* rating;
    };
    void buildRhk(const EvaluasiView& view);
    void showPredikat();

    PredikatTable m_matriks;
    QPlainTextEdit* m_kontribusi;
    QWidget* m_rhkBox;
    std::vector<Rhk> m_rhk;
    QLabel* m_usulan;
    QComboBox* m_hasilKerja;
    QComboBox* m_perilaku;
    QLabel* m_predikat;
    QPlainTextEdit* m_catatan;
    bool m_readOnly = false;
};

} // namespace kinerja
