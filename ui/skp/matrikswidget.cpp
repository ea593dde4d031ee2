#include "ui/skp/matrikswidget.h"

#include "core/common/tabular.h"
#include "ui/forms/flowlayout.h"
#include "ui/tables/longtextdelegate.h"
#include "ui/tables/matriksmodel.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int nameWidth = 170;
constexpr int jabatanWidth = 130;
constexpr int cellWidth = 190;
constexpr int headerHeight = 72;
} // namespace

MatriksWidget::MatriksWidget(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new MatriksModel(this)), m_table(new QTableView(this)),
      m_note(new QLabel(this)), m_about(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("matriks"));
    m_table->setAccessibleName(tr("Matriks pembagian peran dan hasil"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LongTextDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(true);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignTop | Qt::Alignment(QFlag(static_cast<int>(Qt::TextWordWrap))));
    m_table->horizontalHeader()->setFixedHeight(headerHeight);
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QLabel* label : {m_note, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setObjectName(QStringLiteral("catatanMatriks"));
    auto* buttons = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, const QKeySequence& keys, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        if (!keys.isEmpty()) {
            auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        }
        return made;
    };
    m_editing = {button(tr("Tem&pel"), "tempel", QKeySequence::Paste, [this] { paste(); }),
        button(tr("&Kosongkan"), "kosongkan", QKeySequence::Delete, [this] { clearSelected(); }),
        button(tr("Pen&unjukan"), "penunjukan", {}, [this] { setCara(CaraPeran::Penunjukan); }),
        button(tr("&Sukarela"), "sukarela", {}, [this] { setCara(CaraPeran::Sukarela); })};
    button(tr("Sa&lin"), "salinSel", QKeySequence::Copy, [this] { copySelected(); });
    button(tr("Buka S&KP pegawai"), "bukaSkpPegawai", {}, [this] { openStaffSkp(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_model, &MatriksModel::cellEdited, this, &MatriksWidget::store);
}

void MatriksWidget::setLeader(const SkpKunci& leader)
{
    if (leader != m_leader) {
        m_note->clear();
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
        this, [leader = m_leader](Reader& reader) { return viewMatriks(reader, leader); },
        [this](const Result<std::optional<MatriksView>, StorageError>& answer) {
            if (answer && *answer && (*answer)->leader == m_leader) {
                show(**answer);
            }
        });
}

void MatriksWidget::show(const MatriksView& view)
{
    const bool readOnly = !isEditable(view.status) || m_context.storage.isReadOnly() || m_leader.isEmpty();
    m_model->setMatriks(view, readOnly);
    m_table->setColumnWidth(0, nameWidth);
    m_table->setColumnWidth(1, jabatanWidth);
    for (QPushButton* button : m_editing) {
        button->setEnabled(!readOnly && !view.kolom.empty());
    }
    QStringList about;
    if (view.kolom.empty()) {
        about.append(tr("SKP pimpinan belum memuat RHK. Isi RHK dan IKI pimpinan dahulu."));
    } else if (readOnly) {
        about.append(
            tr("SKP pimpinan berstatus %1; matriksnya hanya dapat dibaca.").arg(text::label(view.status)));
    }
    for (const SelMatriks& cell : view.lepas) {
        about.append(tr("⚠ RHK pimpinan untuk peran ini sudah dihapus: \"%1\"").arg(cell.peran));
    }
    m_about->setText(about.join(QLatin1Char('\n')));
    m_about->setVisible(!about.isEmpty());
    Q_EMIT matriksShown();
}

FillMatrixCell MatriksWidget::commandFor(int row, int kolom, const QString& peran) const
{
    const MatriksView& view = m_model->matriks();
    const KolomMatriks& column = view.kolom.at(static_cast<size_t>(kolom));
    return {m_leader, view.baris.at(static_cast<size_t>(row)).pegawai, column.rhk, column.indikator, peran,
        {}, RhkSelKosong::Pertahankan};
}

void MatriksWidget::store(int row, int kolom, const QString& peran)
{
    FillMatrixCell cell = commandFor(row, kolom, peran);
    const SelTampil* before = m_model->cellAt(m_model->index(row, kolom + MatriksModel::fixedColumns));
    const bool hadRhk = before->keadaan == KeadaanSel::Sama || before->keadaan == KeadaanSel::Berbeda;
    if (peran.isEmpty() && hadRhk) {
        const QString rencana = before->rencana.isEmpty() ? before->peran : before->rencana;
        const bool remove = m_context.prompter.confirm(tr("Kosongkan sel"),
            tr("Peran ini sudah menjadi RHK \"%1\" dalam SKP pegawai. Hapus juga RHK itu dari drafnya?")
                .arg(rencana),
            tr("Hapus RHK juga"), tr("Pertahankan RHK"));
        cell.rhkSelKosong = remove ? RhkSelKosong::Hapus : RhkSelKosong::Pertahankan;
    }
    run({cell});
}

void MatriksWidget::run(std::vector<FillMatrixCell> cells)
{
    if (cells.empty()) {
        return;
    }
    m_context.storage.command<std::vector<SelDiisi>, PenyusunanError>(
        this, [cells](Session& session) { return pasteMatrix(session, cells); },
        [this](const Result<Outcome<std::vector<SelDiisi>>, PenyusunanError>& answer) {
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
            m_note->setText(notes.join(QLatin1Char('\n')));
            reload();
        });
}

void MatriksWidget::clearSelected()
{
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const SelTampil* cell = m_model->cellAt(index);
        if (cell != nullptr && cell->keadaan != KeadaanSel::Kosong) {
            store(index.row(), index.column() - MatriksModel::fixedColumns, QString());
        }
    }
}

void MatriksWidget::paste()
{
    const auto table = parseClipboard(QGuiApplication::clipboard()->text());
    const QModelIndex start = m_table->currentIndex();
    if (!table || !start.isValid() || start.column() < MatriksModel::fixedColumns) {
        m_note->setText(tr("Pilih sel tujuan di bawah sebuah indikator, lalu tempel sel dari lembar sebar."));
        return;
    }
    std::vector<FillMatrixCell> cells;
    int outside = 0;
    for (size_t row = 0; row < table->rows.size(); ++row) {
        for (qsizetype column = 0; column < table->rows.at(row).size(); ++column) {
            const int toRow = start.row() + static_cast<int>(row);
            const int toColumn = start.column() + static_cast<int>(column) - MatriksModel::fixedColumns;
            const QString text = table->cell(row, column);
            if (text.isEmpty()) {
                continue;
            }
            if (toRow >= m_model->rowCount() ||
                toColumn >= m_model->columnCount() - MatriksModel::fixedColumns) {
                ++outside;
                continue;
            }
            cells.push_back(commandFor(toRow, toColumn, text));
        }
    }
    const auto count = static_cast<int>(cells.size());
    const QString what =
        outside == 0 ? tr("%n sel akan diisi dan menjadi RHK pegawainya.", nullptr, count)
                     : tr("%n sel akan diisi; %1 sel di luar tabel dilewati.", nullptr, count).arg(outside);
    if (count > 1 && !m_context.prompter.confirm(tr("Tempel ke matriks"), what, tr("Tempel"), tr("Batal"))) {
        return;
    }
    run(std::move(cells));
}

void MatriksWidget::copySelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(index.data(Qt::EditRole).toString());
    }
}

void MatriksWidget::setCara(CaraPeran cara)
{
    std::vector<FillMatrixCell> cells;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const SelTampil* cell = m_model->cellAt(index);
        if (cell != nullptr && cell->keadaan != KeadaanSel::Kosong) {
            cells.push_back(
                commandFor(index.row(), index.column() - MatriksModel::fixedColumns, cell->peran));
            cells.back().cara = cara;
        }
    }
    run(std::move(cells));
}

void MatriksWidget::openStaffSkp()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const SkpKunci skp = m_model->matriks().baris.at(static_cast<size_t>(index.row())).skp;
        if (skp.isEmpty()) {
            m_note->setText(tr("Pegawai ini belum punya SKP tahun ini; isi perannya untuk membuat drafnya."));
        } else {
            m_context.navigation.openSkp(skp);
        }
    }
}

} // namespace kinerja
