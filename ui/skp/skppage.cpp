#include "ui/skp/skppage.h"

#include "core/checks/jejakchecks.h"
#include "core/domain/skp/catatanstatus.h"
#include "ui/forms/flowlayout.h"
#include "ui/shell/findingspanel.h"
#include "ui/skp/skplist.h"
#include "ui/text/datetext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int listWidth = 170;
constexpr int findingsHeight = 110;
} // namespace

SkpPage::SkpPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(context), m_forms(new SkpForms(context, m_editor, this)),
      m_list(new SkpList(this)), m_heading(new QLabel(this)), m_state(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_findings(new FindingsPanel(this))
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildContent());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({listWidth, listWidth * 4});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_list, &SkpList::chosen, &m_editor, &SkpEditor::open);
    connect(m_list, &SkpList::newWanted, this, &SkpPage::newSkp);
    connect(&m_editor, &SkpEditor::loaded, this, &SkpPage::showLoaded);
    connect(&m_editor, &SkpEditor::findingsChanged, this, [this] {
        m_findings->show(m_editor.findings());
        m_findings->setVisible(m_editor.isChecked());
    });
    connect(&m_editor, &SkpEditor::refused, this, [this](const PenyusunanError& error) {
        this->context().prompter.tell(
            Prompter::Weight::Warning, tr("SKP tidak disimpan"), text::sentence(error));
    });
    connect(m_findings, &FindingsPanel::wanted, this, [this](const Finding& finding) {
        if (finding.skp.isEmpty()) {
            this->context().navigation.openPegawai(finding.pegawai);
        } else if (isInJejak(finding) || isOfPenetapan(finding.kolom)) {
            this->context().navigation.openPenetapan(finding.skp); // history, lock and signatures stand there
        } else {
            goTo(finding.kolom);
        }
    });
    m_list->setReadOnly(this->context().storage.isReadOnly());
    showLoaded();
}

QWidget* SkpPage::buildContent()
{
    auto* box = new QWidget(this);
    for (QLabel* label : {m_heading, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setObjectName(QStringLiteral("judulSkp"));
    m_state->setObjectName(QStringLiteral("keadaanSkp"));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_tabs->setObjectName(QStringLiteral("bagianSkp"));
    m_tabs->setAccessibleName(tr("Bagian SKP"));
    m_tabs->setUsesScrollButtons(true);
    // Who leaves a part has finished it: a dialogue is logged then, not at every pause in typing.
    connect(m_tabs, &QTabWidget::currentChanged, this, &SkpPage::flush);
    m_findings->setMaximumHeight(findingsHeight);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addLayout(buildButtons(box));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_findings);
    column->addStretch(); // without an SKP the words stay at the top
    return box;
}

QLayout* SkpPage::buildButtons(QWidget* box)
{
    auto* buttons = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, std::vector<QPushButton*>& group,
                            auto&& run) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(made);
        group.push_back(made);
        connect(made, &QPushButton::clicked, this, run);
    };
    button(tr("&Wisaya penyusunan…"), "wisaya", m_open, [this] { openWizard(); });
    button(tr("Sa&lin dari…"), "salinDari", m_editing, [this] { copyFrom(); });
    button(tr("Salin k&e…"), "salinKe", m_open, [this] { m_forms->copyToMany(); });
    button(tr("Beri &IKI ke…"), "beriIkiKe", m_open, [this] { m_forms->giveIkiToMany(); });
    button(tr("&Penetapan…"), "kePenetapan", m_open, [this] {
        flush();
        context().navigation.openPenetapan(m_editor.kunci());
    });
    button(tr("&Cetak…"), "cetakSkp", m_open, [this] {
        flush();
        context().navigation.printDocuments({{m_editor.kunci(), {}}});
    });
    button(tr("&Hapus…"), "hapusSkp", m_editing, [this] { deleteSkp(); });
    return buttons;
}

void SkpPage::refresh()
{
    readList();
    m_editor.reload();
}

void SkpPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah)) {
        readList();
    }
    m_editor.onChanged(changes);
}

void SkpPage::flush() { m_editor.flush(); }

QString SkpPage::helpTopic() const
{
    const auto tab = static_cast<size_t>(std::max(0, m_tabs->currentIndex()));
    return helpTopicOf(tab < m_langkah.size() ? m_langkah[tab] : LangkahSkp::Kerangka);
}

