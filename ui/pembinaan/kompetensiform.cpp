#include "ui/pembinaan/kompetensiform.h"

#include "core/common/tabular.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/kompetensimodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int competenceWidth = 220;
constexpr int markWidth = 80;
} // namespace

KompetensiForm::KompetensiForm(QWidget* parent)
    : StageForm<Pembinaan>(parent), m_model(new KompetensiModel(this)),
      m_grid(new CellGrid("kompetensi", tr("Evaluasi kompetensi"), this)),
      m_remove(new QPushButton(tr("Hapus &baris"), this)), m_note(namedLabel("keteranganKompetensi", this))
{
    m_grid->setModel(m_model);
    m_grid->setColumnWidth(KompetensiModel::Kompetensi, competenceWidth);
    m_grid->setColumnWidth(KompetensiModel::Nilai, markWidth);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_remove->setObjectName(QStringLiteral("hapusKompetensi"));
    m_remove->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_grid, 1);
    column->addWidget(m_note);
    auto* keys =
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+Del")), m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_grid->finishTyping();
        m_model->removeRowsAt(m_grid->chosenRows());
    });
    connect(m_grid, &CellGrid::tablePasted, this, &KompetensiForm::paste);
    connect(m_model, &KompetensiModel::edited, this, [this] {
        showNote();
        Q_EMIT edited();
    });
    showNote();
}

void KompetensiForm::setTable(const BimbinganTable& table)
{
    m_model->setMarks(table.nilaiTerendah(), table.nilaiTertinggi());
}

void KompetensiForm::fillFrom(const Pembinaan& draft)
{
    m_model->setCompetences(draft.kunci, draft.kompetensi);
    showNote();
}

void KompetensiForm::collectInto(Pembinaan& draft) const { draft.kompetensi = m_model->competences(); }

void KompetensiForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
    showNote();
}

void KompetensiForm::finishTyping() { m_grid->finishTyping(); }

QStringList KompetensiForm::unread() const { return m_model->unread(); }

void KompetensiForm::paste(const QString& text)
{
    const QModelIndex from = m_grid->currentIndex();
    int row = from.isValid() ? from.row() : m_model->rowCount() - 1;
    const auto pasted = parseClipboard(text);
    for (const QStringList& cells : pasted ? pasted->rows : std::vector<QStringList>{}) {
        for (int at = 0; at < cells.size(); ++at) {
            m_model->setData(m_model->index(row, std::max(0, from.column()) + at), cells.at(at).trimmed());
        }
        ++row;
    }
}

void KompetensiForm::showNote()
{
    QStringList lines = m_model->unread();
    for (QString& line : lines) {
        line.prepend(QStringLiteral("⚠ "));
    }
    if (lines.isEmpty() && !m_readOnly) {
        lines.append(tr("Ketik di baris terakhir, atau tempel baris dari lembar kerja."));
    }
    m_note->setText(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
