#include "ui/pembinaan/pertemuanform.h"

#include "core/common/clock.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/text/pelaksanaantext.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

PertemuanForm::PertemuanForm(const Clock& clock, QWidget* parent)
    : StageForm<Pembinaan>(parent), m_clock(clock), m_tanggal(new DateField(clock, this)),
      m_topik(new QLineEdit(this)), m_rencana(fewLines(this)), m_tenggat(new DateField(clock, this)),
      m_hasil(fewLines(this))
{
    auto* fields = new QWidget(this);
    auto* layout = new QFormLayout(fields);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    new FieldRow(layout, tr("&Tanggal"), m_tanggal, QStringLiteral("tanggalPembinaan"));
    new FieldRow(layout, tr("To&pik"), m_topik, QStringLiteral("topikPembinaan"));
    new FieldRow(layout, tr("&Rencana"), m_rencana, QStringLiteral("rencanaPembinaan"));
    m_tenggatRow = new FieldRow(layout, tr("T&enggat"), m_tenggat, QStringLiteral("tenggatPembinaan"));
    new FieldRow(layout, tr("H&asil"), m_hasil, QStringLiteral("hasilPembinaan"));
    m_tanggal->setRequired();
    watcher().watch(m_tanggal);
    watcher().watch(m_topik);
    watcher().watch(m_rencana);
    watcher().watch(m_tenggat);
    watcher().watch(m_hasil);
    fillWithScrolling(this, fields);
    connect(this, &StageFormBase::edited, this, [this] {
        Pembinaan shown;
        collectInto(shown);
        showDeadline(shown);
    });
}

void PertemuanForm::showDeadline(const Pembinaan& draft)
{
    const QString late = text::tenggatLewat(draft, m_clock.today());
    if (late.isEmpty()) {
        m_tenggatRow->clearFinding();
    } else {
        m_tenggatRow->showFinding(FieldRow::Level::Warning, late);
    }
}

void PertemuanForm::fillFrom(const Pembinaan& draft)
{
    m_tanggal->setDate(draft.tanggal);
    showText(*m_topik, draft.topik);
    showText(*m_rencana, draft.rencana);
    m_tenggat->setDate(draft.tenggat);
    showText(*m_hasil, draft.hasil);
    showDeadline(draft);
}

void PertemuanForm::collectInto(Pembinaan& draft) const
{
    draft.tanggal = m_tanggal->date().isValid() ? m_tanggal->date() : draft.tanggal;
    draft.topik = m_topik->text();
    draft.rencana = m_rencana->toPlainText();
    draft.tenggat = m_tenggat->date();
    draft.hasil = m_hasil->toPlainText();
}

void PertemuanForm::setReadOnly(bool readOnly)
{
    m_tanggal->setReadOnly(readOnly);
    m_topik->setReadOnly(readOnly);
    m_rencana->setReadOnly(readOnly);
    m_tenggat->setReadOnly(readOnly);
    m_hasil->setReadOnly(readOnly);
}

void PertemuanForm::startTyping() { m_topik->setFocus(); }

} // namespace kinerja
