#include "ui/skp/matrikswidget.h"

#include "ui/forms/flowlayout.h"
#include "ui/skp/addguestdialog.h"
#include "ui/tables/longtextdelegate.h"
#include "ui/tables/matriksmodel.h"
#include "ui/tables/wrappedheader.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int peopleWidth = 190;
constexpr int cellWidth = 190;
constexpr int mostHeaderHeight = 150;

/// What makes a matrix that is only read one that is filled in again; empty where nothing does.
QString wayOut(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Diajukan:
        return QLatin1Char(' ') + MatriksWidget::tr("Untuk mengubahnya, tarik kembali SKP itu di Penetapan.");
    case StatusSkp::Disetujui:
        return QLatin1Char(' ') +
               MatriksWidget::tr(
                   "Untuk mengubahnya, buka kunci SKP itu di Penetapan selama belum ditandatangani.");
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
        return QLatin1Char(' ') + MatriksWidget::tr("Untuk mengubahnya, buat revisi SKP itu di Penetapan.");
    case StatusSkp::Draf:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Digantikan:
    case StatusSkp::Ditutup:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai: break;
    }
    return {};
}

} // namespace

MatriksWidget::MatriksWidget(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_phrases(context.storage), m_model(new MatriksModel(this)),
      m_table(new QTableView(this)), m_chosen(new QLabel(this)), m_note(new QLabel(this)),
      m_about(new QLabel(this))
{
    buildTable();
    for (QLabel* label : {m_chosen, m_note, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_chosen->setObjectName(QStringLiteral("selDipilih"));
    m_note->setObjectName(QStringLiteral("catatanMatriks"));
    m_about->setObjectName(QStringLiteral("tentangMatriks"));
    auto* buttons = new FlowLayout;
    buildButtons(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_model, &MatriksModel::cellEdited, this, &MatriksWidget::store);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatriksWidget::showChosen);
}

void MatriksWidget::buildTable()
{
    m_table->setObjectName(QStringLiteral("matriks"));
    m_table->setAccessibleName(tr("Matriks pembagian peran dan hasil"));
    m_table->setHorizontalHeader(new WrappedHeader(Qt::Horizontal, mostHeaderHeight, m_table));
    m_table->setVerticalHeader(new WrappedHeader(Qt::Vertical, peopleWidth, m_table));
    m_table->setModel(m_model);
    auto* delegate = new LongTextDelegate(m_phrases, KolomFrasa::Peran, m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &LongTextDelegate::tablePasted, this, &MatriksWidget::paste);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth);
}

void MatriksWidget::buildButtons(QLayout* row)
{
    const auto button = [&](const QString& text, const char* name, const QKeySequence& keys, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        if (!keys.isEmpty()) {
            auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        }
        return made;
    };
    m_editing = {button(tr("Tem&pel"), "tempel", QKeySequence::Paste, [this] { paste(); }),
        button(tr("&Kosongkan"), "kosongkan", QKeySequence::Delete, [this] { clear(filledChosen()); }),
        button(tr("Pen&unjukan"), "penunjukan", {}, [this] { setCara(CaraPeran::Penunjukan); }),
        button(tr("&Sukarela"), "sukarela", {}, [this] { setCara(CaraPeran::Sukarela); }),
        button(tr("Tambah &orang…"), "tambahOrang", {}, [this] { addGuest(); })};
    m_reading = {button(tr("Sa&lin"), "salinSel", QKeySequence::Copy, [this] { copySelected(); }),
        button(tr("Buka S&KP pegawai"), "bukaSkpPegawai", {}, [this] { openStaffSkp(); })};
}

void MatriksWidget::setLeader(const SkpKunci& leader)
{
    if (leader != m_leader) {
        m_note->clear();
        m_guests.clear();
    }
    m_leader = leader;
    reload();
}

void MatriksWidget::reload()
{
    if (m_leader.isEmpty()) {
        show({});
        return;
    }
    m_context.storage.query<std::optional<MatriksView>>(
        this,
        [leader = m_leader, guests = m_guests](
            Reader& reader) { return viewMatriks(reader, leader, guests); },
        [this](const Result<std::optional<MatriksView>, StorageError>& answer) {
            if (answer && *answer && (*answer)->leader == m_leader) {
                MatriksView view = **answer;
                m_unsaved.showIn(view);
                show(view);
            }
        });
}

void MatriksWidget::show(const MatriksView& view)
{
    m_readOnly = !isEditable(view.status) || m_context.storage.isReadOnly() || m_leader.isEmpty();
    m_model->setMatriks(view, m_readOnly);
    for (QPushButton* button : m_editing) {
        button->setEnabled(!m_readOnly && !view.kolom.empty());
    }
    for (QPushButton* button : m_reading) {
        button->setEnabled(!view.kolom.empty() && !view.baris.empty());
    }
    showAbout(view);
    showChosen();
    Q_EMIT matriksShown();
}

void MatriksWidget::showAbout(const MatriksView& view)
{
    QStringList about;
    if (m_leader.isEmpty()) {
        about.append(tr("Belum ada SKP pimpinan tahun ini."));
    } else if (view.kolom.empty()) {
        about.append(tr("SKP pimpinan belum memuat RHK. Isi RHK dan IKI pimpinan dahulu."));
    } else if (m_context.storage.isReadOnly()) {
        about.append(tr("Berkas dibuka hanya untuk dibaca, demikian pula matriks ini."));
    } else if (m_readOnly) {
        about.append(
            tr("SKP pimpinan berstatus %1; matriksnya hanya dapat dibaca.").arg(text::label(view.status)) +
            wayOut(view.status));
    }
    const auto idle = static_cast<int>(std::count_if(
        view.baris.begin(), view.baris.end(), [](const BarisMatriks& row) { return row.tanpaPeran; }));
    if (idle > 0) {
        about.append(tr("⚠ %n pegawai belum punya peran.", nullptr, idle));
    }
    for (const SelMatriks& cell : view.lepas) {
        about.append(tr("⚠ RHK atau IKI pimpinan untuk peran ini sudah dihapus: \"%1\"").arg(cell.peran));
    }
    m_about->setText(about.join(QLatin1Char('\n')));
    m_about->setVisible(!about.isEmpty());
}

void MatriksWidget::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const SelTampil* cell = m_model->cellAt(index);
    if (cell == nullptr) {
        m_chosen->setText(
            m_readOnly ? tr("Pilih sel untuk membaca perannya seutuhnya.")
                       : tr("Pilih sel, lalu ketik perannya. Enter menyimpan, Ctrl+Enter baris baru."));
        m_chosen->setVisible(!m_model->matriks().kolom.empty());
        return;
    }
    m_chosen->show();
    const KolomMatriks& column = m_model->matriks().kolom.at(static_cast<size_t>(index.column()));
    QStringList lines{tr("RHK pimpinan: %1").arg(column.rencana)};
    if (cell->keadaan != KeadaanSel::Kosong) {
        lines.append(
            tr("Peran (%1): %2").arg(text::label(cell->cara.value_or(CaraPeran::Penunjukan)), cell->peran));
    }
    if (cell->keadaan == KeadaanSel::Berbeda) {
        lines.append(tr("RHK dalam SKP pegawai: %1").arg(cell->rencana));
    }
    m_chosen->setText(lines.join(QLatin1Char('\n')));
}