void SkpPage::readList()
{
    context().storage.query<std::vector<SkpRow>>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return reader.lists().skp(tahun); },
        [this](const Result<std::vector<SkpRow>, StorageError>& rows) {
            if (rows && !m_list->showRows(*rows, m_editor.kunci())) {
                m_editor.open({});
                showLoaded();
            }
        });
}

void SkpPage::select(const SkpKunci& kunci)
{
    m_list->mark(kunci);
    m_editor.open(kunci);
}

void SkpPage::showSkp(const SkpKunci& kunci, const QString& kolom)
{
    m_wanted = kolom;
    if (kunci == m_editor.kunci() && m_editor.isLoaded()) {
        goTo(kolom);
    } else {
        select(kunci);
    }
}

void SkpPage::buildTabs()
{
    std::vector<LangkahSkp> wanted{LangkahSkp::Kerangka, LangkahSkp::Dialog};
    const std::vector<LangkahSkp> steps = SkpForms::langkahUntuk(m_editor.view());
    wanted.insert(wanted.end(), steps.begin(), steps.end());
    const bool isOther = m_built != m_editor.kunci();
    m_built = m_editor.kunci();
    const int before = m_tabs->currentIndex();
    for (size_t i = m_langkah.size(); i-- > 0;) {
        if (isOther || std::find(wanted.begin(), wanted.end(), m_langkah[i]) == wanted.end()) {
            // Later: the change may come from a field on that very tab.
            m_tabs->widget(static_cast<int>(i))->deleteLater();
            m_tabs->removeTab(static_cast<int>(i));
            m_langkah.erase(m_langkah.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_langkah.size() && m_langkah[i] == wanted[i]) {
            continue;
        }
        const int tab = m_tabs->insertTab(
            static_cast<int>(i), m_forms->make(wanted[i], m_tabs), SkpForms::judulPendek(wanted[i]));
        m_tabs->setTabToolTip(tab, SkpForms::judul(wanted[i]));
        m_langkah.insert(m_langkah.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
    }
    if (isOther) {
        m_tabs->setCurrentIndex(std::clamp(before, 0, m_tabs->count() - 1));
    }
}

void SkpPage::showLoaded()
{
    const bool loaded = m_editor.isLoaded();
    m_tabs->setVisible(loaded);
    m_findings->setVisible(loaded && m_editor.isChecked());
    for (QPushButton* button : m_open) {
        button->setVisible(loaded);
    }
    for (QPushButton* button : m_editing) {
        button->setVisible(loaded);
        button->setEnabled(loaded && !m_editor.isReadOnly());
    }
    if (!loaded) {
        m_heading->setText(tr("Pilih SKP di sebelah kiri, atau buat yang baru."));
        m_state->clear();
        return;
    }
    buildTabs();
    const Skp& skp = m_editor.draft();
    m_heading->setText(
        QStringLiteral("%1 — %2, %3")
            .arg(m_editor.view().pegawai.nama, text::label(skp.kelompok), text::label(skp.pendekatan)));
    const QString post = skp.sebagai == Sebagai::Definitif
                             ? QString()
                             : QString(QStringLiteral(", ") % text::label(skp.sebagai));
    QString state = tr("%1; %2 sampai %3")
                        .arg(QString(text::label(skp.status) % post), text::tanggal(skp.mulai),
                            text::tanggal(skp.selesai));
    if (m_editor.isReadOnly()) {
        state = tr("%1. Isinya hanya dapat dibaca.").arg(state);
    } else if (const QString note = catatanTerbaru(skp); !note.isEmpty()) {
        state = tr("%1. Catatan penilai: %2").arg(state, note);
    }
    m_state->setText(state);
    if (!m_wanted.isEmpty()) {
        const QString kolom = m_wanted;
        m_wanted.clear();
        goTo(kolom);
    }
}

void SkpPage::goTo(const QString& kolom)
{
    m_forms->goTo(kolom, [this](LangkahSkp langkah) {
        const auto at = std::find(m_langkah.begin(), m_langkah.end(), langkah);
        if (at != m_langkah.end()) {
            m_tabs->setCurrentIndex(static_cast<int>(at - m_langkah.begin()));
        }
    });
}

} // namespace kinerja
