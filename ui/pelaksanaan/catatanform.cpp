#include "ui/pelaksanaan/catatanform.h"

#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/pelaksanaan/pastecatatandialog.h"
#include "ui/tables/catatanmodel.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/pelaksanaantext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{
constexpr int sumsHeight = 96;
} // namespace

CatatanForm::CatatanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_model(new CatatanModel(this)),
      m_grid(new CellGrid("catatanKinerja", tr("Catatan kinerja"), this)),
      m_chosen(namedLabel("catatanDipilih", this)), m_note(namedLabel("keteranganCatatan", this)),
      m_sums(new QListWidget(this))
{
    m_grid->setModel(m_model);
    constexpr std::array widths{84, 84, 74, 52, 60, 170, 70, 66};
    for (size_t column = 0; column < widths.size(); ++column) {
        m_grid->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    m_grid->horizontalHeader()->setSectionResizeMode(CatatanModel::Kegiatan, QHeaderView::Stretch);
    m_sums->setObjectName(QStringLiteral("jumlahIki"));
    m_sums->setAccessibleName(tr("Jumlah setiap IKI"));
    m_sums->setWordWrap(true);
    m_sums->setMaximumHeight(sumsHeight);
    auto* buttons = new FlowLayout;
    buildButtons(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_grid, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_note);
    column->addWidget(m_sums);
    connect(m_model, &CatatanModel::edited, this, &CatatanForm::store);
    connect(m_grid, &CellGrid::tablePasted, this, &CatatanForm::pasteTable);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &CatatanForm::showChosen);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &CatatanForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &CatatanForm::showDraft);
}