FillMatrixCell MatriksWidget::commandFor(const QModelIndex& index, const QString& peran) const
{
    const MatriksView& view = m_model->matriks();
    const KolomMatriks& column = view.kolom.at(static_cast<size_t>(index.column()));
    return {m_leader, view.baris.at(static_cast<size_t>(index.row())).pegawai, column.rhk, column.indikator,
        peran, {}, RhkSelKosong::Pertahankan};
}

void MatriksWidget::store(int row, int kolom, const QString& peran)
{
    const QModelIndex index = m_model->index(row, kolom);
    if (peran.isEmpty()) {
        clear({index});
    } else {
        run({commandFor(index, peran)});
    }
}

void MatriksWidget::run(std::vector<FillMatrixCell> cells)
{
    if (cells.empty()) {
        return;
    }
    const int number = m_unsaved.keep(cells);
    m_context.storage.command<std::vector<SelDiisi>, PenyusunanError>(
        this, [cells](Session& session) { return pasteMatrix(session, cells); },
        [this, number](const Result<Outcome<std::vector<SelDiisi>>, PenyusunanError>& answer) {
            if (answer || !storageErrorOf(answer.error())) {
                m_unsaved.forget(number);
            }
            QStringList notes;
            if (!answer) {
                notes.append(text::sentence(answer.error()));
            } else {
                for (const SelDiisi& filled : answer->value) {
                    const QString note = text::sentence(filled);
                    if (!notes.contains(note)) {
                        notes.append(note);
                    }
                }
            }
            m_note->setText(notes.mid(0, 3).join(QLatin1Char('\n')));
            m_note->setToolTip(notes.join(QLatin1Char('\n')).toHtmlEscaped());
            reload();
        },
        m_unsaved.key(number));
}

