#include "ui/papers/paperspage.h"

#include "core/documents/evaluasidocuments.h"
#include "core/documents/katakertas.h"
#include "core/usecases/unit/assembleunitpapers.h"
#include "ui/papers/printlog.h"
#include "ui/papers/signatureexport.h"
#include "ui/print/previewwidget.h"
#include "ui/seal/salinanpanel.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/papertext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

/// Of the whole unit rather than of an SKP.
bool isOfUnit(JenisDokumen kind) { return isDokumenUnit(kind) || kind == JenisDokumen::Rekap; }

QString rowText(const SkpRow& row) { return row.namaPegawai % QStringLiteral("  ·  ") % text::keadaan(row); }

/// The kinds of what is asked for; the words of an evaluation's papers name its period too.
std::vector<QString> kindsOf(const DocumentRequest& request)
{
    std::vector<QString> kinds;
    for (const QString& word : request.jenis) {
        const auto paper = parseKataKertas(word);
        kinds.push_back(paper ? wireName(paper->jenis) : word);
    }
    return kinds;
}

/// The short form of the one period that is asked for; empty: all papers.
QString periodeOf(const DocumentRequest& request)
{
    const auto paper = request.jenis.empty() ? std::nullopt : parseKataKertas(request.jenis.front());
    return paper && paper->periode ? kodePeriode(*paper->periode) : QString();
}

/// That of `kept` of the chosen SKP a signed PDF is kept, and the way to it.
QString otherFile(int kept, int chosen)
{
    return chosen == 1
               ? PapersPage::tr("⚠ Yang tampak dan dicetak di sini bukan salinan resmi bertanda tangan "
                                "elektronik. Salinan itu ada di bawah: buka atau cetak dari sana.")
               : PapersPage::tr("⚠ %n SKP memiliki salinan resmi bertanda tangan elektronik, yang "
                                "bukan dokumen di sini. Pilih satu SKP untuk membuka atau mencetak "
                                "salinannya.",
                     nullptr, kept);
}

} // namespace

PapersPage::PapersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_search(new QLineEdit(this)), m_skp(new QListWidget(this)),
      m_unit(new QCheckBox(tr("J&uga dokumen seluruh unit"), this)), m_kinds(new QListWidget(this)),
      m_periode(new QComboBox(this)), m_status(new QLabel(this)), m_salinan(new SalinanPanel(context, this)),
      m_allPeriods(new QPushButton(tr("Tampilkan se&mua"), this)),
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
    new PrintLog(context, *m_preview);
    connect(m_search, &QLineEdit::textChanged, this, &PapersPage::filter);
    connect(m_skp, &QListWidget::itemSelectionChanged, this, &PapersPage::showChosen);
    connect(m_kinds, &QListWidget::itemChanged, this, &PapersPage::showChosen);
    connect(m_periode, &QComboBox::activated, this, &PapersPage::showChosen);
    connect(m_unit, &QCheckBox::toggled, this, [this] {
        showUnitKinds();
        showChosen();
    });
    connect(m_allPeriods, &QPushButton::clicked, this, [this] {
        m_periode->setCurrentIndex(0);
        showChosen();
    });
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
    m_skp->setWordWrap(true); // the state stands at the end of a long name
    m_skp->setTextElideMode(Qt::ElideNone);
    m_skp->setResizeMode(QListView::Adjust);
    m_skp->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_unit->setObjectName(QStringLiteral("dokumenUnit"));
    auto* kindCaption = new QLabel(tr("&Dokumen"), box);
    kindCaption->setBuddy(m_kinds);
    m_kinds->setObjectName(QStringLiteral("daftarDokumen"));
    m_kinds->setAccessibleName(tr("Dokumen"));
    m_kinds->setMaximumHeight(120);
    auto* periodeCaption = new QLabel(tr("P&eriode evaluasi"), box);
    periodeCaption->setBuddy(m_periode);
    m_periode->setObjectName(QStringLiteral("periodeCetak"));
    m_periode->setAccessibleName(tr("Periode evaluasi"));
    m_status->setObjectName(QStringLiteral("statusCetak"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_search);
    column->addWidget(skpCaption);
    column->addWidget(m_skp, 1);
    column->addWidget(m_unit);
    column->addWidget(kindCaption);
    column->addWidget(m_kinds);
    column->addWidget(periodeCaption);
    column->addWidget(m_periode);
    column->addWidget(m_status);
    m_allPeriods->setObjectName(QStringLiteral("semuaPeriode"));
    m_allPeriods->hide();
    column->addWidget(m_allPeriods);
    column->addWidget(new SignatureExport(
        context(),
        [this] {
            return SignatureExport::Choice{chosenPapers(), m_preview->paper()};
        },
        box));
    column->addWidget(m_salinan);
    box->setMinimumWidth(190);
    return box;
}

