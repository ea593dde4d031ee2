#include "ui/evaluasi/teksevaluasiform.h"

#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/text/ringkasanevaluasi.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int smallTextHeight = 70;
constexpr int leastLargeLines = 9;

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
    auto* caption = new QLabel(isKontribusi ? tr("K&ontribusi") : tr("Catatan/reko&mendasi"), this);
    caption->setBuddy(m_field);
    auto* column = new QVBoxLayout;
    column->addWidget(caption);
    column->addWidget(m_field, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 3);
    if (tampilan == Tampilan::Biasa) {
        m_field->setFixedHeight(smallTextHeight);
    } else {
        m_field->setMinimumHeight(m_field->fontMetrics().lineSpacing() * leastLargeLines);
        m_field->setMaximumHeight(QWIDGETSIZE_MAX);
        row->addLayout(makeBefore(), 2);
    }
    watcher().watch(m_field);
}

QVBoxLayout* TeksEvaluasiForm::makeBefore()
{
    m_beforeTitle = namedLabel("judulSebelumnya", this);
    m_before = new QPlainTextEdit(this);
    m_before->setObjectName(QStringLiteral("teksSebelumnya"));
    m_before->setAccessibleName(tr("Yang ditulis pada periode sebelumnya"));
    m_before->setReadOnly(true);
    m_before->setTabChangesFocus(true);
    auto* column = new QVBoxLayout;
    column->addWidget(m_beforeTitle);
    column->addWidget(m_before, 1);
    column->addStretch(0);
    return column;
}

void TeksEvaluasiForm::setView(const EvaluasiView& view)
{
    if (m_before == nullptr) {
        return;
    }
    const QString before =
        m_teks == TeksEvaluasi::Kontribusi ? text::kontribusiSebelumnya(view) : text::catatanSebelumnya(view);
    m_beforeTitle->setText(
        before.isEmpty() ? tr("Pada periode sebelumnya belum ada yang ditulis.") : tr("Periode sebelumnya"));
    m_before->setVisible(!before.isEmpty());
    showText(*m_before, before);
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
