#include "ui/evaluasi/evaluasipage.h"

#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/penilaiandiriform.h"
#include "ui/evaluasi/ratingform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/evaluasi/umpanbalikevaluasiform.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"
#include "ui/text/workflowtext.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int leftSide = 300;

/// The period that a finding's pointer names, by the place of its evaluation beside the SKP.
std::optional<Periode> periodeIn(const std::vector<PeriodePilihan>& all, const QString& kolom)
{
    bool isNumber = false;
    const int at = kolom.section(QLatin1Char('/'), 2, 2).toInt(&isNumber);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const PeriodePilihan& one) { return isNumber && one.tempat == at; });
    return found == all.end() ? std::nullopt : std::optional(found->periode);
}

} // namespace

EvaluasiPage::EvaluasiPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(new EvaluasiEditor(context, this)), m_skp(new QComboBox(this)),
      m_periodeBox(new QComboBox(this)), m_print(new QPushButton(tr("&Cetak…"), this)),
      m_heading(namedLabel("judulEvaluasi", this)), m_summary(namedLabel("ringkasanEvaluasi", this)),
      m_capaianButton(new QPushButton(tr("Ca&paian organisasi…"), this)),
      m_answer(namedLabel("jawabanEvaluasi", this)), m_acts(new QWidget(this)),
      m_side(new QStackedWidget(this)), m_tabs(new QTabWidget(this)), m_findings(new QListWidget(this)),
      m_signature(new SignatureForm(context.clock, context.prompter, this)),
      m_lock(new LockForm(context.clock, context.prompter, this)),
      m_receipt(new ReceiptForm(context.clock, context.prompter, this)),
      m_capaian(new CapaianForm(context.clock, context.prompter, this)),
      m_keberatan(new KeberatanForm(context.clock, context.prompter, this))
{
    for (QWidget* part : std::initializer_list<QWidget*>{
             buildForms(), m_signature, m_lock, m_receipt, m_capaian, scrolling(m_keberatan, this)}) {
        m_side->addWidget(part);
    }
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildTop(column);
    column->addWidget(splitter, 1);
    connectForms();
    showView();
}

void EvaluasiPage::buildTop(QVBoxLayout* column)
{
    m_skp->setObjectName(QStringLiteral("skpEvaluasi"));
    m_skp->setAccessibleName(tr("SKP"));
    m_skp->setMinimumContentsLength(20);
    m_periodeBox->setObjectName(QStringLiteral("periodeEvaluasi"));
    m_periodeBox->setAccessibleName(tr("Periode"));
    m_periodeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_print->setObjectName(QStringLiteral("cetakEvaluasi"));
    auto* skpLabel = new QLabel(tr("S&KP"), this);
    skpLabel->setBuddy(m_skp);
    auto* periodeLabel = new QLabel(tr("Per&iode"), this);
    periodeLabel->setBuddy(m_periodeBox);
    auto* top = new QHBoxLayout;
    top->addWidget(skpLabel);
    top->addWidget(m_skp, 1);
    top->addWidget(periodeLabel);
    top->addWidget(m_periodeBox);
    top->addWidget(m_print);
    column->addLayout(top);
    connect(
        m_skp, &QComboBox::activated, this, [this] { showSkp(SkpKunci(m_skp->currentData().toString())); });
    connect(m_periodeBox, &QComboBox::activated, this, [this] {
        if (const auto periode = parseKodePeriode(m_periodeBox->currentData().toString())) {
            choose(*periode);
        }
    });
    connect(m_print, &QPushButton::clicked, this, &EvaluasiPage::print);
}

QWidget* EvaluasiPage::buildLeft()
{
    auto* inner = new QWidget(this);
    auto* left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, 6, 0);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_heading->setFont(large);
    m_capaianButton->setObjectName(QStringLiteral("aturCapaian"));
    m_acts->setLayout(new QVBoxLayout);
    m_acts->layout()->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_heading, m_summary, m_capaianButton, m_answer, m_acts}) {
        left->addWidget(part);
    }
    left->addStretch();
    QScrollArea* scroll = scrolling(inner, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(leftSide);
    return scroll;
}

