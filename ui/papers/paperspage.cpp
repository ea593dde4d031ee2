#include "ui/papers/paperspage.h"

#include "ui/print/previewwidget.h"
#include "ui/text/papertext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace kinerja
{

namespace
{

/// The papers of more SKP than a print run of a whole year holds are not kept in memory at once.
constexpr size_t mostSkpAtOnce = 500;

QString rowText(const SkpRow& row) { return row.namaPegawai % QStringLiteral("  ·  ") % text::keadaan(row); }

} // namespace

PapersPage::PapersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_search(new QLineEdit(this)), m_skp(new QListWidget(this)),
      m_kinds(new QListWidget(this)), m_status(new QLabel(this)),
      m_preview(new PreviewWidget(context.prompter, this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(chooser());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    fillKinds();
    connect(m_search, &QLineEdit::textChanged, this, &PapersPage::filter);
    connect(m_skp, &QListWidget::itemSelectionChanged, this, &PapersPage::showChosen);
    connect(m_kinds, &QListWidget::itemChanged, this, &PapersPage::showChosen);
}

QWidget* PapersPage::chooser()
{
    auto* box = new QWidget(this);
    m_search->setPlaceholderText(tr("Cari nama"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Cari nama"));
    m_search->setObjectName(QStringLiteral("cariSkp"));
    auto* skpCaption = new QLabel(tr("&SKP yang dicetak (boleh lebih dari satu)"), box);
    skpCaption->setWordWrap(true);
    skpCaption->setBuddy(m_skp);
    m_skp->setObjectName(QStringLiteral("daftarSkp"));
    m_skp->setAccessibleName(tr("SKP yang dicetak"));
    m_skp->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* kindCaption = new QLabel(tr("&Dokumen"), box);
    kindCaption->setBuddy(m_kinds);
    m_kinds->setObjectName(QStringLiteral("daftarDokumen"));
    m_kinds->setAccessibleName(tr("Dokumen"));
    m_kinds->setMaximumHeight(120);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_search);
    column->addWidget(skpCaption);
    column->addWidget(m_skp, 1);
    column->addWidget(kindCaption);
    column->addWidget(m_kinds);
    column->addWidget(m_status);
    box->setMinimumWidth(190);
    return box;
}

void PapersPage::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    for (const JenisDokumen kind : {JenisDokumen::Skp, JenisDokumen::Lampiran, JenisDokumen::Manual,
             JenisDokumen::Matriks, JenisDokumen::BeritaAcara}) {
        auto* item = new QListWidgetItem(text::label(kind), m_kinds);
        item->setData(Qt::UserRole, wireName(kind));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void PapersPage::refresh()
{
    const int year = context().navigation.tahun();
    context().storage.query<std::vector<SkpRow>>(
        this, [year](Reader& reader) { return reader.lists().skp(year); },
        [this](const Result<std::vector<SkpRow>, StorageError>& answer) {
            const std::vector<DocumentRequest> keep =
                m_wanted.empty() ? chosen() : std::exchange(m_wanted, {});
            {
                const QSignalBlocker blocker(m_skp);
                m_skp->clear();
                for (const SkpRow& row : answer ? answer.value() : std::vector<SkpRow>{}) {
                    auto* item = new QListWidgetItem(rowText(row), m_skp);
                    item->setData(Qt::UserRole, row.kunci.text());
                    item->setSelected(std::any_of(keep.begin(), keep.end(),
                        [&](const DocumentRequest& request) { return request.skp == row.kunci; }));
                }
            }
            filter(m_search->text());
            showChosen();
        });
}

void PapersPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Unit)) {
        refresh();
    }
}

void PapersPage::show(const std::vector<DocumentRequest>& requests)
{
    m_wanted = requests;
    if (!requests.empty() && !requests.front().jenis.empty()) {
        const QSignalBlocker blocker(m_kinds);
        for (int row = 0; row < m_kinds->count(); ++row) {
            QListWidgetItem* item = m_kinds->item(row);
            const auto& kinds = requests.front().jenis;
            const bool wanted =
                std::find(kinds.begin(), kinds.end(), item->data(Qt::UserRole).toString()) != kinds.end();
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    refresh();
}

void PapersPage::filter(const QString& typed)
{
    for (int row = 0; row < m_skp->count(); ++row) {
        QListWidgetItem* item = m_skp->item(row);
        item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
    }
}

std::vector<DocumentRequest> PapersPage::chosen() const
{
    std::vector<QString> kinds;
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->checkState() == Qt::Checked) {
            kinds.push_back(m_kinds->item(row)->data(Qt::UserRole).toString());
        }
    }
    std::vector<DocumentRequest> requests;
    for (const QListWidgetItem* item : m_skp->selectedItems()) {
        if (!kinds.empty()) {
            requests.push_back({SkpKunci(item->data(Qt::UserRole).toString()), kinds});
        }
    }
    return requests;
}

void PapersPage::showChosen()
{
    const std::vector<DocumentRequest> requests = chosen();
    const QDate today = context().clock.today();
    const int asked = ++m_asked;
    if (requests.empty()) {
        m_status->setText(tr("Pilih satu SKP atau lebih, dan paling sedikit satu dokumen."));
        m_preview->setItems({});
        return;
    }
    m_status->setText(tr("Menyiapkan dokumen…"));
    context().storage.query<PaperItems>(
        this,
        [requests, today](Reader& reader) { return readPaperItems(reader, requests, today, mostSkpAtOnce); },
        [this, asked](const Result<PaperItems, StorageError>& answer) {
            if (asked != m_asked) {
                return;
            }
            const PaperItems found = answer ? answer.value() : PaperItems{};
            QStringList lines{tr("%n dokumen.", nullptr, static_cast<int>(found.items.size()))};
            if (found.truncated) {
                lines.append(tr("Terlalu banyak SKP untuk sekali cetak; %1 yang pertama disiapkan.")
                                 .arg(mostSkpAtOnce));
            }
            if (!found.failed.empty()) {
                lines.append(tr(
                    "%n SKP tidak dapat disiapkan: cuplikannya rusak atau tabel peraturannya tidak terbaca.",
                    nullptr, static_cast<int>(found.failed.size())));
            }
            m_status->setText(lines.join(QLatin1Char('\n')));
            m_preview->setItems(found.items);
        });
}

} // namespace kinerja
