#include "ui/pelaksanaan/umpanbalikform.h"

#include "ui/forms/labels.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/sharedcolumns.h"
#include "ui/tables/umpanbalikmodel.h"
#include "ui/text/evaluasitext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace kinerja
{

UmpanBalikForm::UmpanBalikForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_model(new UmpanBalikModel(this)),
      m_grid(new CellGrid("umpanBalik", tr("Umpan balik berkelanjutan"), this)),
      m_chosen(namedLabel("umpanBalikDipilih", this)),
      m_remove(new QPushButton(tr("&Hapus umpan balik"), this))
{
    m_grid->setModel(m_model);
    constexpr std::array widths{84, 92, 84};
    for (size_t column = 0; column < widths.size(); ++column) {
        m_grid->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    auto* columns = new SharedColumns(m_grid);
    columns->share({{UmpanBalikModel::Isi, 5, 150}, {UmpanBalikModel::Rhk, 2, 80},
        {UmpanBalikModel::Iki, 2, 70}, {UmpanBalikModel::Nilai, 1, 110}});
    m_remove->setObjectName(QStringLiteral("hapusUmpanBalik"));
    m_remove->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_grid, 1);
    column->addWidget(m_chosen);
    auto* keys =
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+Del")), m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_grid->finishTyping();
        m_model->removeFeedback(m_grid->chosenRows());
    });
    connect(m_model, &UmpanBalikModel::edited, this, [this] {
        m_editor.change([this](Pelaksanaan& draft) { draft.umpanBalik = m_model->feedback(); });
        showChosen();
    });
    connect(
        m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &UmpanBalikForm::showChosen);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &UmpanBalikForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &UmpanBalikForm::showDraft);
}

void UmpanBalikForm::flush() { m_grid->finishTyping(); }

QStringList UmpanBalikForm::unfinished() const { return m_model->unread(); }

void UmpanBalikForm::showLoaded()
{
    flush();
    if (!m_editor.isLoaded()) {
        return;
    }
    const PelaksanaanView& view = m_editor.view();
    QStringList values;
    for (const NilaiPerilaku& one : view.nilai) {
        values.append(one.nama);
    }
    m_model->setReadOnly(m_editor.isReadOnly());
    m_model->setFrame(view.rhk, values, view.skp.tahun, m_context.clock.today());
    m_remove->setEnabled(!m_editor.isReadOnly());
    showDraft();
}

void UmpanBalikForm::showDraft()
{
    if (m_editor.isLoaded()) {
        flush();
        m_model->setFeedback(m_editor.draft().umpanBalik);
        showChosen();
    }
}

void UmpanBalikForm::showChosen()
{
    const UmpanBalikBerkelanjutan* one = m_model->feedbackAt(m_grid->currentIndex().row());
    if (one == nullptr) {
        m_chosen->setText(
            m_editor.isReadOnly()
                ? tr("Pilih baris untuk membaca umpan balik seutuhnya.")
                : tr("Ketik di baris terakhir. Umpan balik menyangkut RHK dan IKI, atau sebuah nilai "
                     "BerAKHLAK."));
        return;
    }
    const bool isAboutNothing = one->rhk.isEmpty() && !one->nilai;
    QStringList lines{tr("%1: %2").arg(text::label(one->dari), one->isi)};
    if (isAboutNothing) {
        lines.append(tr("⚠ Pilih RHK atau nilai BerAKHLAK yang dimaksud."));
    }
    m_chosen->setText(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