QWidget* EvaluasiPage::buildForms()
{
    auto* diri = new PenilaianDiriForm(m_tabs);
    auto* umpanBalik = new UmpanBalikEvaluasiForm(m_tabs);
    auto* rating = new RatingForm(m_tabs);
    for (EvaluasiForm* form : std::initializer_list<EvaluasiForm*>{diri, umpanBalik, rating}) {
        m_editor->attach(form);
    }
    m_findings->setObjectName(QStringLiteral("temuanEvaluasi"));
    m_findings->setAccessibleName(tr("Temuan"));
    m_findings->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("bagianEvaluasi"));
    m_tabs->addTab(diri, tr("&1 Penilaian diri"));
    m_tabs->addTab(umpanBalik, tr("&2 Umpan balik"));
    m_tabs->addTab(rating, tr("&3 Rating dan catatan"));
    m_tabs->addTab(m_findings, tr("&4 Temuan"));
    connect(m_findings, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { goTo(item->data(Qt::UserRole).toString()); });
    return m_tabs;
}

void EvaluasiPage::connectForms()
{
    const auto back = [this] { m_side->setCurrentIndex(0); };
    // What is filled in there is neither replaced by another act nor left behind at another evaluation.
    connect(m_side, &QStackedWidget::currentChanged, this, [this](int shown) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_acts, m_skp, m_periodeBox, m_capaianButton}) {
            part->setEnabled(shown == 0);
        }
    });
    connect(m_signature, &SignatureForm::rejected, this, back);
    for (ActForm* form : std::initializer_list<ActForm*>{m_lock, m_receipt, m_capaian, m_keberatan}) {
        connect(form, &ActForm::rejected, this, back);
    }
    connect(m_signature, &SignatureForm::accepted, this, [this] {
        if (const auto given = m_signature->command()) {
            SignEvaluasi command{
                m_editor->view().ref, m_peran, given->tanggal, given->tempat, given->cara, given->gambar};
            const bool ofDecision = m_peran == PeranTandaTangan::Atasan;
            run([command, ofDecision](Session& session) {
                return ofDecision ? signKeberatan(session, command) : signEvaluasi(session, command);
            });
        }
    });
    connect(m_lock, &ActForm::accepted, this, [this] {
        LockEvaluasi command = m_lock->command();
        command.evaluasi = m_editor->view().ref;
        run([command](Session& session) { return lockEvaluasi(session, command); });
    });
    connect(m_receipt, &ActForm::accepted, this, [this] {
        RecordReceipt command = m_receipt->command();
        command.evaluasi = m_editor->view().ref;
        run([command](Session& session) { return recordReceipt(session, command); });
    });
    connect(m_capaian, &ActForm::accepted, this, &EvaluasiPage::storeCapaian);
    connect(m_keberatan, &ActForm::accepted, this, [this] {
        const SaveKeberatan command{m_editor->view().ref, m_keberatan->keberatan()};
        run([command](Session& session) { return saveKeberatan(session, command); });
    });
    connect(m_capaianButton, &QPushButton::clicked, this, &EvaluasiPage::startCapaian);
    connect(m_editor, &EvaluasiEditor::loaded, this, &EvaluasiPage::showView);
    connect(m_editor, &EvaluasiEditor::refused, this,
        [this](const QString& sentence) { say(QStringLiteral("✖ ") + sentence); });
}

void EvaluasiPage::refresh()
{
    context().storage.query<std::vector<SkpRow>>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return reader.lists().skp(tahun); },
        [this](const auto& answer) { fillSkp(answer ? answer.value() : std::vector<SkpRow>{}); });
}

void EvaluasiPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah)) {
        refresh();
    }
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Evaluasi) ||
        changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Organisasi) ||
        changes.touches(Subject::Pegawai) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Regulasi) || changes.touches(Subject::Pengaturan)) {
        m_editor->reload();
    }
}

void EvaluasiPage::flush() { m_editor->flush(); }

