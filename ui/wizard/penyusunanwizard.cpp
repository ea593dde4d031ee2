#include "ui/wizard/penyusunanwizard.h"

#include "core/checks/jejakchecks.h"
#include "ui/forms/accesskeys.h"
#include "ui/forms/labels.h"
#include "ui/forms/readingorder.h"
#include "ui/forms/wizardhelp.h"
#include "ui/papers/printlog.h"
#include "ui/papers/storedpapers.h"
#include "ui/print/previewwidget.h"
#include "ui/shell/findingspanel.h"
#include "ui/shell/undowalk.h"
#include "ui/shell/unsavednote.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWizardPage>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int wizardWidth = 980;
constexpr int wizardHeight = 640;
constexpr int findingsHeight = 110;

/// Where this laptop's user left the wizard of an SKP.
QString stepKey(const SkpKunci& skp) { return QStringLiteral("wisaya/langkah/") + skp.text(); }

} // namespace

PenyusunanWizard::PenyusunanWizard(const PageContext& context, const SkpKunci& skp, QWidget* parent,
    const std::shared_ptr<UnsavedSkp>& unsaved)
    : QWizard(parent), m_context(context), m_editor(context, nullptr, unsaved),
      m_forms(new SkpForms(context, m_editor, this))
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("< &Kembali"));
    setButtonText(QWizard::NextButton, tr("&Lanjut >"));
    setButtonText(QWizard::FinishButton, tr("S&elesai")); // Alt+S prints all papers
    setButtonText(QWizard::CancelButton, tr("&Tutup, lanjutkan nanti"));
    new WizardHelp(
        this,
        [this](int page) {
            const auto step = static_cast<size_t>(page);
            return step < m_langkah.size() ? helpTopicOf(m_langkah[step]) : QStringLiteral("cetak");
        },
        [this](const QString& topic) { m_context.navigation.showHelp(topic); });
    resize(wizardWidth, wizardHeight);
    connect(&m_editor, &SkpEditor::loaded, this, &PenyusunanWizard::buildPages);
    connect(&m_editor, &SkpEditor::refused, this, [this](const PenyusunanError& error) {
        m_context.prompter.tell(Prompter::Weight::Warning, tr("SKP tidak disimpan"), text::sentence(error));
    });
    connect(&m_context.storage, &StorageService::changed, &m_editor, &SkpEditor::onChanged);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
        [this] { walkUndo(UndoHistory::Direction::Back); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
        [this] { walkUndo(UndoHistory::Direction::Forward); });
    connect(this, &QWizard::currentIdChanged, this, [this](int page) {
        m_editor.flush();
        sayUndone({});
        remember(page);
        if (isAtSummary()) {
            showPapers();
        }
    });
    m_editor.open(skp);
}

PenyusunanWizard::~PenyusunanWizard() { m_editor.flush(); }

void PenyusunanWizard::done(int result)
{
    m_editor.flush();
    if (m_preview == nullptr || m_preview->mayBreakOff()) {
        QWizard::done(result);
    }
}

void PenyusunanWizard::buildPages()
{
    if (!m_langkah.empty() || !m_editor.isLoaded()) {
        return;
    }
    setWindowTitle(tr("Penyusunan SKP %1 tahun %2")
                       .arg(m_editor.view().pegawai.nama, QString::number(m_editor.draft().tahun)));
    m_langkah = SkpForms::langkahUntuk(m_editor.view());
    for (const LangkahSkp langkah : m_langkah) {
        addStep(langkah);
    }
    addSummary();
    const int left = QSettings().value(stepKey(m_editor.kunci()), 0).toInt();
    setStartId(0);
    restart();
    for (int page = 0; page < std::min(left, static_cast<int>(m_langkah.size())); ++page) {
        next();
    }
}

void PenyusunanWizard::addStep(LangkahSkp langkah)
{
    auto* page = new QWizardPage(this);
    page->setTitle(SkpForms::judul(langkah));
    page->setSubTitle(SkpForms::petunjuk(langkah));
    auto* column = new QVBoxLayout(page);
    column->addWidget(new UnsavedNote(m_context.storage, page));
    column->addWidget(makeUndone(page));
    QWidget* form = m_forms->make(langkah, page);
    form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // else half the page stays empty
    column->addWidget(form, 1);
    new ReadingOrder(page);
    new AccessKeys(page);
    addPage(page);
}

