#include "ui/tindaklanjut/tindaklanjutpage.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/people/angkakreditdialog.h"
#include "ui/people/enumbox.h"
#include "ui/tables/tindaklanjutmodel.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tindaklanjuttext.h"
#include "ui/text/workflowtext.h"
#include "ui/tindaklanjut/tindaklanjutdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int widestEntry = 32; // in letters
/// Widths follow so many rows.
constexpr int measuredEntries = 50;

} // namespace

TindakLanjutPage::TindakLanjutPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_note(namedLabel("keteranganTindakLanjut", this)),
      m_searchPeople(new QLineEdit(this)), m_people(new QListWidget(this)),
      m_add(new QPushButton(tr("&Tambah…"), this)), m_career(new QPushButton(tr("&Karier…"), this)),
      m_angkaKredit(new QPushButton(tr("Angka k&redit…"), this)), m_jenis(new QComboBox(this)),
      m_status(new QComboBox(this)), m_search(new QLineEdit(this)), m_table(new QTableView(this)),
      m_model(new TindakLanjutModel(this)), m_empty(namedLabel("kosongTindakLanjut", this)),
      m_change(new QPushButton(tr("&Ubah…"), this)), m_remove(new QPushButton(tr("&Hapus"), this))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPeople());
    splitter->addWidget(buildRegister());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(splitter, 1);
    connectControls();
    showButtons();
}

QWidget* TindakLanjutPage::buildPeople()
{
    auto* box = new QWidget(this);
    m_searchPeople->setObjectName(QStringLiteral("cariCalon"));
    m_searchPeople->setPlaceholderText(tr("Cari pegawai atau predikat"));
    m_searchPeople->setAccessibleName(m_searchPeople->placeholderText());
    m_searchPeople->setClearButtonEnabled(true);
    m_people->setObjectName(QStringLiteral("calon"));
    m_people->setAccessibleName(tr("Pegawai dan predikatnya"));
    m_people->setWordWrap(true);
    m_people->setUniformItemSizes(false);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(QStringLiteral("tambahTindakLanjut"));
    m_career->setObjectName(QStringLiteral("bukaKarier"));
    m_angkaKredit->setObjectName(QStringLiteral("angkaKredit"));
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_add);
    buttons->addWidget(m_career);
    buttons->addWidget(m_angkaKredit);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_searchPeople);
    column->addWidget(m_people, 1);
    column->addLayout(buttons);
    box->setMinimumWidth(220);
    return box;
}

