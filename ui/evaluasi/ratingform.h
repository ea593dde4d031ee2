#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace kinerja
{

class RatingField;

enum class AspekRating { HasilKerja, PerilakuKerja };

/// One of the two ratings, as the penilai gives it; with that of hasil kerja what the figures suggest. The
/// predikat that follows is PredikatForm's: there is no way to type it.
class RatingForm : public EvaluasiForm
{
    Q_OBJECT
public:
    RatingForm(AspekRating aspek, Tampilan tampilan, QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;

private:
    AspekRating m_aspek;
    QLabel* m_usulan;
    QLabel* m_sebelumnya;
    RatingField* m_rating;
};

/// The penilai's judgement of each RHK, or of one alone. It is not printed and may stay empty.
class RatingRhkForm : public EvaluasiForm
{
    Q_OBJECT
public:
    /// `only`: of that RHK; empty: of all.
    RatingRhkForm(HasilKerjaKunci only, Tampilan tampilan, QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    struct Rhk {
        HasilKerjaKunci kunci;
        QLabel* title;
        QLabel* sebelumnya;
        RatingField* rating;
    };
    std::vector<HasilKerjaKunci> wanted(const EvaluasiView& view) const;
    void build(const std::vector<HasilKerjaKunci>& all);

    HasilKerjaKunci m_only;
    Tampilan m_tampilan;
    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    std::vector<Rhk> m_rhk;
    bool m_readOnly = false;
};

} // namespace kinerja
