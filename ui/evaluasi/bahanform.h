#pragma once

#include "ui/evaluasi/ratingform.h"

class QLabel;

namespace kinerja
{

/// For reading beside a rating: what it is given on.
class BahanForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit BahanForm(AspekRating aspek, QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override { m_view = view; }
    void fillFrom(const Evaluasi& draft) override { follow(draft); }
    void follow(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override { Q_UNUSED(draft) }
    void setReadOnly(bool readOnly) override { Q_UNUSED(readOnly) }

private:
    AspekRating m_aspek;
    EvaluasiView m_view;
    QLabel* m_text;
};

} // namespace kinerja
