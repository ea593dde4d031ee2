#include "ui/evaluasi/bahanform.h"

#include "ui/forms/labels.h"
#include "ui/text/ringkasanevaluasi.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kinerja
{

BahanForm::BahanForm(AspekRating aspek, QWidget* parent)
    : EvaluasiForm(parent), m_aspek(aspek), m_text(namedLabel("bahanRating", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
}

void BahanForm::follow(const Evaluasi& draft)
{
    m_text->setText(m_aspek == AspekRating::HasilKerja ? text::bahanHasilKerja(m_view, draft)
                                                       : text::bahanPerilaku(m_view, draft));
}

} // namespace kinerja