void PapersPage::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    for (const JenisDokumen kind : {JenisDokumen::Skp, JenisDokumen::Lampiran, JenisDokumen::Manual,
             JenisDokumen::Matriks, JenisDokumen::BeritaAcara, JenisDokumen::RencanaAksi,
             JenisDokumen::UmpanBalik, JenisDokumen::Evaluasi, JenisDokumen::DokumenEvaluasi,
             JenisDokumen::Bimbingan, JenisDokumen::KonversiAk, JenisDokumen::AkumulasiAk,
             JenisDokumen::PenetapanAk, JenisDokumen::Karier, JenisDokumen::Distribusi,
             JenisDokumen::PenetapanPredikat, JenisDokumen::Rekap}) {
        auto* item = new QListWidgetItem(text::label(kind), m_kinds);
        item->setData(Qt::UserRole, wireName(kind));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    showUnitKinds();
    m_periode->addItem(tr("Semua dokumen dan periode"), QString());
    for (const auto& [jenis, name] : EnumNames<JenisPeriode>::table) {
        for (const Periode& periode : periodeSetahun(jenis)) {
            m_periode->addItem(tr("Hanya evaluasi %1").arg(text::label(periode)), kodePeriode(periode));
        }
    }
}

/// The kinds of the unit are there to choose where they are wanted at all.
void PapersPage::showUnitKinds()
{
    const QSignalBlocker blocker(m_kinds);
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem* item = m_kinds->item(row);
        const auto kind = fromWireName<JenisDokumen>(item->data(Qt::UserRole).toString());
        item->setHidden(kind && isOfUnit(*kind) && !m_unit->isChecked());
    }
}

void PapersPage::refresh()
{
    m_isStale = false;
    const int year = context().navigation.tahun();
    context().storage.query<Choices>(
        this,
        [year](Reader& reader) {
            return Choices{reader.lists().skp(year), reader.lists().periodeDenganEvaluasi(year)};
        },
        [this](const Result<Choices, StorageError>& answer) {
            m_withEvaluasi = answer ? answer.value().periode : std::vector<Periode>{};
            fill(answer ? answer.value().skp : std::vector<SkpRow>{});
            filter(m_search->text());
            showChosen();
        });
}

void PapersPage::fill(const std::vector<SkpRow>& rows)
{
    std::set<QString> keep;
    for (const QListWidgetItem* item : m_skp->selectedItems()) {
        keep.insert(item->data(Qt::UserRole).toString());
    }
    if (!m_wanted.empty()) {
        keep.clear();
        for (const DocumentRequest& request : std::exchange(m_wanted, {})) {
            keep.insert(request.skp.text());
        }
    }
    const QSignalBlocker blocker(m_skp);
    m_skp->clear();
    for (const SkpRow& row : rows) {
        auto* item = new QListWidgetItem(rowText(row), m_skp);
        item->setData(Qt::UserRole, row.kunci.text());
        item->setSelected(keep.count(row.kunci.text()) > 0);
    }
}

bool PapersPage::mayBreakOff() { return m_preview->mayBreakOff(); }

void PapersPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Unit) || changes.touches(Subject::Regulasi) ||
        changes.touches(Subject::Pelaksanaan)) {
        m_isStale = true;
    }
    if (m_isStale && isVisible()) {
        refresh();
    }
}

void PapersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void PapersPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (m_own && !event->spontaneous()) { // left for another page; a minimised window is still there
        setChoice(*std::exchange(m_own, std::nullopt));
        m_isStale = true;
    }
}

PapersPage::Choice PapersPage::choice() const
{
    Choice now;
    now.periode = m_periode->currentIndex();
    for (int row = 0; row < m_kinds->count(); ++row) {
        now.kinds.push_back(m_kinds->item(row)->checkState());
    }
    return now;
}

void PapersPage::setChoice(const Choice& choice)
{
    const QSignalBlocker blocker(m_kinds);
    m_periode->setCurrentIndex(choice.periode);
    for (int row = 0; row < m_kinds->count(); ++row) {
        m_kinds->item(row)->setCheckState(choice.kinds.at(static_cast<size_t>(row)));
    }
}

