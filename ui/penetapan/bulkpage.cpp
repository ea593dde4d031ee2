#include "ui/penetapan/bulkpage.h"

#include "core/usecases/penetapan/submitskp.h"
#include "core/workflow/walk.h"
#include "ui/forms/labels.h"
#include "ui/forms/outcometree.h"
#include "ui/penetapan/dialogformany.h"
#include "ui/penetapan/signatureform.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int listWidth = 760;
constexpr int actsWidth = 400;
constexpr int leastNameWidth = 150;
constexpr int mostNameWidth = 300;
} // namespace

bool isShown(const SkpRow& row, SaringanSkp filter)
{
    switch (filter) {
    case SaringanSkp::Semua: return true;
    case SaringanSkp::TanpaDialog: return !row.adaDialog && !isLocked(row.status);
    case SaringanSkp::Draf: return isEditable(row.status);
    case SaringanSkp::Diajukan: return row.status == StatusSkp::Diajukan;
    case SaringanSkp::BelumDitandatangani: return row.status == StatusSkp::Disetujui;
    case SaringanSkp::Berlaku: return isInForce(row.status);
    }
    Q_UNREACHABLE();
    return false;
}

BulkPage::BulkPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new SkpTableModel(this)), m_table(new QTableView(this)),
      m_filter(new QComboBox(this)), m_count(new QLabel(this)), m_side(new QStackedWidget(this)),
      m_signature(new SignatureForm(context.clock, context.prompter, this)), m_roles(new QComboBox(this)),
      m_signers(namedLabel("penandatangan", this)),
      m_approve(new ApproveForm(context.clock, context.prompter, this)),
      m_dialog(new DialogForMany(context.clock, context.prompter, this)), m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Hentikan"), this)), m_summary(new QLabel(this)),
      m_results(new OutcomeTree("dilewati", tr("Yang dilewati dan alasannya, dan peringatan"), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildActs());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({listWidth, actsWidth});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &BulkPage::fill);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        this->context().navigation.openPenetapan(m_model->row(index.row()).kunci);
    });
    const auto back = [this] { m_side->setCurrentIndex(0); };
    connect(m_signature, &SignatureForm::rejected, this, back);
    connect(m_signature, &SignatureForm::accepted, this, &BulkPage::sign);
    connect(m_approve, &ActForm::rejected, this, back);
    connect(m_approve, &ActForm::accepted, this, &BulkPage::approve);
    connect(m_dialog, &ActForm::rejected, this, back);
    connect(m_dialog, &ActForm::accepted, this, &BulkPage::recordDialog);
    connect(m_results, &OutcomeTree::opened, this,
        [this](const SkpKunci& kunci) { this->context().navigation.openPenetapan(kunci); });
    connect(m_stop, &QPushButton::clicked, this, &BulkPage::stop);
}

QWidget* BulkPage::buildList()
{
    m_filter->setObjectName(QStringLiteral("saringan"));
    m_filter->setAccessibleName(tr("Tampilkan"));
    const std::pair<SaringanSkp, QString> filters[] = {{SaringanSkp::Semua, tr("Semua SKP")},
        {SaringanSkp::TanpaDialog, tr("Belum ada dialog kinerja")}, {SaringanSkp::Draf, tr("Masih disusun")},
        {SaringanSkp::Diajukan, tr("Menunggu persetujuan penilai")},
        {SaringanSkp::BelumDitandatangani, tr("Menunggu tanda tangan")},
        {SaringanSkp::Berlaku, tr("Sudah ditetapkan")}};
    for (const auto& [filter, label] : filters) {
        m_filter->addItem(label, static_cast<int>(filter));
    }
    auto* caption = new QLabel(tr("Ta&mpilkan"), this);
    caption->setBuddy(m_filter);
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_filter, 1);
    auto* all = new QPushButton(tr("&Pilih semua"), this);
    all->setObjectName(QStringLiteral("pilihSemua"));
    top->addWidget(all);
    connect(all, &QPushButton::clicked, m_table, &QTableView::selectAll);

    m_table->setObjectName(QStringLiteral("daftarSkp"));
    m_table->setAccessibleName(tr("SKP tahun ini"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkPage::showCount);
    m_table->verticalHeader()->hide();
    m_count->setObjectName(QStringLiteral("jumlah"));

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    return box;
}