void EvaluasiPage::showSkp(const SkpKunci& kunci, const QString& kolom)
{
    flush();
    m_kunci = kunci;
    m_periode.reset();
    m_goTo = kolom;
    say({});
    m_side->setCurrentIndex(0);
    refresh();
    context().storage.query<std::vector<PeriodePilihan>>(
        this,
        [kunci, today = context().clock.today()](
            Reader& reader) { return pilihanPeriode(reader, kunci, today); },
        [this, kunci](const auto& answer) {
            if (answer && kunci == m_kunci) {
                fillPeriode(answer.value());
                const auto next = periodeBerikut(answer.value(), context().clock.today());
                if (const auto named = periodeIn(answer.value(), m_goTo); named || next) {
                    choose(named ? *named : *next);
                } else {
                    m_editor->close();
                }
            }
        });
}

void EvaluasiPage::chooseSkp(const SkpKunci& kunci)
{
    if (m_side->currentIndex() == 0) {
        showSkp(kunci);
    }
}

void EvaluasiPage::fillSkp(const std::vector<SkpRow>& rows)
{
    m_skp->clear();
    for (const SkpRow& row : rows) {
        if (isLocked(row.status)) {
            const QString revisi = row.revisi > 1 ? tr(", revisi ke-%1").arg(row.revisi - 1) : QString();
            m_skp->addItem(
                tr("%1%2 – %3").arg(row.namaPegawai, revisi, text::label(row.status)), row.kunci.text());
        }
    }
    const bool known = m_skp->findData(m_kunci.text()) >= 0;
    if (m_kunci.isEmpty() && m_skp->count() > 0) {
        showSkp(SkpKunci(m_skp->itemData(0).toString()));
        return;
    }
    m_skp->setCurrentIndex(known ? m_skp->findData(m_kunci.text()) : -1);
    if (!known && !m_kunci.isEmpty()) {
        m_kunci = {};
        m_periode.reset();
        m_editor->close();
    }
}

void EvaluasiPage::fillPeriode(const std::vector<PeriodePilihan>& all)
{
    m_periodeBox->clear();
    for (const PeriodePilihan& one : all) {
        const QString state = one.status ? text::label(*one.status) : tr("belum dimulai");
        m_periodeBox->addItem(tr("%1 – %2").arg(text::label(one.periode), state), kodePeriode(one.periode));
    }
    m_periodeBox->setCurrentIndex(m_periode ? m_periodeBox->findData(kodePeriode(*m_periode)) : -1);
}

void EvaluasiPage::choose(const Periode& periode)
{
    m_periode = periode;
    m_periodeBox->setCurrentIndex(m_periodeBox->findData(kodePeriode(periode)));
    say({});
    m_side->setCurrentIndex(0);
    m_editor->open(m_kunci, periode);
}

void EvaluasiPage::showView()
{
    const bool has = m_editor->isLoaded();
    m_tabs->setEnabled(has);
    m_print->setEnabled(has && m_editor->view().tersimpan);
    m_capaianButton->setVisible(has && !context().storage.isReadOnly());
    if (has) {
        fillPeriode(m_editor->view().periode);
    } else if (m_kunci.isEmpty()) {
        m_periodeBox->clear();
    }
    showSummary();
    showActs();
    showFindings();
    if (has && !m_goTo.isEmpty()) {
        goTo(std::exchange(m_goTo, {}));
    }
}

void EvaluasiPage::showFindings()
{
    m_findings->clear();
    if (!m_editor->isLoaded()) {
        return;
    }
    for (const Finding& finding : m_editor->view().findings) {
        const Tingkat level = ruleOf(finding.id).tingkat;
        auto* item =
            new QListWidgetItem(tr("%1 %2: %3")
                                    .arg(level == Tingkat::Galat ? QStringLiteral("✖") : QStringLiteral("⚠"),
                                        text::label(level), text::kalimat(finding)),
                m_findings);
        item->setData(Qt::UserRole, finding.kolom);
        item->setToolTip(text::saran(finding.id).toHtmlEscaped());
    }
    m_tabs->setTabText(3, tr("&4 Temuan (%1)").arg(m_findings->count()));
}

void EvaluasiPage::goTo(const QString& kolom)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        auto* form = qobject_cast<StageFormBase*>(m_tabs->widget(at));
        if (form == nullptr) {
            continue;
        }
        m_tabs->setCurrentIndex(at); // a hidden form takes no focus
        if (form->goTo(kolom)) {
            return;
        }
    }
    m_tabs->setCurrentIndex(0);
}

void EvaluasiPage::say(const QString& sentence) { m_answer->setText(sentence); }

} // namespace kinerja
