#include "ui/evaluasi/evaluasipage.h"

#include "core/workflow/walk.h"
#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/penilaiandiriform.h"
#include "ui/evaluasi/predikatform.h"
#include "ui/evaluasi/ratingform.h"
#include "ui/evaluasi/tahunform.h"
#include "ui/evaluasi/teksevaluasiform.h"
#include "ui/evaluasi/umpanbalikevaluasiform.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/seal/salinanpanel.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

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

bool hasPeriode(const std::vector<PeriodePilihan>& all, const Periode& periode)
{
    return std::any_of(
        all.begin(), all.end(), [&](const PeriodePilihan& one) { return one.periode == periode; });
}

} // namespace

EvaluasiPage::EvaluasiPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(new EvaluasiEditor(context, this)), m_skp(new QComboBox(this)),
      m_periodeBox(new QComboBox(this)), m_print(new QPushButton(tr("&Cetak…"), this)),
      m_heading(namedLabel("judulEvaluasi", this)), m_summary(namedLabel("ringkasanEvaluasi", this)),
      m_sesi(new QPushButton(tr("Se&si evaluasi berdua…"), this)),
      m_wizard(new QPushButton(tr("&Wisaya evaluasi…"), this)),
      m_capaianButton(new QPushButton(tr("Ca&paian organisasi…"), this)),
      m_answer(namedLabel("jawabanEvaluasi", this)), m_actArea(new QWidget(this)),
      m_salinan(new SalinanPanel(context, this)), m_side(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)), m_findings(new QListWidget(this)), m_objection(new QPlainTextEdit(this))
{
    m_side->addWidget(buildForms());
    m_acts = new EvaluasiActs(context, *m_editor, *m_side);
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
    connectParts();
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
    connect(m_skp, &QComboBox::activated, this, [this] {
        // The period stays while people change, where the next one has it.
        showSkp(SkpKunci(m_skp->currentData().toString()), {}, m_periode);
    });
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
    m_sesi->setObjectName(QStringLiteral("sesiEvaluasi"));
    m_wizard->setObjectName(QStringLiteral("wisayaEvaluasi"));
    m_capaianButton->setObjectName(QStringLiteral("aturCapaian"));
    m_actArea->setLayout(new QVBoxLayout);
    m_actArea->layout()->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_heading, m_summary, m_sesi, m_wizard, m_capaianButton, m_answer, m_actArea, m_salinan}) {
        left->addWidget(part);
    }
    left->addStretch(1);
    QScrollArea* scroll = scrolling(inner, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(leftSide);
    return scroll;
}

QWidget* EvaluasiPage::makePart(const std::vector<EvaluasiForm*>& forms)
{
    auto* content = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (EvaluasiForm* form : forms) {
        column->addWidget(form);
        m_editor->attach(form);
    }
    column->addStretch(1);
    return scrolling(content, m_tabs);
}

QWidget* EvaluasiPage::buildForms()
{
    auto* diri = new PenilaianDiriForm(m_tabs);
    auto* files = new BuktiFiles(context(), this);
    connect(diri, &PenilaianDiriForm::buktiWanted, files, &BuktiFiles::open);
    connect(files, &BuktiFiles::told, this, &EvaluasiPage::say);
    QWidget* rating = makePart({new TeksEvaluasiForm(TeksEvaluasi::Kontribusi, Tampilan::Biasa, m_tabs),
        new RatingRhkForm({}, Tampilan::Biasa, m_tabs),
        new RatingForm(AspekRating::HasilKerja, Tampilan::Biasa, m_tabs),
        new RatingForm(AspekRating::PerilakuKerja, Tampilan::Biasa, m_tabs),
        new PredikatForm(Tampilan::Biasa, m_tabs),
        new TeksEvaluasiForm(TeksEvaluasi::Catatan, Tampilan::Biasa, m_tabs)});
    qobject_cast<QScrollArea*>(rating)->widget()->layout()->setContentsMargins(9, 9, 9, 9);
    m_findings->setObjectName(QStringLiteral("temuanEvaluasi"));
    m_findings->setAccessibleName(tr("Temuan"));
    m_findings->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("bagianEvaluasi"));
    m_tabs->addTab(makePart({diri}), tr("&1 Penilaian diri"));
    m_tabs->addTab(makePart({new UmpanBalikEvaluasiForm(m_tabs)}), tr("&2 Umpan balik"));
    m_tabs->addTab(rating, tr("&3 Rating dan catatan"));
    m_tabs->addTab(m_findings, tr("&4 Temuan"));
    m_tabs->addTab(makePart({new TahunForm(m_tabs)}), tr("&5 Setahun"));
    m_objection->setObjectName(QStringLiteral("keberatanTerbaca"));
    m_objection->setAccessibleName(tr("Keberatan dan putusannya"));
    m_objection->setReadOnly(true);
    m_objection->setTabChangesFocus(true);
    m_tabs->addTab(m_objection, tr("Keberatan", "tab"));
    connect(m_findings, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { goTo(item->data(Qt::UserRole).toString()); });
    return m_tabs;
}

