#include "ui/pelaksanaan/pelaksanaanpage.h"

#include "core/usecases/revisionchain.h"
#include "core/workflow/walk.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktiform.h"
#include "ui/pelaksanaan/catatanform.h"
#include "ui/pelaksanaan/pemantauanform.h"
#include "ui/pelaksanaan/rencanaform.h"
#include "ui/pelaksanaan/umpanbalikform.h"
#include "ui/skp/skplist.h"
#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int listWidth = 170;
} // namespace

PelaksanaanPage::PelaksanaanPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(context), m_list(new SkpList(this)),
      m_heading(namedLabel("judulPelaksanaan", this)), m_state(namedLabel("keadaanPelaksanaan", this)),
      m_tabs(new QTabWidget(this)), m_notes(new CatatanForm(context, m_editor, m_tabs)),
      m_plan(new RencanaForm(context, m_editor, m_tabs)), m_proofs(new BuktiForm(context, m_editor, m_tabs)),
      m_feedback(new UmpanBalikForm(context, m_editor, m_tabs)),
      m_watch(new PemantauanForm(context, m_editor, m_tabs)),
      m_toPenetapan(new QPushButton(tr("Ke pe&netapan…"), this))
{
    m_list->hideNew();
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildContent());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({listWidth, listWidth * 4});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_list, &SkpList::chosen, this, &PelaksanaanPage::showSkp);
    connect(m_toPenetapan, &QPushButton::clicked, this,
        [this] { this->context().navigation.openPenetapan(m_editor.view().skp.kunci); });
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &PelaksanaanPage::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::refused, this, [this](const PelaksanaanError& error) {
        this->context().prompter.tell(Prompter::Weight::Warning, tr("Tidak disimpan"), text::sentence(error));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PelaksanaanPage::flush);
    showLoaded();
}

QWidget* PelaksanaanPage::buildContent()
{
    auto* box = new QWidget(this);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_tabs->setObjectName(QStringLiteral("bagianPelaksanaan"));
    m_tabs->setAccessibleName(tr("Bagian pelaksanaan"));
    m_tabs->addTab(m_notes, tr("Catatan kinerja"));
    m_tabs->addTab(m_plan, tr("Rencana aksi"));
    m_tabs->addTab(m_proofs, tr("Bukti dukung"));
    m_tabs->addTab(m_feedback, tr("Umpan balik"));
    m_tabs->addTab(m_watch, tr("Pemantauan"));
    m_toPenetapan->setObjectName(QStringLiteral("kePenetapan"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_toPenetapan, 0, Qt::AlignLeft);
    column->addWidget(m_tabs, 1);
    column->addStretch(); // without an SKP the words stay at the top
    return box;
}

void PelaksanaanPage::refresh()
{
    readList();
    m_editor.reload();
}

void PelaksanaanPage::onChanged(const ChangeSet& changes)
{
    const bool concernsList = changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                              changes.touches(Subject::Sampah);
    if (concernsList) {
        readList();
    }
    if (concernsList || changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Unit)) {
        m_editor.reload();
    }
}

void PelaksanaanPage::flush()
{
    m_notes->flush();
    m_plan->flush();
    m_proofs->flush();
    m_feedback->flush();
    m_watch->flush();
}

QStringList PelaksanaanPage::unfinished() const
{
    return m_notes->unfinished() + m_plan->unfinished() + m_proofs->unfinished() + m_feedback->unfinished() +
           m_watch->unfinished();
}

void PelaksanaanPage::readList()
{
    context().storage.query<std::vector<SkpRow>>(
        this,
        [tahun = context().navigation.tahun()](
            Reader& reader) { return onePerChain(reader.lists().skp(tahun)); },
        [this](const Result<std::vector<SkpRow>, StorageError>& rows) {
            if (rows && !m_list->showRows(*rows, m_editor.view().skp.kunci) && m_editor.isLoaded()) {
                m_editor.open({});
            }
        });
}

void PelaksanaanPage::showSkp(const SkpKunci& kunci)
{
    flush();
    m_editor.open(kunci);
}

void PelaksanaanPage::showLoaded()
{
    const bool loaded = m_editor.isLoaded();
    m_tabs->setVisible(loaded);
    m_toPenetapan->setVisible(loaded && m_editor.closed() && !isDitetapkan(m_editor.view().skp.status));
    if (!loaded) {
        m_heading->setText(tr("Pilih SKP di sebelah kiri."));
        m_state->clear();
        return;
    }
    const Skp& skp = m_editor.view().skp;
    m_list->mark(skp.kunci);
    m_heading->setText(tr("%1 – %2").arg(m_editor.view().nama, text::label(skp.status)));
    QStringList lines{tr("Periode: %1 s.d. %2").arg(text::tanggal(skp.mulai), text::tanggal(skp.selesai))};
    if (const auto closed = m_editor.closed()) {
        lines.append(text::sentence(*closed));
    } else if (context().storage.isReadOnly()) {
        lines.append(tr("Berkas dibuka hanya untuk dibaca."));
    }
    m_state->setText(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
