#include "ui/evaluasi/teksevaluasiform.h"

#include "ui/forms/textfields.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int smallTextHeight = 70;
constexpr int largeLines = 9;

QString Evaluasi::*textMember(TeksEvaluasi teks)
{
    return teks == TeksEvaluasi::Kontribusi ? &Evaluasi::kontribusi : &Evaluasi::catatan;
}

} // namespace

TeksEvaluasiForm::TeksEvaluasiForm(TeksEvaluasi teks, Tampilan tampilan, QWidget* parent)
    : EvaluasiForm(parent), m_teks(teks), m_field(fewLines(this))
{
    const bool isKontribusi = teks == TeksEvaluasi::Kontribusi;
    m_field->setObjectName(isKontribusi ? QStringLiteral("kontribusi") : QStringLiteral("catatan"));
    m_field->setAccessibleName(isKontribusi ? tr("Kontribusi") : tr("Catatan atau rekomendasi"));
    m_field->setFixedHeight(
        tampilan == Tampilan::Biasa ? smallTextHeight : m_field->fontMetrics().lineSpacing() * largeLines);
    auto* caption = new QLabel(isKontribusi ? tr("K&ontribusi") : tr("Catatan/reko&mendasi"), this);
    caption->setBuddy(m_field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(caption);
    column->addWidget(m_field);
    watcher().watch(m_field);
}

void TeksEvaluasiForm::fillFrom(const Evaluasi& draft) { showText(*m_field, draft.*textMember(m_teks)); }

void TeksEvaluasiForm::collectInto(Evaluasi& draft) const
{
    draft.*textMember(m_teks) = m_field->toPlainText();
}

void TeksEvaluasiForm::setReadOnly(bool readOnly) { m_field->setReadOnly(readOnly); }

bool TeksEvaluasiForm::goTo(const QString& kolom)
{
    const bool here = kolom.endsWith(
        m_teks == TeksEvaluasi::Kontribusi ? QLatin1String("/kontribusi") : QLatin1String("/catatan"));
    if (here) {
        m_field->setFocus();
    }
    return here;
}

} // namespace kinerja
