#include "ui/rekap/rekappage.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/print/previewwidget.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/rekaptext.h"
#include "ui/text/storagetext.h"
#include "ui/text/workflowtext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int listPage = 0;

QString asButton(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

RekapPage::RekapPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_title(namedLabel("judulRekap", this)),
      m_deadlines(namedLabel("tenggatRekap", this)), m_periodeBox(new QComboBox(this)),
      m_tiles(new QWidget(this)), m_listTitle(namedLabel("judulDaftarRekap", this)),
      m_bagian(new QComboBox(this)), m_search(new QLineEdit(this)), m_table(new QTableView(this)),
      m_model(new RekapModel(this)), m_status(namedLabel("statusRekap", this)),
      m_stack(new QStackedLayout(this)), m_preview(new PreviewWidget(context.prompter, this))
{
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildPreview());
    connectControls();
}

RekapPage::~RekapPage() = default;

QWidget* RekapPage::buildTop()
{
    auto* top = new QWidget(this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_periodeBox->setObjectName(QStringLiteral("periodeRekap"));
    m_periodeBox->setAccessibleName(tr("Periode"));
    m_periodeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* caption = new QLabel(tr("Per&iode"), top);
    caption->setBuddy(m_periodeBox);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(caption);
    row->addWidget(m_periodeBox);
    return top;
}

void RekapPage::prepareTable()
{
    m_table->setObjectName(QStringLiteral("daftarRekap"));
    m_table->setAccessibleName(tr("Pegawai di balik angka"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    static constexpr std::array letters{24, 25, 20, 29, 16, 18, 18, 16};
    for (size_t column = 0; column < letters.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), letters[column] * letter);
    }
}

QWidget* RekapPage::buildList()
{
    auto* page = new QWidget(this);
    prepareTable();
    m_search->setObjectName(QStringLiteral("cariRekap"));
    m_search->setPlaceholderText(tr("Cari nama, nomor, jabatan, unit kerja"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_bagian->setObjectName(QStringLiteral("bagianRekap"));
    m_bagian->setAccessibleName(tr("Yang ditampilkan"));
    m_bagian->addItem(tr("Yang sudah"), static_cast<int>(BagianDaftar::Sudah));
    m_bagian->addItem(tr("Yang belum"), static_cast<int>(BagianDaftar::Belum));
    m_bagian->addItem(tr("Sudah dan belum"), static_cast<int>(BagianDaftar::Semua));
    auto* listRow = new QHBoxLayout;
    listRow->addWidget(m_listTitle, 1);
    listRow->addWidget(m_bagian);
    listRow->addWidget(m_search, 1);
    auto* flow = new FlowLayout(m_tiles);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(page);
    column->addWidget(buildTop());
    column->addWidget(m_deadlines);
    column->addWidget(m_tiles);
    column->addLayout(listRow);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
    column->addWidget(buildButtons());
    return page;
}

QWidget* RekapPage::buildButtons()
{
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& text, auto&& act) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add("pratinjauRekap", tr("Pra&tinjau dan cetak"), [this] { preview(); });
    add("simpanXlsx", tr("Simpan sebagai &Excel (.xlsx)…"), [this] { save(BentukLembar::Xlsx); });
    add("simpanCsv", tr("Simpan sebagai &CSV…"), [this] { save(BentukLembar::Csv); });
    return box;
}

QWidget* RekapPage::buildPreview()
{
    auto* page = new QWidget(this);
    auto* back = new QPushButton(tr("&Kembali ke rekap"), page);
    back->setObjectName(QStringLiteral("kembaliKeRekap"));
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch();
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_preview->mayBreakOff()) {
            m_stack->setCurrentIndex(listPage);
        }
    });
    return page;
}