void EvaluasiPage::connectParts()
{
    // What is filled in there is neither replaced by another act nor left behind at another evaluation.
    connect(m_side, &QStackedWidget::currentChanged, this, [this](int shown) {
        for (QWidget* part : std::initializer_list<QWidget*>{
                 m_actArea, m_skp, m_periodeBox, m_capaianButton, m_sesi, m_wizard}) {
            part->setEnabled(shown == 0);
        }
    });
    connect(m_acts, &EvaluasiActs::told, this, &EvaluasiPage::say);
    connect(m_capaianButton, &QPushButton::clicked, m_acts, &EvaluasiActs::startCapaian);
    connect(m_sesi, &QPushButton::clicked, this, &EvaluasiPage::openSesi);
    connect(m_wizard, &QPushButton::clicked, this, &EvaluasiPage::openWizard);
    connect(m_editor, &EvaluasiEditor::loaded, this, &EvaluasiPage::showView);
    connect(m_editor, &EvaluasiEditor::draftChanged, this, [this] { say({}); }); // of the act before
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

void EvaluasiPage::showSkp(const SkpKunci& kunci, const QString& kolom, std::optional<Periode> wanted)
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
        [this, kunci, wanted](const auto& answer) {
            if (answer && kunci == m_kunci) {
                fillPeriode(answer.value());
                const auto next = periodeBerikut(answer.value(), context().clock.today());
                const bool stays = wanted && hasPeriode(answer.value(), *wanted);
                if (const auto named = periodeIn(answer.value(), m_goTo); named || stays || next) {
                    choose(named ? *named : stays ? *wanted : *next);
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
        const bool isReplaced = row.status == StatusSkp::Digantikan && row.kunci != m_kunci;
        if (isLocked(row.status) && !isReplaced) {
            const QString revisi = row.revisi > 1 ? tr(", revisi ke-%1").arg(row.revisi - 1) : QString();
            const QString sebagai = row.sebagai == Sebagai::Definitif
                                        ? QString()
                                        : tr(", sebagai %1").arg(text::label(row.sebagai));
            m_skp->addItem(tr("%1%2%3 – %4").arg(row.namaPegawai, sebagai, revisi, text::label(row.status)),
                row.kunci.text());
        }
    }
    if (m_skp->count() == 0) {
        beginWanted();
    }
    const bool known = m_skp->findData(m_kunci.text()) >= 0;
    if (m_kunci.isEmpty() && m_skp->count() > 0) {
        showSkp(firstOpen(rows));
        return;
    }
    m_skp->setCurrentIndex(known ? m_skp->findData(m_kunci.text()) : -1);
    if (!known && !m_kunci.isEmpty()) {
        m_kunci = {};
        m_periode.reset();
        m_editor->close();
    }
}

/// Where nobody was chosen: the first whose evaluation is still to come, else the first.
SkpKunci EvaluasiPage::firstOpen(const std::vector<SkpRow>& rows) const
{
    const auto open = std::find_if(rows.begin(), rows.end(), [this](const SkpRow& row) {
        return isInForce(row.status) && m_skp->findData(row.kunci.text()) >= 0;
    });
    return open != rows.end() ? open->kunci : SkpKunci(m_skp->itemData(0).toString());
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
    m_sesi->setVisible(has);
    m_wizard->setVisible(has);
    m_tabs->setTabVisible(BagianTahun, has && m_editor->view().ref.periode.jenis == JenisPeriode::Akhir);
    if (has) {
        fillPeriode(m_editor->view().periode);
    } else if (m_kunci.isEmpty()) {
        m_periodeBox->clear();
    }
    showSummary();
    showKeberatan();
    showActs();
    showFindings();
    if (has && !m_goTo.isEmpty()) {
        goTo(std::exchange(m_goTo, {}));
    }
    beginWanted();
}

void EvaluasiPage::say(const QString& sentence) { m_answer->setText(sentence); }

} // namespace kinerja
