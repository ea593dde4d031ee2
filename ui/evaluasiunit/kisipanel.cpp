#include "ui/evaluasiunit/kisipanel.h"

#include "core/usecases/regulasi/lawinforce.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/forms/outcometree.h"
#include "ui/forms/scrolling.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/storagetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

constexpr int leastResultLines = 5;
constexpr int measuredKisiRows = 50;

} // namespace

KisiPanel::KisiPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new KisiModel(this)), m_splitter(new QSplitter(this)),
      m_grid(new CellGrid("kisiEvaluasi", tr("Evaluasi unit, satu baris tiap pegawai"), this)),
      m_count(namedLabel("jumlahKisi", this)), m_side(new QStackedWidget(this)),
      m_lock(new LockForm(context.clock, context.prompter, this)),
      m_signers(namedLabel("penandatanganKisi", this)),
      m_signature(new SignatureForm(context.clock, context.prompter, this)),
      m_refusal(new ReceiptForm(context.clock, context.prompter, this)), m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Hentikan"), this)), m_answer(namedLabel("jawabanKisi", this)),
      m_results(new OutcomeTree("dilewatiKisi", tr("Yang dilewati dan alasannya, dan peringatan"), this))
{
    m_model->setReadOnly(context.storage.isReadOnly());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildGrid());
    m_splitter->addWidget(buildActs());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_splitter);
    connect(m_side, &QStackedWidget::currentChanged, this, &KisiPanel::giveWay);
    giveWay();
    const auto back = [this] { m_side->setCurrentIndex(0); };
    connect(m_lock, &ActForm::rejected, this, back);
    connect(m_lock, &ActForm::accepted, this, &KisiPanel::sign);
    connect(m_signature, &SignatureForm::rejected, this, back);
    connect(m_signature, &SignatureForm::accepted, this, &KisiPanel::sign);
    connect(m_signature, &SignatureForm::dayChanged, this, &KisiPanel::askSigners);
    connect(m_refusal, &ActForm::rejected, this, back);
    connect(m_refusal, &ActForm::accepted, this, &KisiPanel::recordRefusal);
    connect(m_stop, &QPushButton::clicked, this, &KisiPanel::stop);
    connect(m_model, &KisiModel::edited, this, &KisiPanel::store);
    connect(m_model, &KisiModel::notUnderstood, this, [this](const QString& typed) {
        say(tr(
            "✖ “%1” bukan rating; tidak ada yang berubah. Ketik 1 (di atas), 2 (sesuai), 3 (di bawah), atau "
            "kata-katanya.")
                .arg(typed));
    });
    connect(m_grid, &CellGrid::tablePasted, this, &KisiPanel::paste);
    connect(m_results, &OutcomeTree::opened, this,
        [this](const SkpKunci& kunci) { m_context.navigation.openSkp(kunci, QStringLiteral("/evaluasi")); });
}

QWidget* KisiPanel::buildGrid()
{
    auto* box = new QWidget(this);
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setWordWrap(false);
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setResizeContentsPrecision(measuredKisiRows);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    connect(m_grid, &CellGrid::doubleClicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == KisiModel::Iki) {
            say(KisiModel::caraRealisasi());
        }
    });
    m_grid->installEventFilter(this);
    connect(m_model, &KisiModel::chosenChanged, this, &KisiPanel::showCount);
    auto* down = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_grid);
    down->setContext(Qt::WidgetWithChildrenShortcut);
    connect(down, &QShortcut::activated, this, &KisiPanel::copyDown);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_grid, 1);
    column->addWidget(m_count);
    column->addWidget(plainLabel(
        tr("Ketik 1, 2, atau 3 untuk rating. Ctrl+D menyalin ke bawah. Ctrl+V menempel baris dari lembar "
           "kerja mulai dari sel yang dipilih; yang akan ditulis ditampilkan dulu. Centang menentukan siapa "
           "yang dikerjakan; Spasi pada nama mencentang baris yang dipilih."),
        box));
    return box;
}

QPushButton* KisiPanel::addButton(
    QWidget* box, const QString& label, const char* name, std::function<void()> click)
{
    auto* button = new QPushButton(label, box);
    button->setObjectName(QString::fromLatin1(name));
    box->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(click));
    return button;
}

void KisiPanel::buildButtons()
{
    m_buttons = new QWidget(this);
    auto* column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(0, 0, 0, 0);
    auto* choosing = new QWidget(m_buttons);
    auto* row = new FlowLayout(choosing);
    row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(choosing);
    addButton(choosing, tr("Pilih &semua"), "pilihSemuaKisi", [this] { m_model->chooseAll(true); });
    addButton(
        choosing, tr("K&osongkan pilihan"), "kosongkanPilihanKisi", [this] { m_model->chooseAll(false); });
    std::vector<QPushButton*> acts{
        addButton(m_buttons, tr("Realisasi &dari catatan"), "realisasiDariCatatan", [this] { takeNotes(); }),
        addButton(m_buttons, tr("Salin ke ba&wah (Ctrl+D)"), "salinKeBawah", [this] { copyDown(); }),
        addButton(m_buttons, tr("Tempe&l dari lembar kerja (Ctrl+V)…"), "tempelKisi",
            [this] { paste(QGuiApplication::clipboard()->text()); }),
        addButton(m_buttons, tr("&Kunci…"), "kunciKisi", [this] { startLock(); }),
        addButton(m_buttons, tr("Kunci dan &finalkan…"), "finalkanKisi",
            [this] {
                startSign({LangkahEvaluasi::Kunci, LangkahEvaluasi::Penilai},
                    tr("Kunci, lalu tanda tangan penilai"));
            }),
        addButton(m_buttons, tr("Tanda tangan pe&nilai…"), "penilaiKisi",
            [this] { startSign({LangkahEvaluasi::Penilai}, tr("Tanda tangan penilai")); }),
        addButton(m_buttons, tr("Penerimaan pe&gawai…"), "pegawaiKisi",
            [this] { startSign({LangkahEvaluasi::Pegawai}, tr("Tanda tangan pegawai")); }),
        addButton(m_buttons, tr("Tidak &menandatangani…"), "menolakKisi", [this] { startRefusal(); })};
    for (QPushButton* act : acts) {
        act->setEnabled(!m_context.storage.isReadOnly());
    }
    addButton(m_buttons, tr("Ce&tak yang dipilih…"), "cetakKisi", [this] { print(); });
    column->addStretch();
}

