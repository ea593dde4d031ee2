#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <array>

class QLabel;

namespace kinerja
{

/// What the matrix makes of the two ratings as they stand on the screen, also before they are stored. Large
/// it shows the whole matrix with the pair that is chosen.
class PredikatForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit PredikatForm(Tampilan tampilan, QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override { follow(draft); }
    void follow(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override { Q_UNUSED(draft) }
    void setReadOnly(bool readOnly) override { Q_UNUSED(readOnly) }

private:
    QWidget* makeMatrix();

    PredikatTable m_matriks;
    QString m_putusan; ///< what a decision on an objection put in force; empty: the ratings here are
    QLabel* m_predikat;
    std::array<std::array<QLabel*, 3>, 3> m_cells{}; ///< by rating of hasil kerja, then perilaku; null: small
};

} // namespace kinerja
