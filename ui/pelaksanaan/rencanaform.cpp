#include "ui/pelaksanaan/rencanaform.h"

#include "core/documents/jenisdokumen.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/capaianmodel.h"
#include "ui/tables/rencanamodel.h"
#include "ui/tables/sharedcolumns.h"
#include "ui/text/evaluasitext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace kinerja
{

namespace
{
constexpr int leastText = 100;
constexpr int leastNote = 74;
constexpr int periodWidth = 76;
constexpr int leastBelow = 130;
} // namespace

RencanaForm::RencanaForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_model(new RencanaModel(this)),
      m_grid(new CellGrid("rencanaAksi", tr("Rencana aksi"), this)), m_reached(new CapaianModel(this)),
      m_reachedGrid(new CellGrid("capaianAksi", tr("Capaian aksi per periode"), this)),
      m_chosen(namedLabel("aksiDipilih", this)), m_note(namedLabel("keteranganRencana", this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_grid->setModel(m_model);
    m_columns = new SharedColumns(m_grid);
    auto* buttons = new FlowLayout;
    buildButtons(buttons);
    m_below = buildReached();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_splitter, 1);
    connect(m_model, &RencanaModel::edited, this, [this] {
        m_editor.changeRencana([this](RencanaSkp& plan) { plan = m_model->plan(); });
        showReached();
    });
    connect(m_reached, &CapaianModel::edited, this, &RencanaForm::storeReached);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_reachedGrid->finishTyping();
        showReached();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RencanaForm::showReached);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &RencanaForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &RencanaForm::showPlan);
}

QWidget* RencanaForm::buildReached()
{
    auto* box = new QWidget(this);
    m_reachedGrid->setModel(m_reached);
    m_reachedGrid->horizontalHeader()->setSectionResizeMode(CapaianModel::Realisasi, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chosen);
    column->addWidget(m_reachedGrid, 1);
    return box;
}

void RencanaForm::buildButtons(QLayout* row)
{
    const auto button = [&](const QString& text, const char* name, const QKeySequence& keys, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        if (!keys.isEmpty()) {
            auto* shortcut = new QShortcut(keys, m_grid, nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        }
        return made;
    };
    m_editing = {button(tr("&Buat untuk semua RHK"), "buatSemuaRencana", {}, [this] { makeForAll(); }),
        button(tr("&Hapus aksi"), "hapusAksi", QKeySequence(QStringLiteral("Ctrl+Del")), [this] {
            m_grid->finishTyping();
            m_model->removeActions(m_grid->chosenRows());
        })};
    m_print = button(tr("&Cetak rencana aksi…"), "cetakRencana", {}, [this] {
        flush();
        m_context.navigation.printDocuments(
            {{m_editor.view().skp.kunci, {wireName(JenisDokumen::RencanaAksi)}}});
    });
}

void RencanaForm::flush()
{
    m_grid->finishTyping();
    m_reachedGrid->finishTyping();
}

QStringList RencanaForm::unfinished() const { return m_reached->unread(); }

JenisPeriode RencanaForm::periode() const
{
    return periodeRencana(m_editor.rencana(), m_editor.view().periode);
}

void RencanaForm::showLoaded()
{
    flush();
    if (!m_editor.isLoaded()) {
        return;
    }
    m_note->clear();
    m_model->setReadOnly(m_editor.isReadOnly());
    m_reached->setReadOnly(m_editor.isReadOnly());
    for (QPushButton* button : m_editing) {
        button->setEnabled(!m_editor.isReadOnly());
    }
    showPlan();
}

void RencanaForm::showPlan()
{
    if (!m_editor.isLoaded()) {
        return;
    }
    flush();
    m_model->setPlan(m_editor.rencana(), m_editor.view().rhk, periode());
    const int last = m_model->columnCount() - 1;
    if (m_shaped != m_model->columnCount()) {
        for (int column = RencanaModel::FirstPeriod; column < last; ++column) {
            m_grid->setColumnWidth(column, periodWidth);
        }
        m_columns->share({{RencanaModel::Rhk, 3, leastText}, {RencanaModel::Aksi, 4, leastText},
            {RencanaModel::Output, 2, leastNote}, {last, 2, leastNote}});
    }
    m_shaped = m_model->columnCount();
    showReached();
}

void RencanaForm::showReached()
{
    Skp skp = m_editor.view().skp;
    setRencana(skp, m_model->plan());
    m_print->setEnabled(hasRencanaAksi(skp));
    m_reachedRow = m_grid->currentIndex().row();
    const RencanaAksi* action = m_model->actionAt(m_reachedRow);
    if (action == nullptr) {
        m_reached->clear();
        m_chosen->setText(tr("Pilih sebuah aksi untuk mengisi capaiannya setiap periode."));
    } else {
        m_reached->setAction(*action, periode(), m_editor.view().skp.tahun, m_context.clock.today());
        m_chosen->setText(tr("Capaian aksi: %1").arg(action->aksi));
    }
    m_reachedGrid->setVisible(action != nullptr);
    shareHeight(action != nullptr);
}

void RencanaForm::shareHeight(bool hasAction)
{
    const bool hadAction = m_below->maximumHeight() == QWIDGETSIZE_MAX;
    m_below->setMinimumHeight(hasAction ? leastBelow : 0);
    m_below->setMaximumHeight(hasAction ? QWIDGETSIZE_MAX : m_chosen->sizeHint().height());
    if (hasAction && !hadAction) {
        m_splitter->setSizes({m_splitter->height() * 3 / 5, m_splitter->height() * 2 / 5});
    }
}

void RencanaForm::storeReached()
{
    const RencanaAksi action = m_reached->action();
    const RencanaAksi* known = m_model->actionAt(m_reachedRow);
    if (known != nullptr && known->kunci == action.kunci) {
        RencanaAksi reached = *known;
        reached.capaian = action.capaian;
        m_model->setAction(m_reachedRow, reached);
    }
}

void RencanaForm::makeForAll()
{
    flush();
    const RencanaSkp before = m_editor.rencana();
    RencanaSkp made = before;
    RandomIdSource ids;
    lengkapiRencana(made, m_editor.view().skp, periode(), ids);
    if (made == before) {
        m_note->setText(tr("Setiap RHK sudah punya rencana aksi."));
        return;
    }
    m_editor.changeRencana([&](RencanaSkp& plan) { plan = made; });
    showPlan();
    const auto actions = [](const RencanaSkp& plan) {
        return std::accumulate(plan.rhk.begin(), plan.rhk.end(), size_t(0),
            [](size_t sum, const RencanaRhk& one) { return sum + one.aksi.size(); });
    };
    m_note->setText(
        actions(made) == actions(before)
            ? tr("Setiap RHK sudah punya rencana aksi. Target per periode IKI yang kumulatif dan "
                 "belum terisi dilengkapi.")
            : tr("Rencana aksi dibuat untuk RHK yang belum memilikinya, dengan target per periode "
                 "IKI yang kumulatif. Sesuaikan bunyi, output, dan targetnya."));
}

} // namespace kinerja