void PapersPage::show(const std::vector<DocumentRequest>& requests)
{
    if (!m_own) {
        m_own = choice();
    }
    m_wanted = requests;
    m_search->clear(); // else what is asked for might be chosen and not be seen
    {
        const QSignalBlocker blocker(m_unit);
        m_unit->setChecked(false);
    }
    showUnitKinds();
    if (!requests.empty()) {
        const QSignalBlocker blocker(m_kinds);
        const std::vector<QString> kinds = kindsOf(requests.front());
        m_periode->setCurrentIndex(m_periode->findData(periodeOf(requests.front())));
        for (int row = 0; row < m_kinds->count(); ++row) {
            QListWidgetItem* item = m_kinds->item(row);
            const bool wanted = kinds.empty() || std::find(kinds.begin(), kinds.end(),
                                                     item->data(Qt::UserRole).toString()) != kinds.end();
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

std::vector<JenisDokumen> PapersPage::chosenKinds() const
{
    std::vector<JenisDokumen> kinds;
    for (int row = 0; row < m_kinds->count(); ++row) {
        const QListWidgetItem* item = m_kinds->item(row);
        if (item->checkState() == Qt::Checked && !item->isHidden()) {
            kinds.push_back(*fromWireName<JenisDokumen>(item->data(Qt::UserRole).toString()));
        }
    }
    return kinds;
}

/// The recap of the year, and of each period that was evaluated its distribution and predikat; of one period
/// alone its recap too.
void PapersPage::addUnitPapers(std::vector<WantedPapers>& wanted) const
{
    std::vector<JenisDokumen> kinds = chosenKinds();
    std::erase_if(kinds, [](JenisDokumen kind) { return !isOfUnit(kind); });
    if (kinds.empty()) {
        return;
    }
    const int year = context().navigation.tahun();
    const auto only = parseKodePeriode(m_periode->currentData().toString());
    const auto name = [&](const QString& when) { return tr("Seluruh unit, %1 %2").arg(when).arg(year); };
    if (only) {
        wanted.push_back({{}, kinds, name(text::label(*only)), only, year});
        return;
    }
    if (std::erase(kinds, JenisDokumen::Rekap) > 0) {
        wanted.push_back({{}, {JenisDokumen::Rekap}, name(tr("tahun")), std::nullopt, year});
    }
    for (const Periode& periode : kinds.empty() ? std::vector<Periode>{} : m_withEvaluasi) {
        wanted.push_back({{}, kinds, name(text::label(periode)), periode, year});
    }
}

std::vector<WantedPapers> PapersPage::chosenPapers() const
{
    std::vector<WantedPapers> wanted;
    std::vector<JenisDokumen> kinds = chosenKinds();
    std::erase_if(kinds, isOfUnit);
    if (m_unit->isChecked()) {
        addUnitPapers(wanted);
    }
    for (int row = 0; row < m_skp->count() && !kinds.empty(); ++row) {
        const QListWidgetItem* item = m_skp->item(row);
        if (item->isSelected()) {
            wanted.push_back({SkpKunci(item->data(Qt::UserRole).toString()), kinds, item->text(),
                parseKodePeriode(m_periode->currentData().toString()), 0});
        }
    }
    return wanted;
}

void PapersPage::showChosen()
{
    std::vector<WantedPapers> wanted = chosenPapers();
    const bool isOne = wanted.size() == 1;
    m_salinan->showSkp(isOne ? wanted.front().skp : SkpKunci());
    m_papers = std::make_shared<StoredPapers>(context().storage, std::move(wanted), context().clock.today());
    connect(m_papers.get(), &PrintSource::grown, this, &PapersPage::showStatus);
    m_preview->setSource(m_papers);
    m_papers->gather();
    showStatus();
}

QString PapersPage::whyNone() const
{
    if (m_periode->currentIndex() <= 0) {
        return tr("SKP yang dipilih tidak memiliki dokumen jenis itu.");
    }
    const std::vector<JenisDokumen> kinds = chosenKinds();
    if (std::none_of(kinds.begin(), kinds.end(), isDokumenEvaluasi)) {
        //: %1: "Hanya evaluasi Triwulan I"
        return tr("Pilihan “%1” menyembunyikannya: dokumen yang dicentang bukan dokumen evaluasi satu "
                  "periode.")
            .arg(m_periode->currentText());
    }
    const auto periode = parseKodePeriode(m_periode->currentData().toString()).value_or(Periode{});
    return tr("Periode %1 belum memiliki evaluasi untuk SKP yang dipilih.").arg(text::label(periode));
}

void PapersPage::showStatus()
{
    const PrintSource::Progress progress = m_papers->progress();
    if (progress.total == 0) {
        m_allPeriods->hide();
        m_status->setText(tr("Pilih satu SKP atau lebih, atau dokumen seluruh unit, dan paling sedikit "
                             "satu dokumen."));
        return;
    }
    QStringList lines{tr("%n dokumen.", nullptr, static_cast<int>(m_papers->names().size()))};
    if (m_papers->isGathering()) {
        lines.append(tr("Menyiapkan dokumen: %1 dari %2 SKP…").arg(progress.done).arg(progress.total));
    } else if (progress.done < progress.total) {
        lines.append(tr("Dihentikan: %n SKP belum disiapkan dan tidak ikut tercetak. Pilih sekali lagi untuk "
                        "menyiapkannya.",
            nullptr, progress.total - progress.done));
    }
    const bool isNone = !m_papers->isGathering() && m_papers->names().empty() && m_papers->failures().empty();
    if (isNone) {
        lines.append(whyNone());
    }
    m_allPeriods->setVisible(isNone && m_periode->currentIndex() > 0);
    if (m_papers->manualKosong() > 0) {
        lines.append(tr("Manual %n IKI pimpinan masih kosong; manual yang kosong tidak ikut dicetak.",
            nullptr, m_papers->manualKosong()));
    }
    if (const int kept = m_papers->denganSalinan(); kept > 0) {
        lines.append(otherFile(kept, progress.total));
    }
    if (const auto failed = static_cast<int>(m_papers->failures().size()); failed > 0) {
        lines.append(
            tr("%n SKP tidak dapat disiapkan; nama dan sebabnya ada di bawah pratinjau.", nullptr, failed));
    }
    m_status->setText(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
