#include "ui/forms/manualform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/phraseedit.h"
#include "ui/forms/phraseline.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace kinerja
{

ManualForm::ManualForm(const PhraseLibrary& library, QWidget* parent)
    : SkpForm(parent), m_list(new QListWidget(this)), m_fields(new QWidget(this)), m_about(new QLabel(this)),
      m_tujuan(new PhraseEdit(library, KolomFrasa::ManualTujuan, 2, this)),
      m_definisi(new PhraseEdit(library, KolomFrasa::ManualDefinisi, 2, this)),
      m_formula(new PhraseEdit(library, KolomFrasa::ManualFormula, 2, this)),
      m_satuan(new PhraseLine(library, KolomFrasa::ManualSatuan, this)), m_kendali(new QComboBox(this)),
      m_sumber(new PhraseLine(library, KolomFrasa::ManualSumberData, this)), m_pelaporan(new QComboBox(this))
{
    m_list->setObjectName(QStringLiteral("daftarIki"));
    m_list->setAccessibleName(tr("Indikator"));
    m_list->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    addUnsaid(*m_kendali, tr("(belum dipilih)"));
    fillChoices<Kendali>(*m_kendali, [](auto value) { return text::label(value); });
    addUnsaid(*m_pelaporan, tr("(belum dipilih)"));
    fillChoices<Pelaporan>(*m_pelaporan, [](auto value) { return text::label(value); });
    auto* layout = new QFormLayout(m_fields);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_about);
    m_first = new FieldRow(layout, tr("T&ujuan"), m_tujuan, QStringLiteral("tujuan"));
    new FieldRow(layout, tr("&Definisi"), m_definisi, QStringLiteral("definisi"));
    new FieldRow(layout, tr("&Formula"), m_formula, QStringLiteral("formula"));
    new FieldRow(layout, tr("&Satuan"), m_satuan, QStringLiteral("satuan"));
    new FieldRow(layout, tr("&Kualitas dan tingkat kendali"), m_kendali, QStringLiteral("kendali"));
    new FieldRow(layout, tr("Sumber da&ta"), m_sumber, QStringLiteral("sumberData"));
    new FieldRow(layout, tr("Periode &pelaporan"), m_pelaporan, QStringLiteral("pelaporan"));
    m_area = scrolling(m_fields, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addWidget(m_area, 2);
    for (PhraseEdit* edit : {m_tujuan, m_definisi, m_formula}) {
        watcher().watch(edit);
        connect(edit, &PhraseEdit::chosen, &watcher(), &EditWatcher::flush);
    }
    for (PhraseLine* edit : {m_satuan, m_sumber}) {
        watcher().watch(edit);
        connect(edit, &PhraseLine::chosen, &watcher(), &EditWatcher::flush);
    }
    for (QComboBox* box : {m_kendali, m_pelaporan}) {
        watcher().watch(box);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showCurrent();
        m_area->ensureVisible(0, 0); // each indicator is read from its top
    });
    connect(this, &StageFormBase::edited, this, [this] {
        if (m_shown >= 0) {
            m_entries.at(static_cast<size_t>(m_shown)).manual = shown();
            label(m_shown);
        }
    });
}

void ManualForm::label(int row)
{
    const Entry& entry = m_entries.at(static_cast<size_t>(row));
    const QString mark = entry.manual.isBlank() ? QStringLiteral("○ ") : QStringLiteral("● ");
    const QString text =
        entry.indikator.simplified().isEmpty() ? tr("(IKI kosong)") : entry.indikator.simplified();
    m_list->item(row)->setText(mark + text);
}

