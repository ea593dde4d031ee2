#include "ui/people/pegawaipage.h"

#include "core/usecases/regulasi/golonganberlaku.h"
#include "ui/people/enumbox.h"
#include "ui/people/pegawaidetail.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

PegawaiPage::PegawaiPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), m_model(new PegawaiModel(this)), m_table(new QTableView(this)),
      m_counts(new QLabel(this)), m_detail(new PegawaiDetail(pageContext, this))
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("jumlah"));
    buildTable();
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_counts);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(350);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildFilters());
    column->addWidget(buildActions());
    column->addWidget(splitter, 1);
    connect(m_detail, &PegawaiDetail::created, this, &PegawaiPage::showPegawai);
    connect(m_detail, &PegawaiDetail::wanted, this, &PegawaiPage::showPegawai);
    auto* paste = new QShortcut(QKeySequence::Paste, m_table);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, &PegawaiPage::pasteFromClipboard);
}

QWidget* PegawaiPage::buildFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("cari"));
    m_search->setPlaceholderText(tr("Cari nama, nomor, jabatan, …"));
    m_search->setAccessibleName(tr("Cari pegawai"));
    m_search->setClearButtonEnabled(true);
    auto* caption = new QLabel(tr("&Cari"), bar);
    caption->setBuddy(m_search);
    row->addWidget(caption);
    row->addWidget(m_search, 1);
    const auto addBox = [&](QComboBox*& box, const char* name, const QString& spoken) {
        box = new QComboBox(bar);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(spoken);
        box->setToolTip(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &PegawaiPage::applyFilter);
    };
    addBox(m_unitBox, "saringUnit", tr("Saring menurut unit kerja"));
    m_unitBox->addItem(tr("Semua unit kerja"), QString());
    addBox(m_jenisBox, "saringJenis", tr("Saring menurut jenis jabatan"));
    fillEnumBox<JenisJabatan>(*m_jenisBox, tr("Semua jenis jabatan"));
    addBox(m_statusBox, "saringStatus", tr("Saring menurut status"));
    fillEnumBox<StatusPegawai>(*m_statusBox, tr("Semua status"));
    addBox(m_kelompokBox, "saringKelompok", tr("Saring menurut siapa yang dihitung"));
    using Siapa = SaringanPegawai::Kelompok;
    m_kelompokBox->addItem(tr("Semua orang"), static_cast<int>(Siapa::Semua));
    m_kelompokBox->addItem(tr("Yang dihitung"), static_cast<int>(Siapa::Dihitung));
    m_kelompokBox->addItem(tr("Tidak dinilai"), static_cast<int>(Siapa::TidakDinilai));
    m_kelompokBox->addItem(tr("Luar unit"), static_cast<int>(Siapa::LuarUnit));
    connect(m_search, &QLineEdit::textChanged, this, &PegawaiPage::applyFilter);
    return bar;
}

QWidget* PegawaiPage::buildActions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& label, const char* name, auto act, bool onSelected) {
        auto* button = new QPushButton(label, bar);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        m_writing.push_back(button);
        if (onSelected) {
            m_onSelected.push_back(button);
        }
        connect(button, &QPushButton::clicked, this, act);
    };
    add(
        tr("Tamba&h"), "tambah",
        [this] {
            m_table->clearSelection();
            m_detail->startNew(m_unit);
        },
        false);
    add(
        tr("Te&mpel dari tabel…"), "tempel", [this] { pasteFromClipboard(); }, false);
    add(
        tr("&Impor CSV…"), "imporCsv", [this] { importCsv(); }, false);
    row->addStretch();
    add(
        tr("&Ubah yang dipilih…"), "ubahTerpilih", [this] { changeSelected(); }, true);
    add(
        tr("Tandai tida&k dinilai…"), "tandaiTidakDinilai", [this] { markTidakDinilai(); }, true);
    add(
        tr("Hap&us…"), "hapus", [this] { removeSelected(); }, true);
    return bar;
}

void PegawaiPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("daftarPegawai"));
    m_table->setAccessibleName(tr("Daftar pegawai"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->sortByColumn(PegawaiModel::Nama, Qt::AscendingOrder);
    const std::initializer_list<int> widths{200, 165, 150, 180, 140, 150, 150, 80, 100};
    int column = 0;
    for (const int width : widths) {
        m_table->setColumnWidth(column++, width);
    }
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PegawaiPage::onSelection);
    // A sorted, filtered or refilled list keeps the person in view.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_detail->kunci()); });
}

void PegawaiPage::refresh()
{
    const QDate today = context().clock.today();
    context().storage.query<Isi>(
        this,
        [today](Reader& reader) {
            return Isi{reader.lists().pegawai(today), reader.unit(), golonganBerlaku(reader, today)};
        },
        [this](const auto& answer) {
            if (answer) {
                fill(answer.value());
            } else {
                context().prompter.tell(Prompter::Weight::Error, tr("Daftar pegawai tidak terbaca"),
                    text::sentence(answer.error()), {});
            }
        });
}

