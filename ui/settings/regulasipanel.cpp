#include "ui/settings/regulasipanel.h"

#include "ui/forms/labels.h"
#include "ui/settings/regulasieditor.h"
#include "ui/text/datetext.h"
#include "ui/text/regulasitext.h"
#include "ui/text/workflowtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

enum Column { Nama, Versi, Mulai, Status, Asal, Columns };

QStringList rowOf(const TabelRegulasi& tabel, bool isChanged)
{
    const QString nama = text::namaTabel(tabel.id);
    QStringList row{
        isChanged ? RegulasiPanel::tr("✎ %1 (ada perubahan yang belum disimpan)").arg(nama) : nama};
    const VersiRegulasi* versi = tabel.berlaku();
    if (versi == nullptr) {
        return row;
    }
    row << versi->versi << text::tanggal(versi->berlakuMulai)
        << (versi->rusak ? RegulasiPanel::tr("✖ tidak dapat dipakai program") : text::statusVersi(*versi))
        << text::label(versi->asal);
    return row;
}

} // namespace

RegulasiPanel::RegulasiPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)),
      m_editor(new RegulasiEditor(context))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_editor);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    connect(m_editor, &RegulasiEditor::left, this, &RegulasiPanel::backToList);
    connect(m_editor, &RegulasiEditor::draftsChanged, this, &RegulasiPanel::fillList);
}

QWidget* RegulasiPanel::makeList()
{
    auto* page = new QWidget;
    m_list = new QTableWidget(0, Columns);
    m_list->setObjectName(QStringLiteral("daftarTabel"));
    m_list->setAccessibleName(tr("Tabel peraturan"));
    m_list->setHorizontalHeaderLabels(
        {tr("Tabel"), tr("Versi berlaku"), tr("Mulai berlaku"), tr("Status"), tr("Asal")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(Nama, QHeaderView::Stretch);
    m_open = new QPushButton(tr("&Buka tabel"));
    m_open->setObjectName(QStringLiteral("bukaTabel"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_open);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        plainLabel(tr("Angka dan kalimat peraturan yang dipakai berkas ini. Perubahan disimpan "
                      "sebagai versi baru; dokumen yang sudah terkunci tetap menurut versinya.")));
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_list, &QTableWidget::cellActivated, this, &RegulasiPanel::openChosen);
    connect(m_list, &QTableWidget::itemSelectionChanged, this,
        [this] { m_open->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &RegulasiPanel::openChosen);
    return page;
}

void RegulasiPanel::refresh()
{
    using Tables = std::vector<TabelRegulasi>;
    m_context.storage.query<Tables>(
        this, [today = m_context.clock.today()](Reader& reader) { return viewRegulasi(reader, today); },
        [this](const Result<Tables, StorageError>& answer) {
            if (answer) {
                m_tables = *answer;
                m_editor->setTables(m_tables);
                fillList();
            }
        });
}

void RegulasiPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RegulasiPanel::fillList()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->setRowCount(static_cast<int>(m_tables.size()));
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const QStringList row = rowOf(m_tables[i], m_editor->isChanged(m_tables[i].id));
        for (int column = 0; column < row.size(); ++column) {
            m_list->setItem(static_cast<int>(i), column, new QTableWidgetItem(row.at(column)));
        }
    }
    m_list->selectRow(current);
}

void RegulasiPanel::openChosen()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_tables.size())) {
        m_editor->open(m_tables[static_cast<size_t>(row)].id);
        m_stack->setCurrentWidget(m_editor);
    }
}

void RegulasiPanel::backToList()
{
    m_editor->flush();
    m_stack->setCurrentIndex(0);
    m_list->setFocus();
}

void RegulasiPanel::flush() { m_editor->flush(); }

QStringList RegulasiPanel::unfinished() const { return m_editor->unfinished(); }

} // namespace kinerja
