#include "ui/pelaksanaan/buktiform.h"

#include "core/usecases/pelaksanaan/attachbukti.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/buktimodel.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/pelaksanaantext.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int provenHeight = 130;

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

BuktiForm::BuktiForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_model(new BuktiModel(this)),
      m_grid(new CellGrid("buktiDukung", tr("Bukti dukung"), this)),
      m_note(namedLabel("keteranganBukti", this)), m_proven(new QListWidget(this)),
      m_files(new BuktiFiles(context, this))
{
    setAcceptDrops(true);
    m_grid->setModel(m_model);
    constexpr std::array widths{84, 170, 90, 80};
    for (size_t column = 0; column < widths.size(); ++column) {
        m_grid->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_proven->setObjectName(QStringLiteral("buktiPerIki"));
    m_proven->setAccessibleName(tr("Bukti setiap IKI"));
    m_proven->setWordWrap(true);
    m_proven->setMaximumHeight(provenHeight);
    auto* buttons = new FlowLayout;
    buildButtons(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_grid, 1);
    column->addWidget(m_note);
    auto* caption = new QLabel(tr("Bukti setiap &IKI (yang dipilih menerima berkas baru)"), this);
    caption->setBuddy(m_proven);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(m_proven);
    connect(m_files, &BuktiFiles::told, m_note, &QLabel::setText);
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
    const int before = m_proven->currentRow();
    m_proven->clear();
    for (const PilihanRhk& rhk : m_editor.view().rhk) {
        for (const PilihanIki& iki : rhk.iki) {
            const auto& all = m_model->proofs();
            const auto count = std::count_if(all.begin(), all.end(), [&](const BuktiDukung& one) {
                return one.rhk == rhk.kunci && (one.indikator.isEmpty() || one.indikator == iki.kunci);
            });
            if (rhk.nomor.nomor > 0) {
                auto* item = new QListWidgetItem(text::bukti(rhk, iki, static_cast<int>(count)), m_proven);
                item->setData(Qt::UserRole, rhk.kunci.text());
                item->setData(Qt::UserRole + 1, iki.kunci.text());
            }
        }
    }
    m_proven->setCurrentRow(before);
}

void BuktiForm::attach(const QStringList& paths)
{
    if (paths.isEmpty() || m_editor.isReadOnly()) {
        return;
    }
    flush();
    AttachBukti command{m_editor.view().skp.kunci, paths, {}, {}};
    if (const QListWidgetItem* item = m_proven->currentItem()) {
        command.rhk = HasilKerjaKunci(item->data(Qt::UserRole).toString());
        command.indikator = IndikatorKunci(item->data(Qt::UserRole + 1).toString());
    }
    m_note->setText(tr("Menyimpan berkas ke dalam berkas data…"));
    m_context.storage.command<BuktiDilampirkan, PelaksanaanError>(
        this, [command](Session& session) { return attachBukti(session, command); },
        [this](const Result<Outcome<BuktiDilampirkan>, PelaksanaanError>& answer) {
            QStringList lines;
            if (!answer) {
                lines.append(text::sentence(answer.error()));
                lines.append(tr("Tidak ada berkas yang ditambahkan; berkas aslinya tetap di tempatnya."));
            } else {
                lines.append(tr("%n berkas ditambahkan.", nullptr, answer->value.jumlah));
                for (const BuktiDitolak& one : answer->value.ditolak) {
                    lines.append(text::sentence(one));
                }
            }
            m_note->setText(lines.join(QLatin1Char('\n')));
        });
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

void BuktiForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_editor.isReadOnly() && !filesOf(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void BuktiForm::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QPoint at = m_proven->viewport()->mapFrom(this, event->position().toPoint());
    if (QListWidgetItem* under = m_proven->viewport()->rect().contains(at) ? m_proven->itemAt(at) : nullptr) {
        m_proven->setCurrentItem(under); // a file let go on an IKI proves that one
    }
    attach(filesOf(*event->mimeData()));
}

} // namespace kinerja