void PegawaiPage::fill(const Isi& content)
{
    m_unit = content.unit;
    if (m_golongan != content.golongan) {
        m_golongan = content.golongan;
        m_detail->setGolongan(m_golongan);
    }
    m_people = PegawaiChooser::makePilihan(content.people);
    m_detail->setPeople(m_people);
    m_model->setRows(content.people);
    fillUnits();
    updateCounts();
    const PegawaiKunci shown = m_detail->kunci();
    const bool isListed = std::any_of(content.people.begin(), content.people.end(),
        [&](const PegawaiRow& row) { return row.kunci == shown; });
    if (!shown.isEmpty() && !isListed) {
        m_detail->showNothing(); // to the Sampah, or undone
    }
    if (!m_wanted.isEmpty()) {
        showPegawai(std::exchange(m_wanted, {}));
    }
    onSelection();
}

void PegawaiPage::fillUnits()
{
    const QString chosen = m_unitBox->currentData().toString();
    m_unitBox->clear();
    m_unitBox->addItem(tr("Semua unit kerja"), QString());
    for (const QString& unit : m_model->unitKerja()) {
        m_unitBox->addItem(unit, unit);
    }
    m_unitBox->setCurrentIndex(std::max(0, m_unitBox->findData(chosen)));
}

void PegawaiPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Pegawai) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Sampah) || changes.touches(Subject::Regulasi)) {
        refresh();
        m_detail->onChanged(changes);
    }
}

void PegawaiPage::flush() { m_detail->flush(); }

QStringList PegawaiPage::unfinished() const { return m_detail->unfinished(); }

void PegawaiPage::applyFilter()
{
    SaringanPegawai filter;
    filter.cari = m_search->text();
    filter.unitKerja = m_unitBox->currentData().toString();
    filter.jenisJabatan = enumIn<JenisJabatan>(*m_jenisBox);
    filter.status = enumIn<StatusPegawai>(*m_statusBox);
    filter.kelompok = static_cast<SaringanPegawai::Kelompok>(m_kelompokBox->currentData().toInt());
    m_model->setSaringan(filter);
    updateCounts();
    // Beside a list that the person is not in, the fields would be taken for those of one who is.
    const PegawaiKunci shown = m_detail->kunci();
    const auto& all = m_model->all();
    const bool isKnown =
        std::any_of(all.begin(), all.end(), [&](const PegawaiRow& row) { return row.kunci == shown; });
    if (isKnown && m_model->rowOf(shown) < 0) {
        m_detail->flush();
        m_detail->showNothing();
    }
}

void PegawaiPage::updateCounts()
{
    const JumlahPegawai& counts = m_model->jumlah();
    m_counts->setText(tr("Dihitung di unit ini: %1 · tidak dinilai: %2 · luar unit: %3 · tampil: %4")
                          .arg(QString::number(counts.dihitung), QString::number(counts.tidakDinilai),
                              QString::number(counts.luarUnit), QString::number(m_model->rowCount())));
}

std::vector<PegawaiKunci> PegawaiPage::selected() const
{
    std::vector<PegawaiKunci> people;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        people.push_back(m_model->rowAt(index.row()).kunci);
    }
    return people;
}

void PegawaiPage::onSelection()
{
    const std::vector<PegawaiKunci> people = selected();
    const bool readOnly = context().storage.isReadOnly();
    for (QPushButton* button : m_writing) {
        button->setEnabled(!readOnly);
    }
    for (QPushButton* button : m_onSelected) {
        button->setEnabled(!readOnly && !people.empty());
    }
    if (people.size() == 1) {
        m_detail->showPegawai(people.front());
        select(people.front()); // storing the one before may have filled the list anew
    }
}

void PegawaiPage::select(const PegawaiKunci& kunci)
{
    const int row = kunci.isEmpty() ? -1 : m_model->rowOf(kunci);
    if (row < 0) {
        return;
    }
    const QSignalBlocker blocker(m_table->selectionModel());
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    m_table->viewport()->update();
}

void PegawaiPage::showPegawai(const PegawaiKunci& kunci)
{
    if (m_model->all().empty()) {
        m_wanted = kunci;
        return;
    }
    if (m_model->rowOf(kunci) < 0 && m_model->saringan() != SaringanPegawai{}) {
        m_search->clear();
        for (QComboBox* box : {m_unitBox, m_jenisBox, m_statusBox, m_kelompokBox}) {
            box->setCurrentIndex(0);
        }
        applyFilter();
    }
    m_detail->showPegawai(kunci);
    select(kunci);
    onSelection();
}

} // namespace kinerja
