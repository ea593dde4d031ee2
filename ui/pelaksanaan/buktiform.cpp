#include "ui/pelaksanaan/buktiform.h"

#include "ui/forms/filedrop.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/buktimodel.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/pelaksanaantext.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int provenLines = 7;
constexpr int rhkRole = Qt::UserRole;
constexpr int ikiRole = Qt::UserRole + 1;

} // namespace

BuktiForm::BuktiForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_model(new BuktiModel(this)),
      m_grid(new CellGrid("buktiDukung", tr("Bukti dukung"), this)),
      m_note(namedLabel("keteranganBukti", this)), m_proven(new QListWidget(this)),
      m_files(new BuktiFiles(context, this))
{
    connect(new FileDrop(this, [this] { return !m_editor.isReadOnly(); }), &FileDrop::dropped, this,
        &BuktiForm::takeDropped);
    m_grid->setModel(m_model);
    setFocusProxy(m_grid);
    constexpr std::array letters{15, 24, 13, 11};
    for (size_t column = 0; column < letters.size(); ++column) {
        m_grid->setColumnWidth(
            static_cast<int>(column), letters[column] * m_grid->fontMetrics().averageCharWidth());
    }
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_proven->setObjectName(QStringLiteral("buktiPerIki"));
    m_proven->setAccessibleName(tr("Bukti setiap IKI"));
    m_proven->setWordWrap(true);
    m_proven->setMaximumHeight(provenLines * m_proven->fontMetrics().lineSpacing());
    auto* buttons = new FlowLayout;
    buildButtons(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_grid, 1);
    column->addWidget(m_note);
    auto* caption = new QLabel(tr("Bukti setiap &IKI (yang dipilih menerima berkas dan tautan baru)"), this);
    caption->setBuddy(m_proven);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(m_proven);
    connect(m_files, &BuktiFiles::told, m_note, &QLabel::setText);
    connect(m_proven, &QListWidget::currentRowChanged, this,
        [this] { m_model->setTujuan(chosenRhk(), chosenIki()); });
    connect(m_model, &BuktiModel::edited, this, [this] {
        m_editor.change([this](Pelaksanaan& draft) { draft.buktiDukung = m_model->proofs(); });
        showProven();
    });
    connect(m_grid, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable)) {
            openChosen();
        }
    });
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &BuktiForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &BuktiForm::showDraft);
}

void BuktiForm::buildButtons(QLayout* row)
{
    const auto button = [&](const QString& text, const char* name, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_editing = {button(tr("&Tambah berkas…"), "tambahBukti",
        [this] { attach(m_context.prompter.openFiles(tr("Tambah bukti dukung"), tr("Semua berkas (*)"))); })};
    button(tr("&Buka"), "bukaBukti", [this] { openChosen(); });
    button(tr("&Simpan salinan…"), "simpanBukti", [this] {
        if (const BuktiDukung* proof = chosen()) {
            m_files->save(*proof);
        }
    });
    m_editing.push_back(button(tr("&Hapus bukti"), "hapusBukti", [this] {
        m_grid->finishTyping();
        m_model->removeProofs(m_grid->chosenRows());
    }));
    auto* remove =
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+Del")), m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_editing.back(), &QPushButton::click);
}

void BuktiForm::flush() { m_grid->finishTyping(); }

QStringList BuktiForm::unfinished() const { return m_model->unread(); }

void BuktiForm::showLoaded()
{
    flush();
    if (m_editor.isLoaded()) {
        m_model->setReadOnly(m_editor.isReadOnly());
        m_model->setFrame(m_editor.view().rhk, m_editor.view().skp.tahun, m_context.clock.today());
        for (QPushButton* button : m_editing) {
            button->setEnabled(!m_editor.isReadOnly());
        }
        m_note->setText(m_editor.isReadOnly()
                            ? QString()
                            : tr("Seret berkas ke sini, atau ketik judul dan tautan di baris terakhir."));
        showDraft();
    }
}

void BuktiForm::showDraft()
{
    if (m_editor.isLoaded()) {
        flush();
        m_model->setProofs(m_editor.draft().buktiDukung);
        showProven();
    }
}

void BuktiForm::showProven()
{
    const HasilKerjaKunci rhkBefore = chosenRhk();
    const IndikatorKunci ikiBefore = chosenIki();
    m_proven->clear();
    for (const PilihanRhk& rhk : m_editor.view().rhk) {
        for (const PilihanIki& iki : rhk.iki) {
            const auto& all = m_model->proofs();
            const auto count = std::count_if(all.begin(), all.end(), [&](const BuktiDukung& one) {
                return one.rhk == rhk.kunci && (one.indikator.isEmpty() || one.indikator == iki.kunci);
            });
            if (rhk.nomor.nomor > 0) {
                auto* item = new QListWidgetItem(text::bukti(rhk, iki, static_cast<int>(count)), m_proven);
                item->setData(rhkRole, rhk.kunci.text());
                item->setData(ikiRole, iki.kunci.text());
            }
        }
    }
    choose(rhkBefore, ikiBefore);
}

HasilKerjaKunci BuktiForm::chosenRhk() const
{
    const QListWidgetItem* item = m_proven->currentItem();
    return item == nullptr ? HasilKerjaKunci() : HasilKerjaKunci(item->data(rhkRole).toString());
}

IndikatorKunci BuktiForm::chosenIki() const
{
    const QListWidgetItem* item = m_proven->currentItem();
    return item == nullptr ? IndikatorKunci() : IndikatorKunci(item->data(ikiRole).toString());
}

void BuktiForm::setTanggalBaru(QDate tanggal)
{
    m_tanggalBaru = tanggal;
    m_model->setTanggalBaru(tanggal);
}

void BuktiForm::choose(const HasilKerjaKunci& rhk, const IndikatorKunci& iki)
{
    for (int row = 0; row < m_proven->count(); ++row) {
        const QListWidgetItem* item = m_proven->item(row);
        if (item->data(rhkRole).toString() == rhk.text() && item->data(ikiRole).toString() == iki.text()) {
            m_proven->setCurrentRow(row);
        }
    }
}

void BuktiForm::attach(const QStringList& paths)
{
    if (paths.isEmpty() || m_editor.isReadOnly()) {
        return;
    }
    flush();
    m_files->attach({m_editor.view().skp.kunci, paths, chosenRhk(), chosenIki(), m_tanggalBaru});
}

const BuktiDukung* BuktiForm::chosen()
{
    flush();
    const BuktiDukung* proof = m_model->proofAt(m_grid->currentIndex().row());
    if (proof == nullptr) {
        m_note->setText(tr("Pilih dahulu sebuah bukti."));
    }
    return proof;
}

void BuktiForm::openChosen()
{
    if (const BuktiDukung* proof = chosen()) {
        m_files->open(*proof);
    }
}

void BuktiForm::takeDropped(const QStringList& paths, QPoint where)
{
    const QPoint at = m_proven->viewport()->mapFrom(this, where);
    if (QListWidgetItem* under = m_proven->viewport()->rect().contains(at) ? m_proven->itemAt(at) : nullptr) {
        m_proven->setCurrentItem(under); // a file let go on an IKI proves that one
    }
    attach(paths);
}

} // namespace kinerja
