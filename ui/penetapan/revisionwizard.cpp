#include "ui/penetapan/revisionwizard.h"

#include "core/usecases/penetapan/openskprevision.h"
#include "ui/forms/accesskeys.h"
#include "ui/forms/datefield.h"
#include "ui/forms/inputdialog.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/forms/wizardhelp.h"
#include "ui/penetapan/dialogbox.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/revisiontext.h"
#include "ui/text/skptext.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizardPage>

namespace kinerja
{

namespace
{

constexpr int wizardWidth = 760;
constexpr int wizardHeight = 560;

QDate lastSignature(const Skp& skp)
{
    QDate last;
    for (const TandaTangan& one : skp.tandaTangan) {
        last = last.isNull() ? one.tanggal : std::max(last, one.tanggal);
    }
    return last;
}

} // namespace

RevisionWizard::RevisionWizard(
    const PageContext& context, const PenetapanView& view, const QString& tempat, QWidget* parent)
    : QWizard(parent), m_context(context), m_skp(view.skp.kunci), m_signed(lastSignature(view.skp)),
      m_repair(view.perbaikanBerikut), m_kinds(new QButtonGroup(this)), m_about(plainLabel({}, this)),
      m_alasan(new QPlainTextEdit(this)), m_dialog(new DialogBox(context.clock, this)),
      m_complaint(plainLabel({}, this))
{
    setObjectName(QStringLiteral("wisayaRevisi"));
    setWindowTitle(tr("Revisi SKP %1").arg(view.nama));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("< &Kembali"));
    setButtonText(QWizard::NextButton, tr("&Lanjut >"));
    setButtonText(QWizard::FinishButton, tr("Buka &revisi"));
    setButtonText(QWizard::CancelButton, tr("&Batal"));
    new WizardHelp(
        this, [](int) { return QStringLiteral("perubahan"); },
        [this](const QString& topic) { m_context.navigation.showHelp(topic); });
    resize(wizardWidth, wizardHeight);
    addKinds(view);
    addReason(tempat);
}

void RevisionWizard::addKinds(const PenetapanView& view)
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Jenis revisi"));
    page->setSubTitle(tr("SKP periode %1 s.d. %2 tetap berlaku, dapat dibaca, dan dapat dicetak sampai "
                         "revisinya ditetapkan.")
                          .arg(text::tanggal(view.skp.mulai), text::tanggal(view.skp.selesai)));
    auto* column = new QVBoxLayout(page);
    for (const auto& [jenis, name] : EnumNames<JenisRevisi>::table) {
        auto* choice = new QRadioButton(text::pilihanRevisi(jenis), page);
        choice->setObjectName(QStringLiteral("jenis%1").arg(static_cast<int>(jenis)));
        choice->setChecked(jenis == JenisRevisi::Penyesuaian);
        const QString about = text::tentangRevisi(jenis, text::tanggal(m_signed), m_repair);
        choice->setAccessibleDescription(about);
        m_kinds->addButton(choice, static_cast<int>(jenis));
        column->addWidget(choice);
        QLabel* sentence = plainLabel(about, page);
        sentence->setIndent(24);
        column->addWidget(sentence);
        column->addSpacing(8);
    }
    column->addStretch();
    new AccessKeys(page);
    addPage(page);
}

void RevisionWizard::addReason(const QString& tempat)
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Alasan revisi"));
    page->setSubTitle(
        tr("Sesudah ini naskah revisi terbuka untuk disunting: isinya salinan SKP yang berlaku."));
    m_alasan->setObjectName(QStringLiteral("alasan"));
    m_alasan->setAccessibleName(tr("Alasan revisi"));
    m_alasan->setTabChangesFocus(true);
    m_alasan->setFixedHeight(70);
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    auto* caption = new QLabel(tr("&Alasan"), page);
    caption->setBuddy(m_alasan);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_about);
    column->addWidget(caption);
    column->addWidget(m_alasan);
    column->addWidget(m_dialog);
    column->addWidget(m_complaint);
    column->addStretch();
    new AccessKeys(page);
    addPage(page);
    m_dialog->start(tempat, m_context.clock.today(), m_signed);
    connect(this, &QWizard::currentIdChanged, this, &RevisionWizard::showReason);
}

JenisRevisi RevisionWizard::jenis() const { return static_cast<JenisRevisi>(m_kinds->checkedId()); }

void RevisionWizard::showReason()
{
    m_about->setText(text::tentangRevisi(jenis(), text::tanggal(m_signed), m_repair));
    m_dialog->setVisible(needsDialog(jenis()));
    m_complaint->clear();
}

void RevisionWizard::reject()
{
    if (!isTypedIn(*this) || mayDropTyped(m_context.prompter)) {
        QWizard::reject();
    }
}

bool RevisionWizard::validateCurrentPage()
{
    if (nextId() >= 0) {
        return true;
    }
    if (m_alasan->toPlainText().trimmed().isEmpty()) {
        m_complaint->setText(QStringLiteral("✖ ") + tr("Tulis alasan revisi."));
        return false;
    }
    if (!settleDates(*this)) {
        return false;
    }
    const QString complaint = needsDialog(jenis()) ? m_dialog->complaint() : QString();
    if (!complaint.isEmpty()) {
        m_complaint->setText(QStringLiteral("✖ ") + complaint);
        return false;
    }
    return makeRevision();
}

bool RevisionWizard::makeRevision()
{
    OpenSkpRevision command{m_skp, jenis(), m_alasan->toPlainText().trimmed(), {}};
    if (needsDialog(jenis())) {
        command.dialog = m_dialog->dialog();
    }
    SkpKunci made;
    m_context.storage.command<ActDone, ActError>(
        this, [command](Session& session) { return openSkpRevision(session, command); },
        [this, &made](const Result<Outcome<ActDone>, ActError>& answer) {
            if (answer) {
                made = answer->value.kunci;
            } else {
                m_complaint->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
    m_context.storage.waitUntilIdle();
    if (!made.isEmpty()) {
        Q_EMIT opened(made);
    }
    return !made.isEmpty();
}

} // namespace kinerja