QWidget* KisiPanel::buildSigning()
{
    m_signing = new QWidget(this);
    auto* column = new QVBoxLayout(m_signing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_signers);
    column->addWidget(m_signature);
    m_signature->allowPicture(false);
    m_signature->allowLateReason(false);
    return m_signing;
}

/// All of it scrolls together where a window is low, so that the grid beside it keeps its room.
QWidget* KisiPanel::buildActs()
{
    buildButtons();
    for (QWidget* part : std::initializer_list<QWidget*>{m_buttons, m_lock, buildSigning(), m_refusal}) {
        m_side->addWidget(part);
    }
    m_progress->setObjectName(QStringLiteral("kemajuanKisi"));
    m_stop->setObjectName(QStringLiteral("hentikanKisi"));
    m_progress->hide();
    m_stop->hide();
    auto* box = new QWidget(this);
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 6, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_side, m_progress, m_stop, m_answer}) {
        all->addWidget(part);
    }
    m_results->setMinimumHeight(leastResultLines * fontMetrics().height());
    m_results->hide();
    all->addWidget(m_results, 1);
    all->addStretch();
    QScrollArea* scroll = scrolling(box, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void KisiPanel::flush() { m_grid->finishTyping(); }

void KisiPanel::load(const SaringanEvaluasi& filter)
{
    if (!(filter == m_filter)) {
        say({});
        m_results->forget();
        showResults();
        m_side->setCurrentIndex(0);
        m_model->chooseAll(false); // they were ticked for another period
    }
    m_filter = filter;
    m_context.storage.query<View>(
        this,
        [filter, today = m_context.clock.today()](Reader& reader) {
            View view{reader.lists().evaluasi(filter),
                tableInForce<PredikatTable>(reader, QStringLiteral("predikat"), today), reader.unit().tempat};
            std::erase_if(view.rows, [](const EvaluasiRow& row) { return !row.keadaan.adaSkp; });
            return view;
        },
        [this, filter](const Result<View, StorageError>& answer) {
            if (filter == m_filter && answer) {
                fill(*answer);
            } else if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void KisiPanel::fill(const View& view)
{
    const bool first = m_model->rowCount() == 0;
    m_tempat = view.tempat;
    m_model->setRows(view.rows, view.table);
    if (first) {
        fitColumns();
    }
    showCount();
}

std::vector<int> KisiPanel::selectedRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    return {rows.begin(), rows.end()};
}

std::vector<SkpKunci> KisiPanel::selection() const
{
    std::vector<SkpKunci> keys;
    for (const int row : m_model->chosenRows()) {
        keys.push_back(m_model->row(row).skp);
    }
    return keys;
}

bool KisiPanel::hasSelection()
{
    const bool has = !m_model->chosenRows().empty();
    if (!has) {
        say(tr("Centang dulu orangnya di depan namanya, atau tekan “Pilih semua”."));
    }
    return has;
}

/// The space bar on a name ticks all the rows that are selected, or takes their ticks away.
bool KisiPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const QModelIndex at = m_grid->currentIndex();
    if (key == nullptr || key->key() != Qt::Key_Space || !at.isValid() || at.column() != KisiModel::Nama) {
        return QWidget::eventFilter(watched, event);
    }
    std::vector<int> rows = selectedRows();
    rows.push_back(at.row());
    m_model->choose(rows, !m_model->isChosen(at.row()));
    return true;
}

void KisiPanel::showCount()
{
    const auto& rows = m_model->rows();
    const auto final = std::count_if(rows.begin(), rows.end(),
        [](const EvaluasiRow& row) { return row.keadaan.status == StatusEvaluasi::Final; });
    m_count->setText(
        tr("%1 pegawai; %2 final; %3 dicentang")
            .arg(text::jumlah(static_cast<int>(rows.size())), text::jumlah(static_cast<int>(final)),
                text::jumlah(static_cast<int>(m_model->chosenRows().size()))));
}

void KisiPanel::store(IsiEvaluasi isi, int column)
{
    isi.periode = m_filter.periode;
    say({});
    m_context.storage.command<Evaluasi, EvaluasiError>(
        this, [isi](Session& session) { return fillEvaluasi(session, isi); },
        [this](const Result<Outcome<Evaluasi>, EvaluasiError>& answer) {
            if (!answer && !storageErrorOf(answer.error())) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
                load(m_filter);
            }
        },
        QStringLiteral("kisi/%1/%2/%3").arg(isi.skp.text(), kodePeriode(isi.periode)).arg(column));
}

QString KisiPanel::nameOf(const SkpKunci& kunci) const
{
    const auto& rows = m_model->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const EvaluasiRow& row) { return row.skp == kunci; });
    return at == rows.end() ? kunci.text() : at->nama;
}

void KisiPanel::say(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}

} // namespace kinerja
