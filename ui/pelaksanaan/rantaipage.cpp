#include "ui/pelaksanaan/rantaipage.h"

#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/walk.h"
#include "ui/forms/labels.h"
#include "ui/skp/skplist.h"
#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int listWidth = 170;
} // namespace

RantaiPage::RantaiPage(const PageContext& context, const QString& name, QWidget* parent)
    : Page(context, parent), m_editor(context, name.toLower()), m_list(new SkpList(this)),
      m_heading(plainLabel({}, this)), m_state(plainLabel({}, this)),
      m_toPenetapan(new QPushButton(tr("Ke pe&netapan…"), this))
{
    m_list->hideNew();
    m_heading->setObjectName(QStringLiteral("judul") + name);
    m_state->setObjectName(QStringLiteral("keadaan") + name);
    m_toPenetapan->setObjectName(QStringLiteral("kePenetapan"));
    buildPage();
    connect(m_list, &SkpList::chosen, this, &RantaiPage::showSkp);
    connect(m_toPenetapan, &QPushButton::clicked, this,
        [this] { this->context().navigation.openPenetapan(m_editor.view().skp.kunci); });
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &RantaiPage::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::refused, this, [this](const PelaksanaanError& error) {
        this->context().prompter.tell(Prompter::Weight::Warning, tr("Tidak disimpan"), text::sentence(error));
    });
}

void RantaiPage::buildPage()
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto* box = new QWidget(this);
    m_column = new QVBoxLayout(box);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_state);
    m_column->addWidget(m_toPenetapan, 0, Qt::AlignLeft);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(box);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({listWidth, listWidth * 4});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

void RantaiPage::setContent(QWidget* content)
{
    m_content = content;
    m_column->addWidget(content, 1);
    m_column->addStretch(); // without an SKP the words stay at the top
    showLoaded();
}

void RantaiPage::refresh()
{
    readList();
    m_editor.reload();
}

void RantaiPage::onChanged(const ChangeSet& changes)
{
    const bool concernsList = changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                              changes.touches(Subject::Sampah);
    if (concernsList) {
        readList();
    }
    if (concernsList || changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Regulasi)) {
        m_editor.reload();
    }
}

void RantaiPage::readList()
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

void RantaiPage::showSkp(const SkpKunci& kunci)
{
    flush();
    m_editor.open(kunci);
}

void RantaiPage::showLoaded()
{
    const bool loaded = m_editor.isLoaded();
    m_content->setVisible(loaded);
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