void CatatanForm::buildButtons(QLayout* row)
{
    const auto button = [&](const QString& text, const char* name, const QKeySequence& keys, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        row->addWidget(made);
        m_editing.push_back(made);
        connect(made, &QPushButton::clicked, this, run);
        if (!keys.isEmpty()) {
            // While a cell is typed into, Ctrl+Delete is the line's own.
            const bool alsoTyping = keys != QKeySequence(QStringLiteral("Ctrl+Del"));
            auto* shortcut = new QShortcut(keys, m_grid, nullptr, nullptr,
                alsoTyping ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        }
    };
    button(tr("&Salin baris ke bawah"), "salinBaris", QKeySequence(QStringLiteral("Ctrl+D")), [this] {
        m_grid->finishTyping();
        const QModelIndex at = m_grid->currentIndex();
        m_model->copyDown(at.row());
        // Ctrl is held: the selection would grow otherwise.
        m_grid->selectionModel()->setCurrentIndex(
            m_model->index(at.row() + 1, at.column()), QItemSelectionModel::ClearAndSelect);
    });
    button(tr("Tem&pel dari tabel"), "tempelCatatan", {},
        [this] { pasteTable(QGuiApplication::clipboard()->text()); });
    button(tr("&Urutkan menurut tanggal"), "urutkanCatatan", {}, [this] { sortByDate(); });
    button(tr("&Hapus baris"), "hapusCatatan", QKeySequence(QStringLiteral("Ctrl+Del")),
        [this] { removeChosen(); });
}

void CatatanForm::flush() { m_grid->finishTyping(); }

QStringList CatatanForm::unfinished() const { return m_model->unread(); }

void CatatanForm::showLoaded()
{
    m_grid->finishTyping();
    if (!m_editor.isLoaded()) {
        return;
    }
    const PelaksanaanView& view = m_editor.view();
    m_model->setReadOnly(m_editor.isReadOnly());
    m_model->setFrame(view.rhk, view.skp.tahun, m_context.clock.today());
    m_note->clear();
    for (QPushButton* button : m_editing) {
        button->setEnabled(!m_editor.isReadOnly());
    }
    showDraft();
}

void CatatanForm::showDraft()
{
    if (m_editor.isLoaded()) {
        m_grid->finishTyping();
        m_model->setNotes(m_editor.draft().catatanKinerja);
        showChosen();
        showSums();
    }
}

void CatatanForm::store()
{
    m_editor.change([this](Pelaksanaan& draft) { draft.catatanKinerja = m_model->notes(); });
    showChosen();
    showSums();
}

void CatatanForm::showChosen()
{
    const CatatanKinerja* note = m_model->noteAt(m_grid->currentIndex().row());
    if (note == nullptr) {
        m_chosen->setText(m_editor.isReadOnly()
                              ? tr("Pilih baris untuk membaca RHK dan IKI-nya seutuhnya.")
                              : tr("Ketik di baris terakhir: Enter atau Tab ke sel berikutnya. Tanggal cukup "
                                   "\"3\" atau \"3/2\", RHK dan IKI cukup nomornya."));
        return;
    }
    const PilihanRhk* rhk = findRhk(m_model->rhk(), note->rhk);
    const PilihanIki* iki = rhk == nullptr ? nullptr : findIki(*rhk, note->indikator);
    QStringList lines{rhk == nullptr ? tr("⚠ RHK belum dipilih.") : tr("RHK %1").arg(cells::label(*rhk))};
    if (iki != nullptr) {
        const QString named = cells::ikiText(m_model->rhk(), rhk->kunci, iki->kunci);
        lines.append(iki->target.isEmpty() ? tr("IKI %1").arg(named)
                                           : tr("IKI %1 – target: %2").arg(named, iki->target));
    }
    if (rhk != nullptr && iki == nullptr && rhk->iki.size() > 1) {
        lines.append(tr("⚠ IKI belum dipilih; realisasinya tidak ikut dijumlah."));
    }
    const Skp& skp = m_editor.view().skp;
    if (note->tanggal < skp.mulai || note->tanggal > skp.selesai) {
        lines.append(tr("⚠ Tanggal ini di luar periode SKP."));
    } else if (note->tanggal > m_context.clock.today()) {
        lines.append(tr("⚠ Tanggal ini belum tiba."));
    }
    m_chosen->setText(lines.join(QLatin1Char('\n')));
}

void CatatanForm::showSums()
{
    m_sums->clear();
    const auto& notes = m_model->notes();
    const auto open = std::count_if(
        notes.begin(), notes.end(), [](const CatatanKinerja& one) { return one.rhk.isEmpty(); });
    if (open > 0) {
        m_sums->addItem(tr("⚠ %n catatan tanpa RHK; tidak ikut dijumlah.", nullptr, static_cast<int>(open)));
    }
    for (const JumlahIki& sum : jumlahPerIki(m_model->rhk(), m_model->notes())) {
        const PilihanRhk* rhk = findRhk(m_model->rhk(), sum.rhk);
        m_sums->addItem(text::sentence(sum, *rhk));
    }
    m_sums->setVisible(m_sums->count() > 0);
}

void CatatanForm::pasteTable(const QString& text)
{
    const auto cells = parseClipboard(text);
    if (!cells) {
        m_note->setText(tr("Papan klip tidak berisi baris dari aplikasi tabel."));
        return;
    }
    m_grid->finishTyping();
    const int last = static_cast<int>(m_model->notes().size());
    const int row =
        m_model->noteAt(m_grid->currentIndex().row()) == nullptr ? last : m_grid->currentIndex().row() + 1;
    const CatatanKinerja like = m_model->following(row - 1);
    const auto insert = [this, row](const CatatanTertempel& pasted) {
        m_model->insertNotes(row, pasted.catatan);
        m_grid->setCurrentIndex(m_model->index(row, CatatanModel::Kegiatan));
        QStringList lines{tr("%n catatan ditempel.", nullptr, static_cast<int>(pasted.catatan.size()))};
        lines.append(text::peringatan(pasted));
        m_note->setText(lines.join(QLatin1Char('\n')));
    };
    const PasteCatatanDialog::Source source{
        *cells, m_model->rhk(), {like.tanggal, like.rhk, m_editor.view().skp.tahun}, m_context.clock.today()};
    const KolomCatatanDugaan kolom = dugaKolomCatatan(source.table, source.rhk, source.today);
    const CatatanTertempel pasted =
        readPastedCatatan(source.table, kolom, source.rhk, source.bawaan, source.today);
    if (pasted.sisa.empty() && pasted.diabaikan == 0 && !pasted.catatan.empty()) {
        insert(pasted);
        return;
    }
    auto* dialog = new PasteCatatanDialog(source, this);
    connect(dialog, &PasteCatatanDialog::taken, this, insert);
    dialog->open();
}

void CatatanForm::removeChosen()
{
    m_grid->finishTyping();
    const size_t before = m_model->notes().size();
    m_model->removeNotes(m_grid->chosenRows());
    const auto removed = static_cast<int>(before - m_model->notes().size());
    if (removed > 0) {
        m_note->setText(tr("%n catatan dihapus; Ctrl+Z mengembalikannya.", nullptr, removed));
    }
}

void CatatanForm::sortByDate()
{
    m_grid->finishTyping();
    std::vector<CatatanKinerja> notes = m_model->notes();
    std::stable_sort(notes.begin(), notes.end(), [](const CatatanKinerja& left, const CatatanKinerja& right) {
        return std::pair(left.tanggal, left.mulai) < std::pair(right.tanggal, right.mulai);
    });
    m_model->setNotes(notes);
    store();
}

} // namespace kinerja