void ManualForm::fillFrom(const Skp& draft)
{
    const int row = std::max(0, m_list->currentRow());
    m_entries.clear();
    for (int i = 0; i < static_cast<int>(draft.hasilKerja.size()); ++i) {
        const HasilKerja& rhk = draft.hasilKerja.at(static_cast<size_t>(i));
        for (int j = 0; j < static_cast<int>(rhk.indikator.size()); ++j) {
            const Indikator& iki = rhk.indikator.at(static_cast<size_t>(j));
            m_entries.push_back(
                {rhk.kunci, iki.kunci, rhk.rencana, iki.indikator, iki.target, iki.manual, i, j});
        }
    }
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        m_list->addItem(QString());
        label(i);
    }
    m_shown = -1;
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showCurrent();
}

void ManualForm::showCurrent()
{
    if (m_shown >= 0) {
        flush();
        Q_EMIT recordLeft();
    }
    m_shown = m_list->currentRow();
    const bool any = m_shown >= 0;
    m_fields->setEnabled(any); // there is nothing yet that would keep what is typed
    const Entry entry = any ? m_entries.at(static_cast<size_t>(m_shown)) : Entry{};
    m_about->setText(any ? tr("%1\nTarget: %2").arg(entry.rencana, entry.target)
                         : tr("Belum ada IKI. Isi dahulu RHK dan IKI."));
    showText(*m_tujuan, entry.manual.tujuan);
    showText(*m_definisi, entry.manual.definisi);
    showText(*m_formula, entry.manual.formula);
    showText(*m_satuan, entry.manual.satuan);
    setChoice(*m_kendali, entry.manual.kendali);
    showText(*m_sumber, entry.manual.sumberData);
    setChoice(*m_pelaporan, entry.manual.pelaporan);
    showFindingOfCurrent();
}

void ManualForm::showFindings(const std::vector<Finding>& findings)
{
    m_findings = findings;
    showFindingOfCurrent();
}

void ManualForm::showFindingOfCurrent()
{
    m_first->clearFinding();
    if (m_shown < 0) {
        return;
    }
    const Entry& entry = m_entries.at(static_cast<size_t>(m_shown));
    const QString kolom =
        QStringLiteral("/hasil_kerja/%1/indikator/%2/manual").arg(entry.rhkIndex).arg(entry.ikiIndex);
    for (const Finding& finding : m_findings) {
        if (finding.kolom == kolom) {
            m_first->showFinding(FieldRow::Level::Warning, text::kalimat(finding));
        }
    }
}

ManualIndikator ManualForm::shown() const
{
    return {m_tujuan->text(), m_definisi->text(), m_formula->text(), m_satuan->text(),
        choiceOf<Kendali>(*m_kendali), m_sumber->text(), choiceOf<Pelaporan>(*m_pelaporan)};
}

void ManualForm::collectInto(Skp& draft) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        HasilKerja* rhk = draft.findHasilKerja(entry.rhk);
        if (rhk == nullptr) {
            continue;
        }
        for (Indikator& iki : rhk->indikator) {
            if (iki.kunci == entry.iki) {
                iki.manual = static_cast<int>(i) == m_shown ? shown() : entry.manual;
            }
        }
    }
}

void ManualForm::setReadOnly(bool readOnly)
{
    for (PhraseEdit* edit : {m_tujuan, m_definisi, m_formula}) {
        edit->setReadOnly(readOnly);
    }
    for (PhraseLine* edit : {m_satuan, m_sumber}) {
        edit->setReadOnly(readOnly);
    }
    m_kendali->setEnabled(!readOnly);
    m_pelaporan->setEnabled(!readOnly);
}

bool ManualForm::goTo(const QString& kolom)
{
    const QStringList parts = kolom.split(QLatin1Char('/'));
    if (parts.value(5) != QLatin1String("manual")) {
        return false;
    }
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry& entry = m_entries.at(static_cast<size_t>(i));
        if (entry.rhkIndex == parts.value(2).toInt() && entry.ikiIndex == parts.value(4).toInt()) {
            m_list->setCurrentRow(i);
        }
    }
    m_tujuan->setFocus();
    return true;
}

} // namespace kinerja