void RekapPage::connectControls()
{
    connect(m_periodeBox, &QComboBox::activated, this, [this] {
        m_periode = parseKodePeriode(m_periodeBox->currentData().toString()).value_or(Periode{});
        refresh();
    });
    connect(m_bagian, &QComboBox::activated, this, &RekapPage::showList);
    connect(m_search, &QLineEdit::textChanged, this, &RekapPage::showList);
    connect(
        m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
}

bool RekapPage::mayBreakOff() { return m_preview->mayBreakOff(); }

void RekapPage::refresh()
{
    m_isStale = false;
    using Answer = Result<std::shared_ptr<const RekapView>, RegulationError>;
    context().storage.query<Answer>(
        this,
        [tahun = context().navigation.tahun(), periode = m_periode, today = context().clock.today()](
            Reader& reader) -> Answer {
            auto view = viewRekap(reader, tahun, periode, today);
            if (!view) {
                return failure(view.error());
            }
            return std::make_shared<const RekapView>(std::move(*view));
        },
        [this](const Result<Answer, StorageError>& answer) {
            if (answer) {
                showRekap(answer.value());
            } else {
                m_title->setText(text::sentence(answer.error()));
            }
        });
}

void RekapPage::onChanged(const ChangeSet& changes)
{
    m_isStale = m_isStale || changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                changes.touches(Subject::Evaluasi) || changes.touches(Subject::Organisasi) ||
                changes.touches(Subject::Sampah) || changes.touches(Subject::Unit) ||
                changes.touches(Subject::Regulasi) || changes.touches(Subject::Pengaturan);
    if (m_isStale && isVisible()) {
        refresh();
    }
}

void RekapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void RekapPage::showRekap(const View& view)
{
    if (!view) {
        m_title->setText(text::sentence(view.error()));
        return;
    }
    m_view = *view;
    const Rekap& rekap = m_view->rekap;
    //: %1: the unit; %2: a period, as "Triwulan II"; %3: a year
    m_title->setText(tr("%1 – %2 %3").arg(rekap.unit, text::label(rekap.periode)).arg(rekap.tahun));
    m_deadlines->setText(text::tenggatRekap(*m_view) % QLatin1Char('\n') % text::cakupan(rekap));
    fillPeriods();
    const bool known = std::any_of(m_view->angka.begin(), m_view->angka.end(),
        [this](const AngkaDihitung& one) { return m_angka == one.angka; });
    if (!known) {
        m_angka.reset(); // the figure of the year alone
    }
    showTiles();
    m_model->setRekap(std::shared_ptr<const Rekap>(m_view, &m_view->rekap), listFilter());
    showCount();
}

void RekapPage::fillPeriods()
{
    m_periodeBox->clear();
    for (const Periode& periode : m_view->periode) {
        const bool year = periode.jenis == JenisPeriode::Akhir;
        m_periodeBox->addItem(year ? tr("Setahun (akhir)") : text::label(periode), kodePeriode(periode));
    }
    const int at = m_periodeBox->findData(kodePeriode(m_periode));
    m_periodeBox->setCurrentIndex(at);
    if (at < 0) { // the unit evaluates by other periods in this year
        m_periode = Periode{};
        m_periodeBox->setCurrentIndex(m_periodeBox->count() - 1);
        refresh();
    }
}

void RekapPage::showTiles()
{
    QLayout* flow = m_tiles->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget(); // a tile that is pressed reads nothing anew
        delete item;
    }
    for (const AngkaDihitung& one : m_view->angka) {
        flow->addWidget(tile(one));
    }
}

QPushButton* RekapPage::tile(const AngkaDihitung& one)
{
    const AngkaRekap angka = one.angka;
    const QString figure = text::nilai(one.bagian);
    auto* button = new QPushButton(asButton(text::label(angka)) % QLatin1Char('\n') % figure, m_tiles);
    button->setObjectName(QStringLiteral("angkaRekap%1").arg(static_cast<int>(angka)));
    button->setAccessibleName(tr("%1: %2").arg(text::label(angka), figure));
    button->setAccessibleDescription(text::penjelasan(angka));
    button->setToolTip(text::penjelasan(angka).toHtmlEscaped());
    button->setCheckable(true);
    button->setChecked(m_angka == angka);
    connect(button, &QPushButton::clicked, this, [this, angka] {
        // Pressed once more, it lets everybody be seen again.
        choose(m_angka == angka ? std::nullopt : std::optional(angka));
    });
    return button;
}

void RekapPage::choose(std::optional<AngkaRekap> angka)
{
    m_angka = angka;
    m_bagian->setCurrentIndex(0);
    for (auto* button : m_tiles->findChildren<QPushButton*>()) {
        button->setChecked(
            angka && button->objectName() == QStringLiteral("angkaRekap%1").arg(static_cast<int>(*angka)));
    }
    showList();
}

SaringanRekap RekapPage::listFilter() const
{
    return {m_angka, static_cast<BagianDaftar>(m_bagian->currentData().toInt()), m_search->text()};
}

void RekapPage::showList()
{
    m_model->setFilter(listFilter());
    showCount();
}

void RekapPage::showCount()
{
    m_bagian->setEnabled(m_angka.has_value());
    const QString count = text::jumlah(m_model->dihitung());
    const int beside = m_model->rowCount() - m_model->dihitung();
    QString title = m_angka ? tr("%1: %2 pegawai").arg(text::label(*m_angka), count)
                            : tr("Semua yang dihitung: %1 pegawai").arg(count);
    if (beside > 0) {
        //: %1: what the list holds and how many; %n: rows beneath
        title = tr("%1; %n SKP sebelumnya di bawahnya tidak dihitung", nullptr, beside).arg(title);
    }
    m_listTitle->setText(title);
}

} // namespace kinerja
