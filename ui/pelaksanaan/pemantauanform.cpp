#include "ui/pelaksanaan/pemantauanform.h"

#include "ui/forms/datefield.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/tables/pantauanmodel.h"
#include "ui/tables/sharedcolumns.h"
#include "ui/tables/yearpicture.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/pelaksanaantext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

constexpr int lateHeight = 76;
constexpr int leastIki = 120;

} // namespace

PemantauanForm::PemantauanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_watcher(new EditWatcher(this)),
      m_period(new QComboBox(this)), m_model(new PantauanModel(this)), m_table(new QTableView(this)),
      m_late(new QListWidget(this)), m_day(new DateField(context.clock, this)), m_obstacles(fewLines(this)),
      m_steps(fewLines(this))
{
    m_period->setObjectName(QStringLiteral("periodePemantauan"));
    auto* caption = new QLabel(tr("Per&iode"), this);
    caption->setBuddy(m_period);
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_period);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(top);
    column->addWidget(buildTable(), 1);
    column->addWidget(
        plainLabel(tr("Sepanjang tahun: batang = realisasi tiap periode, garis = targetnya. Angka "
                      "di kiri: yang tertinggi pada baris itu; di bawah: nomor periode."),
            this));
    auto* late = new QLabel(tr("Aksi yang &terlambat"), this);
    late->setBuddy(m_late);
    column->addWidget(late);
    column->addWidget(m_late);
    column->addWidget(buildFields());
    connect(m_period, &QComboBox::activated, this, [this] {
        flush();
        showPeriod();
    });
    connect(m_watcher, &EditWatcher::edited, this, &PemantauanForm::store);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &PemantauanForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &PemantauanForm::showDraft);
    connect(&m_editor, &PelaksanaanEditor::edited, this, &PemantauanForm::showFigures);
}