QWidget* TindakLanjutPage::buildFilters()
{
    auto* box = new QWidget(this);
    fillEnumBox<JenisTindakLanjut>(*m_jenis, tr("Semua jenis"));
    fillEnumBox<StatusTindakLanjut>(*m_status, tr("Semua status"));
    m_jenis->setObjectName(QStringLiteral("saringJenis"));
    m_jenis->setAccessibleName(tr("Jenis"));
    m_status->setObjectName(QStringLiteral("saringStatus"));
    m_status->setAccessibleName(tr("Status"));
    m_search->setObjectName(QStringLiteral("cariTindakLanjut"));
    m_search->setPlaceholderText(tr("Cari dalam daftar"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_jenis);
    row->addWidget(m_status);
    row->addWidget(m_search, 1);
    return box;
}

QWidget* TindakLanjutPage::buildRegister()
{
    auto* box = new QWidget(this);
    m_table->setObjectName(QStringLiteral("daftarTindakLanjut"));
    m_table->setAccessibleName(tr("Daftar tindak lanjut"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredEntries);
    m_empty->setVisible(false);
    m_change->setObjectName(QStringLiteral("ubahTindakLanjut"));
    m_remove->setObjectName(QStringLiteral("hapusTindakLanjut"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildFilters());
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return box;
}

void TindakLanjutPage::connectControls()
{
    connect(m_searchPeople, &QLineEdit::textChanged, this, &TindakLanjutPage::filterPeople);
    connect(m_people, &QListWidget::currentRowChanged, this, &TindakLanjutPage::showButtons);
    connect(m_people, &QListWidget::itemActivated, this, &TindakLanjutPage::add);
    connect(m_add, &QPushButton::clicked, this, &TindakLanjutPage::add);
    connect(m_career, &QPushButton::clicked, this, [this] {
        if (const CalonTindakLanjut* calon = chosenPerson()) {
            context().navigation.openKarier(calon->pegawai);
        }
    });
    connect(m_angkaKredit, &QPushButton::clicked, this, [this] {
        if (const CalonTindakLanjut* calon = chosenPerson()) {
            AngkaKreditDialog::openFor(context(), calon->pegawai, this);
        }
    });
    connect(m_jenis, &QComboBox::activated, this, &TindakLanjutPage::filterRegister);
    connect(m_status, &QComboBox::activated, this, &TindakLanjutPage::filterRegister);
    connect(m_search, &QLineEdit::textChanged, this, &TindakLanjutPage::filterRegister);
    connect(m_table, &QTableView::activated, this, &TindakLanjutPage::change);
    connect(m_change, &QPushButton::clicked, this, &TindakLanjutPage::change);
    connect(m_remove, &QPushButton::clicked, this, &TindakLanjutPage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TindakLanjutPage::showButtons);
}

void TindakLanjutPage::refresh()
{
    m_isStale = false;
    context().storage.query<View>(
        this,
        [tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) { return viewTindakLanjut(reader, tahun, today); },
        [this](const Result<View, StorageError>& answer) {
            if (answer) {
                show(answer.value());
            } else {
                m_note->setText(text::sentence(answer.error()));
            }
        });
}

void TindakLanjutPage::onChanged(const ChangeSet& changes)
{
    m_isStale = m_isStale || changes.touches(Subject::TindakLanjut) || changes.touches(Subject::Skp) ||
                changes.touches(Subject::Evaluasi) || changes.touches(Subject::Pegawai) ||
                changes.touches(Subject::Sampah) || changes.touches(Subject::Regulasi);
    if (m_isStale && isVisible()) {
        refresh();
    }
}

void TindakLanjutPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void TindakLanjutPage::showSkp(const SkpKunci& kunci)
{
    m_wanted = kunci;
    m_searchPeople->clear();
    refresh();
}

SkpKunci TindakLanjutPage::chosenSkp() const
{
    const CalonTindakLanjut* person = chosenPerson();
    return person == nullptr ? SkpKunci() : person->skp;
}

void TindakLanjutPage::show(const View& view)
{
    if (!view) {
        m_note->setText(text::sentence(view.error()));
        return;
    }
    m_view = *view;
    m_note->setText(tr(
        "Penghargaan, sanksi, dan pembinaan karier tahun %1. Predikat hanya memberi usulan; tidak ada yang "
        "tercatat dengan sendirinya.")
                        .arg(context().navigation.tahun()));
    fillPeople();
    m_model->setRows(m_view.daftar, outdated());
    fitColumns();
    showButtons();
    showEmpty();
}

/// The entries whose basis names a predikat that an objection has changed since.
std::set<QString> TindakLanjutPage::outdated() const
{
    std::set<QString> found;
    for (const TindakLanjutRow& row : m_view.daftar) {
        const auto of = std::find_if(m_view.calon.begin(), m_view.calon.end(),
            [&](const CalonTindakLanjut& one) { return one.skp == row.skp; });
        if (of != m_view.calon.end() && of->predikat &&
            text::menyebutPredikatLain(row.isi.dasar, *of->predikat, context().navigation.tahun())) {
            found.insert(row.isi.kunci);
        }
    }
    return found;
}

void TindakLanjutPage::fillPeople()
{
    const CalonTindakLanjut* before = chosenPerson();
    const SkpKunci keep = m_wanted.isEmpty() && before != nullptr ? before->skp : std::exchange(m_wanted, {});
    m_people->clear();
    for (const CalonTindakLanjut& one : m_view.calon) {
        const QString predikat = one.predikat ? text::label(*one.predikat) : tr("evaluasi akhir belum final");
        auto* item = new QListWidgetItem(tr("%1 – %2").arg(one.nama, predikat), m_people);
        item->setData(Qt::UserRole, one.skp.text());
        if (one.tercatat > 0) {
            item->setText(tr("%1 (%n tercatat)", nullptr, one.tercatat).arg(item->text()));
        }
        if (one.skp == keep) {
            m_people->setCurrentItem(item);
        }
    }
    filterPeople();
}

void TindakLanjutPage::filterPeople()
{
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem* item = m_people->item(row);
        item->setHidden(!item->text().contains(m_searchPeople->text().trimmed(), Qt::CaseInsensitive));
    }
    showButtons();
}

void TindakLanjutPage::filterRegister()
{
    m_model->setFilter(
        {enumIn<JenisTindakLanjut>(*m_jenis), enumIn<StatusTindakLanjut>(*m_status), m_search->text()});
    showButtons();
    showEmpty();
}

void TindakLanjutPage::showEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_view.daftar.empty()
                         ? tr("Belum ada tindak lanjut yang dicatat untuk tahun %1. Pilih pegawai di sebelah "
                              "kiri, lalu tekan “Tambah”.")
                               .arg(context().navigation.tahun())
                         : tr("Tidak ada tindak lanjut yang cocok dengan saringan dan pencarian."));
}