void PenyusunanWizard::addSummary()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Ringkasan"));
    page->setSubTitle(
        tr("Yang masih kurang dapat dituju dari sini. Dokumennya tampil seperti akan dicetak sekarang."));
    m_summary = new QLabel(page);
    m_summary->setObjectName(QStringLiteral("ringkasan"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_findings = new FindingsPanel(page);
    m_findings->setMaximumHeight(findingsHeight);
    m_preview = new PreviewWidget(m_context.prompter, page);
    new PrintLog(m_context, *m_preview);
    auto* column = new QVBoxLayout(page);
    column->addWidget(new UnsavedNote(m_context.storage, page));
    column->addWidget(makeUndone(page));
    column->addWidget(m_summary);
    column->addWidget(m_findings);
    column->addWidget(m_preview, 1);
    new ReadingOrder(page);
    new AccessKeys(page);
    addPage(page);
    connect(m_findings, &FindingsPanel::wanted, this, [this](const Finding& finding) {
        if (finding.skp.isEmpty()) {
            m_context.navigation.openPegawai(finding.pegawai);
            close();
        } else if (isInJejak(finding)) {
            m_context.navigation.openPenetapan(finding.skp); // the history stands there
            close();
        } else {
            goTo(finding.kolom);
        }
    });
    connect(&m_editor, &SkpEditor::findingsChanged, this, &PenyusunanWizard::showSummary);
    connect(&m_editor, &SkpEditor::draftChanged, this, &PenyusunanWizard::showSummary);
    connect(&m_context.storage, &StorageService::changed, this, [this] {
        if (isAtSummary()) {
            showPapers();
        }
    });
    showSummary();
}

void PenyusunanWizard::walkUndo(UndoHistory::Direction direction)
{
    m_editor.flush();
    kinerja::walkUndo(
        m_context.storage, this, direction, [this](const QString& sentence) { sayUndone(sentence); });
}

QLabel* PenyusunanWizard::makeUndone(QWidget* page)
{
    m_undone.push_back(namedLabel("diurungkan", page));
    m_undone.back()->hide();
    return m_undone.back();
}

void PenyusunanWizard::sayUndone(const QString& sentence)
{
    for (QLabel* note : m_undone) {
        note->setText(sentence);
        note->setVisible(!sentence.isEmpty());
    }
}

bool PenyusunanWizard::isAtSummary() const
{
    return !m_langkah.empty() && currentId() == static_cast<int>(m_langkah.size());
}

void PenyusunanWizard::showPapers()
{
    auto papers = std::make_shared<StoredPapers>(m_context.storage,
        std::vector<WantedPapers>{{m_editor.kunci(), {}, m_editor.view().pegawai.nama}},
        m_context.clock.today());
    m_preview->setSource(papers);
    papers->gather();
}

void PenyusunanWizard::showSummary()
{
    const Skp& skp = m_editor.draft();
    size_t indicators = 0;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        indicators += rhk.indikator.size();
    }
    const QString sum = tr("%1 RHK dengan %2 IKI, %3 dialog kinerja.")
                            .arg(skp.hasilKerja.size())
                            .arg(indicators)
                            .arg(skp.dialog.size());
    const bool leads = std::find(m_langkah.begin(), m_langkah.end(), LangkahSkp::Matriks) != m_langkah.end();
    const int roles = static_cast<int>(skp.matriks.size());
    m_summary->setText(
        leads ? QString(sum % QLatin1Char(' ') % tr("%n peran dalam matriks.", nullptr, roles)) : sum);
    m_findings->show(m_editor.findings());
    m_findings->setVisible(m_editor.isChecked());
}

void PenyusunanWizard::remember(int page)
{
    if (page >= 0 && !m_langkah.empty()) {
        QSettings().setValue(stepKey(m_editor.kunci()), page);
    }
}

void PenyusunanWizard::goTo(const QString& kolom)
{
    const bool here = m_forms->goTo(kolom, [this](LangkahSkp langkah) {
        const auto at = std::find(m_langkah.begin(), m_langkah.end(), langkah);
        const auto page = static_cast<int>(at - m_langkah.begin());
        while (at != m_langkah.end() && currentId() > page) {
            back();
        }
    });
    if (!here) {
        m_context.navigation.openSkp(m_editor.kunci(), kolom);
        close();
    }
}

} // namespace kinerja