QWidget* PemantauanForm::buildTable()
{
    m_table->setObjectName(QStringLiteral("pemantauan"));
    m_table->setAccessibleName(tr("Rencana dan realisasi setiap IKI"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PantauanModel::Gambar, new YearPicture(*m_model, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    constexpr std::array widths{leastIki, 94, 84, 120, 98, YearPicture::width};
    for (size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    auto* columns = new SharedColumns(m_table);
    columns->share({{PantauanModel::Iki, 3, leastIki}, {PantauanModel::Gambar, 1, YearPicture::width}});
    m_late->setObjectName(QStringLiteral("aksiTerlambat"));
    m_late->setAccessibleName(tr("Aksi yang terlambat"));
    m_late->setWordWrap(true);
    m_late->setMaximumHeight(lateHeight);
    return m_table;
}

QWidget* PemantauanForm::buildFields()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_day->setObjectName(QStringLiteral("tanggalPemantauan"));
    m_obstacles->setObjectName(QStringLiteral("kendala"));
    m_steps->setObjectName(QStringLiteral("tindakLanjutPemantauan"));
    for (QPlainTextEdit* field : {m_obstacles, m_steps}) {
        field->setMaximumHeight(field->fontMetrics().lineSpacing() * 3);
        m_watcher->watch(field);
    }
    m_watcher->watch(m_day);
    form->addRow(tr("Tan&ggal pemantauan"), m_day);
    form->addRow(tr("&Kendala"), m_obstacles);
    form->addRow(tr("Tindak &lanjut yang disepakati"), m_steps);
    for (QWidget* field : {static_cast<QWidget*>(m_day->lineEdit()), static_cast<QWidget*>(m_obstacles),
             static_cast<QWidget*>(m_steps)}) {
        QWidget* labelled = field == m_day->lineEdit() ? m_day : field;
        const auto* label = qobject_cast<QLabel*>(form->labelForField(labelled));
        field->setAccessibleName(label->text().remove(QLatin1Char('&')));
    }
    return box;
}

void PemantauanForm::flush() { m_watcher->flush(); }

std::optional<Periode> PemantauanForm::periode() const
{
    return parseKodePeriode(m_period->currentData().toString());
}

void PemantauanForm::showLoaded()
{
    m_shown.reset(); // of another SKP: what is in the fields is not this one's
    if (m_editor.isLoaded()) {
        const bool readOnly = m_editor.isReadOnly();
        m_day->setReadOnly(readOnly);
        m_obstacles->setReadOnly(readOnly);
        m_steps->setReadOnly(readOnly);
        fillPeriods();
        showPeriod();
    }
}

/// Of the kind that the plan is written in; the one of today is shown first.
void PemantauanForm::fillPeriods()
{
    const JenisPeriode jenis = periodeRencana(m_editor.rencana(), m_editor.view().periode);
    const QString before = m_period->currentData().toString();
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    const int tahun = m_editor.view().skp.tahun;
    int today = 0;
    for (const Periode& one : periodeSetahun(jenis)) {
        today = rentang(one, tahun).contains(m_context.clock.today()) ? m_period->count() : today;
        m_period->addItem(text::label(one), kodePeriode(one));
    }
    const int kept = m_period->findData(before);
    m_period->setCurrentIndex(kept >= 0 ? kept : today);
}

void PemantauanForm::showDraft()
{
    if (m_editor.isLoaded()) {
        flush();
        showPeriod();
    }
}

void PemantauanForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_editor.isLoaded()) {
        flush();
        fillPeriods(); // the plan may be written in others by now
        showPeriod();
    }
}

void PemantauanForm::showPeriod()
{
    const std::optional<Periode> chosen = periode();
    if (!chosen) {
        return;
    }
    showFigures();
    const Pelaksanaan& year = m_editor.draft();
    const auto at = std::find_if(year.pemantauan.begin(), year.pemantauan.end(),
        [&](const Pemantauan& one) { return one.periode == *chosen; });
    const Pemantauan shown = at == year.pemantauan.end() ? Pemantauan{} : *at;
    m_shown = chosen;
    m_day->setDate(shown.tanggal);
    showText(*m_obstacles, shown.kendala);
    showText(*m_steps, shown.tindakLanjut);
}

void PemantauanForm::showFigures()
{
    const std::optional<Periode> chosen = periode();
    if (!chosen || !m_editor.isLoaded() || !isVisible()) {
        return; // many notes are not added up at each key for nobody
    }
    const PelaksanaanView& view = m_editor.view();
    const Pelaksanaan& year = m_editor.draft();
    const Pantauan found = pantau({view.rhk, year.catatanKinerja, m_editor.rencana(), view.skp.tahun},
        *chosen, m_context.clock.today());
    m_model->setRows(found.iki, view.rhk);
    m_late->clear();
    for (const AksiTerlambat& one : found.terlambat) {
        m_late->addItem(tr("⚠ %1: %2 (target: %3)").arg(text::label(one.periode), one.aksi, one.target));
    }
    if (found.terlambat.empty()) {
        m_late->addItem(tr("Tidak ada aksi yang terlambat."));
    }
}

void PemantauanForm::store()
{
    if (!m_shown || m_editor.isReadOnly()) {
        return;
    }
    const Pemantauan typed{*m_shown, m_day->date(), m_obstacles->toPlainText(), m_steps->toPlainText()};
    m_editor.change([&](Pelaksanaan& draft) {
        const auto at = std::find_if(draft.pemantauan.begin(), draft.pemantauan.end(),
            [&](const Pemantauan& one) { return one.periode == typed.periode; });
        const bool isBlank =
            typed.tanggal.isNull() && typed.kendala.isEmpty() && typed.tindakLanjut.isEmpty();
        if (at != draft.pemantauan.end() && isBlank) {
            draft.pemantauan.erase(at);
        } else if (at != draft.pemantauan.end()) {
            *at = typed;
        } else if (!isBlank) {
            draft.pemantauan.push_back(typed);
        }
    });
}

} // namespace kinerja