/// Wide enough for names of columns and dates; a long text is read in the tooltip.
void TindakLanjutPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int widest = widestEntry * fontMetrics().averageCharWidth();
    for (int column = 0; column < TindakLanjutModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
}

void TindakLanjutPage::showButtons()
{
    const bool writes = !context().storage.isReadOnly();
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_add->setEnabled(writes && chosenPerson() != nullptr);
    const CalonTindakLanjut* person = chosenPerson();
    m_career->setEnabled(person != nullptr);
    m_angkaKredit->setVisible(person != nullptr && person->angkaKredit);
    m_change->setEnabled(writes && chosen);
    m_remove->setEnabled(writes && chosen);
}

const CalonTindakLanjut* TindakLanjutPage::chosenPerson() const
{
    const QListWidgetItem* item = m_people->currentItem();
    if (item == nullptr || item->isHidden()) {
        return nullptr;
    }
    const SkpKunci kunci(item->data(Qt::UserRole).toString());
    const auto at = std::find_if(m_view.calon.begin(), m_view.calon.end(),
        [&](const CalonTindakLanjut& one) { return one.skp == kunci; });
    return at == m_view.calon.end() ? nullptr : &*at;
}

void TindakLanjutPage::add()
{
    if (const CalonTindakLanjut* calon = chosenPerson(); calon != nullptr && m_add->isEnabled()) {
        openDialog(*calon, std::nullopt);
    }
}

void TindakLanjutPage::change()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_change->isEnabled()) {
        return;
    }
    const TindakLanjutRow row = m_model->row(index.row());
    const auto at = std::find_if(m_view.calon.begin(), m_view.calon.end(),
        [&](const CalonTindakLanjut& one) { return one.pegawai == row.pegawai; });
    CalonTindakLanjut calon{row.skp, row.pegawai, row.nama, row.jabatan, {}, 0, false};
    calon.predikat = at == m_view.calon.end() ? std::nullopt : at->predikat;
    openDialog(calon, row.isi);
}

void TindakLanjutPage::openDialog(const CalonTindakLanjut& calon, std::optional<TindakLanjut> entry)
{
    auto* dialog = new TindakLanjutDialog(context(), calon, m_view.usulan, std::move(entry), this);
    dialog->setObjectName(QStringLiteral("tindakLanjutDialog"));
    dialog->open();
}

void TindakLanjutPage::remove()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const TindakLanjutRow row = m_model->row(index.row());
    const bool sure = context().prompter.confirm(tr("Hapus tindak lanjut"),
        tr("“%1” milik %2 dihapus dari daftar. Penghapusan ini dapat dibatalkan dengan Urungkan.")
            .arg(row.isi.bentuk, row.nama),
        tr("&Hapus"), tr("&Batal"));
    if (!sure) {
        return;
    }
    context().storage.command<Done, TindakLanjutError>(
        this,
        [command = SaveTindakLanjut{row.skp, row.isi, std::nullopt}](
            Session& session) { return saveTindakLanjut(session, command); },
        [this](const Result<Outcome<Done>, TindakLanjutError>& answer) {
            if (!answer) {
                m_note->setText(text::sentence(answer.error()));
            }
        });
}

} // namespace kinerja