QWidget* BulkPage::buildActs()
{
    m_buttons = new QWidget(this);
    auto* column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(0, 0, 0, 0);
    addButton(tr("Catat &dialog kinerja…"), "dialog", [this] {
        m_dialog->start(m_tempat, context().clock.today());
        startForm(m_dialog);
    });
    addButton(tr("&Ajukan kepada penilai"), "ajukan", [this] {
        run({{{[](Session& session, const SkpKunci& kunci) { return submitSkp(session, {kunci}); },
                  [](const Skp&) { return false; }},
            {}}});
    });
    addButton(tr("Set&ujui dan kunci…"), "setujui", [this] { startApprove(Sampai::Disetujui); });
    addButton(tr("Ajukan, setujui, dan kunci &langsung…"), "langsung",
        [this] { startApprove(Sampai::DiajukanLaluDisetujui); });
    addButton(tr("Catat tanda tan&gan…"), "tandaTangan", [this] { startSign(); });
    for (auto* act : m_buttons->findChildren<QPushButton*>()) {
        act->setEnabled(!context().storage.isReadOnly());
    }
    addButton(tr("&Cetak dokumen…"), "cetak", [this] { print(); });
    column->addStretch();

    auto* signing = new QWidget(this);
    auto* rolesCaption = new QLabel(tr("Tanda tangan &siapa"), signing);
    rolesCaption->setBuddy(m_roles);
    m_roles->setObjectName(QStringLiteral("peran"));
    m_roles->setAccessibleName(tr("Tanda tangan siapa"));
    m_roles->addItems({tr("Pegawai dan pejabat penilai"), tr("Pegawai saja"), tr("Pejabat penilai saja")});
    auto* signColumn = new QVBoxLayout(signing);
    signColumn->setContentsMargins(0, 0, 0, 0);
    signColumn->addWidget(rolesCaption);
    signColumn->addWidget(m_roles);
    signColumn->addWidget(m_signers);
    signColumn->addWidget(m_signature);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &BulkPage::showSigners);
    m_signature->allowPicture(false);
    m_signature->allowLateReason(true);

    for (QWidget* page : std::initializer_list<QWidget*>{m_buttons, signing, m_approve, m_dialog}) {
        m_side->addWidget(page);
    }
    m_progress->setObjectName(QStringLiteral("kemajuan"));
    m_stop->setObjectName(QStringLiteral("hentikan"));
    m_progress->hide();
    m_stop->hide();
    m_summary->setObjectName(QStringLiteral("hasil"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* box = new QWidget(this);
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_side);
    all->addWidget(m_progress);
    all->addWidget(m_stop);
    all->addWidget(m_summary);
    all->addWidget(m_results, 1);
    return box;
}

void BulkPage::addButton(const QString& label, const char* name, std::function<void()> click)
{
    auto* button = new QPushButton(label, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(click));
}

void BulkPage::refresh()
{
    context().storage.query<std::vector<SkpRow>>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return reader.lists().skp(tahun); },
        [this](const auto& answer) {
            m_all = answer ? answer.value() : std::vector<SkpRow>{};
            fill();
        });
    context().storage.query<QString>(
        this, [](Reader& reader) { return reader.unit().tempat; },
        [this](const auto& answer) { m_tempat = answer ? answer.value() : QString(); });
}

void BulkPage::onChanged(const ChangeSet& changes)
{
    const bool concerned = changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                           changes.touches(Subject::Sampah) || changes.touches(Subject::Unit);
    if (concerned && m_queue.empty()) {
        refresh();
    }
}

void BulkPage::showFilter(SaringanSkp filter)
{
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(filter)));
}

void BulkPage::fill()
{
    const std::vector<SkpKunci> chosen = selection();
    const auto filter = static_cast<SaringanSkp>(m_filter->currentData().toInt());
    std::vector<SkpRow> shown;
    m_names.clear();
    for (const SkpRow& row : m_all) {
        m_names.emplace(row.kunci, row.namaPegawai);
        if (isShown(row, filter)) {
            shown.push_back(row);
        }
    }
    m_model->setRows(std::move(shown));
    QItemSelection again;
    for (const SkpKunci& kunci : chosen) {
        const int index = m_model->indexOf(kunci);
        if (index >= 0) {
            again.select(m_model->index(index, 0), m_model->index(index, SkpTableModel::ColumnCount - 1));
        }
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    m_table->resizeColumnsToContents();
    for (const auto column : {SkpTableModel::Nama, SkpTableModel::Penilai}) {
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column), leastNameWidth, mostNameWidth));
    }
    showCount();
}

void BulkPage::showCount()
{
    m_count->setText(
        tr("%1 dari %2 SKP; %3 dipilih").arg(m_model->rowCount()).arg(m_all.size()).arg(selection().size()));
    showSigners();
}

std::vector<SkpKunci> BulkPage::selection() const
{
    std::vector<SkpKunci> chosen;
    if (m_table->selectionModel() != nullptr) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            chosen.push_back(m_model->row(index.row()).kunci);
        }
    }
    return chosen;
}

} // namespace kinerja
