#include "ui/pembinaan/pembinaanpage.h"

#include "core/usecases/revisionchain.h"
#include "core/workflow/walk.h"
#include "ui/forms/labels.h"
#include "ui/pembinaan/pembinaanform.h"
#include "ui/skp/skplist.h"
#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int peopleWidth = 170;
} // namespace

PembinaanPage::PembinaanPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(context, QStringLiteral("pembinaan")), m_list(new SkpList(this)),
      m_heading(namedLabel("judulPembinaan", this)), m_state(namedLabel("keadaanPembinaan", this)),
      m_form(new PembinaanForm(context, m_editor, this)),
      m_toPenetapan(new QPushButton(tr("Ke pe&netapan…"), this))
{
    m_list->hideNew();
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildContent());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({peopleWidth, peopleWidth * 4});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_list, &SkpList::chosen, this, &PembinaanPage::showSkp);
    connect(m_toPenetapan, &QPushButton::clicked, this,
        [this] { this->context().navigation.openPenetapan(m_editor.view().skp.kunci); });
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &PembinaanPage::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::refused, this, [this](const PelaksanaanError& error) {
        this->context().prompter.tell(Prompter::Weight::Warning, tr("Tidak disimpan"), text::sentence(error));
    });
    showLoaded();
}

QWidget* PembinaanPage::buildContent()
{
    auto* box = new QWidget(this);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_toPenetapan->setObjectName(QStringLiteral("kePenetapan"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_toPenetapan, 0, Qt::AlignLeft);
    column->addWidget(m_form, 1);
    column->addStretch(); // without an SKP the words stay at the top
    return box;
}

void PembinaanPage::refresh()
{
    readList();
    m_editor.reload();
}

void PembinaanPage::onChanged(const ChangeSet& changes)
{
    const bool concernsList = changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                              changes.touches(Subject::Sampah);
    if (concernsList) {
        readList();
    }
    if (concernsList || changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Regulasi)) {
        m_editor.reload();
    }
}

void PembinaanPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        m_form->hideKonseling();
    }
}

void PembinaanPage::flush() { m_form->flush(); }

QStringList PembinaanPage::unfinished() const { return m_form->unfinished(); }

void PembinaanPage::readList()
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

void PembinaanPage::showSkp(const SkpKunci& kunci)
{
    flush();
    m_editor.open(kunci);
}

void PembinaanPage::showLoaded()
{
    const bool loaded = m_editor.isLoaded();
    m_form->setVisible(loaded);
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