QModelIndexList MatriksWidget::filledChosen() const
{
    QModelIndexList found;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const SelTampil* cell = m_model->cellAt(index);
        if (cell != nullptr && cell->keadaan != KeadaanSel::Kosong) {
            found.append(index);
        }
    }
    return found;
}

void MatriksWidget::clear(const QModelIndexList& cells)
{
    QStringList plans;
    std::vector<FillMatrixCell> commands;
    for (const QModelIndex& index : cells) {
        const SelTampil& before = *m_model->cellAt(index);
        if (before.keadaan == KeadaanSel::Sama || before.keadaan == KeadaanSel::Berbeda) {
            plans.append(before.rencana.isEmpty() ? before.peran : before.rencana);
        }
        commands.push_back(commandFor(index, QString()));
    }
    const bool remove =
        !plans.isEmpty() &&
        m_context.prompter.confirm(tr("Kosongkan sel"),
            tr("%n peran sudah menjadi RHK dalam SKP pegawai: \"%1\". Hapus juga RHK itu dari drafnya?",
                nullptr, static_cast<int>(plans.size()))
                .arg(plans.join(QStringLiteral("\", \""))),
            tr("Hapus RHK juga"), tr("Pertahankan RHK"));
    for (FillMatrixCell& command : commands) {
        command.rhkSelKosong = remove ? RhkSelKosong::Hapus : RhkSelKosong::Pertahankan;
    }
    run(std::move(commands));
}

void MatriksWidget::addGuest()
{
    auto* dialog = new AddGuestDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddGuestDialog::chosen, this, [this](const PegawaiKunci& kunci) {
        m_guests.push_back(kunci);
        reload();
    });
    dialog->open();
}

void MatriksWidget::setCara(CaraPeran cara)
{
    std::vector<FillMatrixCell> cells;
    for (const QModelIndex& index : filledChosen()) {
        cells.push_back(commandFor(index, m_model->cellAt(index)->peran));
        cells.back().cara = cara;
    }
    if (cells.empty()) {
        m_note->setText(tr("Pilih sel yang berisi peran."));
    }
    run(std::move(cells));
}

void MatriksWidget::openStaffSkp()
{
    // A row is chosen by its cell or by its header.
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_note->setText(tr("Pilih dahulu baris pegawai."));
        return;
    }
    const SkpKunci skp = m_model->matriks().baris.at(static_cast<size_t>(index.row())).skp;
    if (skp.isEmpty()) {
        m_note->setText(
            m_readOnly ? tr("Pegawai ini belum punya SKP tahun ini.")
                       : tr("Pegawai ini belum punya SKP tahun ini; isi perannya untuk membuat drafnya."));
    } else {
        m_context.navigation.openSkp(skp);
    }
}

} // namespace kinerja
