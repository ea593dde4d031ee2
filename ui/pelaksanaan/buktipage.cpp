#include "ui/pelaksanaan/buktipage.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/tables/daftarbuktimodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace kinerja
{

BuktiPage::BuktiPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new DaftarBuktiModel(this)), m_files(new BuktiFiles(context, this)),
      m_search(new QLineEdit(this)), m_pegawai(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_table(new QTableView(this)), m_counts(namedLabel("hitunganBukti", this)),
      m_note(namedLabel("keteranganDaftarBukti", this))
{
    m_table->setObjectName(QStringLiteral("daftarBukti"));
    m_table->setAccessibleName(tr("Daftar bukti dukung"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array widths{150, 105, 170, 200};
    for (size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buildFilters());
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    column->addWidget(m_note);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BuktiPage::showWays);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BuktiPage::showWays);
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_files, &BuktiFiles::told, m_note, &QLabel::setText);
    showWays();
}

QLayout* BuktiPage::buildFilters()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, QWidget* field, const char* name) {
        auto* caption = new QLabel(text, this);
        caption->setBuddy(field);
        caption->setContentsMargins(0, 0, 3, 0); // the underlined letter takes more than Qt reckons
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        row->addWidget(caption);
        row->addWidget(field, 1);
    };
    add(tr("&Cari"), m_search, "cariBukti");
    add(tr("&Pegawai"), m_pegawai, "cariPegawaiBukti");
    add(tr("&Tampilkan"), m_kind, "saringBukti");
    for (QLineEdit* field : {m_search, m_pegawai}) {
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::textChanged, this, &BuktiPage::narrow);
    }
    m_search->setPlaceholderText(tr("Judul, IKI, nama berkas"));
    m_pegawai->setPlaceholderText(tr("Nama"));
    m_kind->addItem(tr("Semua bukti"), static_cast<int>(SaringBukti::Semua));
    m_kind->addItem(tr("Berkas"), static_cast<int>(SaringBukti::Berkas));
    m_kind->addItem(tr("Tautan"), static_cast<int>(SaringBukti::Tautan));
    m_kind->addItem(tr("IKI tanpa bukti"), static_cast<int>(SaringBukti::IkiKosong));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BuktiPage::narrow);
    return row;
}

QLayout* BuktiPage::buildButtons()
{
    auto* row = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, run] {
            if (const BarisBukti* chosen = m_model->rowAt(m_table->currentIndex().row())) {
                run(*chosen);
            }
        });
        return made;
    };
    m_open = button(tr("&Buka"), "bukaBukti", [this](const BarisBukti& one) { m_files->open(*one.bukti); });
    m_save = button(
        tr("&Simpan salinan…"), "simpanBukti", [this](const BarisBukti& one) { m_files->save(*one.bukti); });
    m_go = button(tr("Ke pe&laksanaan pegawai ini…"), "kePelaksanaan",
        [this](const BarisBukti& one) { context().navigation.openPelaksanaan(one.skp); });
    return row;
}

void BuktiPage::refresh()
{
    m_isStale = false;
    context().storage.query<DaftarBukti>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return viewBukti(reader, tahun); },
        [this](const Result<DaftarBukti, StorageError>& answer) {
            if (answer) {
                m_model->setList(answer.value());
                showCounts();
            }
        });
}

void BuktiPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Skp) ||
        changes.touches(Subject::Pegawai) || changes.touches(Subject::Sampah)) {
        m_isStale = true;
    }
    if (m_isStale && isVisible()) {
        refresh();
    }
}

void BuktiPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void BuktiPage::narrow()
{
    m_note->clear();
    m_model->narrow(
        static_cast<SaringBukti>(m_kind->currentData().toInt()), m_pegawai->text(), m_search->text());
    showCounts();
}

void BuktiPage::showCounts()
{
    const DaftarBukti& list = m_model->list();
    QStringList parts{tr("%n bukti dukung tahun ini.", nullptr, static_cast<int>(list.bukti.size()))};
    if (!list.ikiKosong.empty()) {
        parts.append(tr("⚠ %n IKI belum ada buktinya.", nullptr, static_cast<int>(list.ikiKosong.size())));
    }
    parts.append(tr("%n baris tampil.", nullptr, m_model->rowCount()));
    m_counts->setText(parts.join(QLatin1Char(' ')));
}

void BuktiPage::showWays()
{
    const BarisBukti* chosen = m_model->rowAt(m_table->currentIndex().row());
    const bool hasFile = chosen != nullptr && chosen->bukti && !chosen->bukti->berkas.sha256.isEmpty();
    m_open->setEnabled(chosen != nullptr && chosen->bukti &&
                       (hasFile ? chosen->adaIsi : !chosen->bukti->tautan.trimmed().isEmpty()));
    m_save->setEnabled(hasFile && chosen->adaIsi);
    m_go->setEnabled(chosen != nullptr);
}

} // namespace kinerja
