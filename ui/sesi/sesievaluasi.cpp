#include "ui/sesi/sesievaluasi.h"

#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/naskahevaluasi.h"
#include "ui/evaluasi/penutupform.h"
#include "ui/forms/accesskeys.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/forms/readingorder.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/sesi/buktisesi.h"
#include "ui/shell/unsavednote.h"
#include "ui/text/evaluasitext.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int wideScreen = 1280;
constexpr qreal largeType = 1.5;
constexpr qreal largeTypeOnSmallScreen = 1.25;
constexpr QSize windowed(1024, 680);
constexpr int around = 10;

} // namespace

SesiEvaluasi::SesiEvaluasi(const PageContext& context, EvaluasiEditor& editor, QWidget* parent)
    : QWidget(parent, Qt::Window), m_context(context), m_editor(editor), m_ref(editor.view().ref)
{
    setObjectName(QStringLiteral("sesi"));
    setWindowModality(Qt::WindowModal);
    setWindowTitle(
        tr("Sesi evaluasi – %1, %2").arg(editor.view().nama, text::label(editor.view().ref.periode)));
    enlarge();
    m_band = new GiliranBand(this);
    m_answer = namedLabel("jawabanSesi", this);
    m_side = new QStackedWidget(this);
    m_side->addWidget(buildBody());
    m_acts = new EvaluasiActs(context, editor, *m_side);
    m_bukti = new BuktiSesi(context, m_side);
    m_side->addWidget(m_bukti);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_band);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(around, 0, around, around);
    inner->addWidget(new UnsavedNote(context.storage, this));
    inner->addWidget(m_answer);
    inner->addWidget(m_side, 1);
    inner->addWidget(buildFoot());
    column->addLayout(inner, 1);
    resize(windowed);
    buildSteps();
    connectParts();
    new ReadingOrder(this);
    new AccessKeys(this);
    resume();
}

void SesiEvaluasi::enlarge()
{
    const bool isWide = screen()->availableGeometry().width() >= wideScreen;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (isWide ? largeType : largeTypeOnSmallScreen));
    setFont(large);
}

QWidget* SesiEvaluasi::buildBody()
{
    auto* body = new QWidget(m_side);
    m_title = namedLabel("langkahSesi", body);
    m_hint = namedLabel("petunjukSesi", body);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_pages = new QStackedWidget(body);
    m_pages->setObjectName(QStringLiteral("langkah"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    return body;
}

QWidget* SesiEvaluasi::buildFoot()
{
    auto* foot = new QWidget(this);
    const auto add = [foot](const QString& text, const char* name) {
        auto* button = new QPushButton(text, foot);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    QPushButton* leave = add(tr("&Keluar (Esc)"), "keluar");
    QPushButton* full = add(tr("Layar pe&nuh (F11)"), "layarPenuh");
    QPushButton* help = add(tr("&Bantuan (F1)"), "bantuan");
    m_back = add(tr("< Sebe&lumnya (PgUp)"), "sebelumnya");
    m_next = add(tr("Berik&utnya > (PgDn)"), "berikutnya");
    auto* flow = new FlowLayout(foot);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {leave, full, help, m_back, m_next}) {
        flow->addWidget(button);
    }
    const auto fullScreen = [this] { isFullScreen() ? showNormal() : showFullScreen(); };
    const auto showHelp = [this] { m_context.navigation.showHelp(QStringLiteral("sesi")); };
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    connect(full, &QPushButton::clicked, this, fullScreen);
    connect(help, &QPushButton::clicked, this, showHelp);
    connect(m_back, &QPushButton::clicked, this, [this] { walk(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { walk(1); });
    addShortcut(Qt::Key_F11, fullScreen);
    addShortcut(QKeySequence::HelpContents, showHelp);
    return foot;
}

QShortcut* SesiEvaluasi::addShortcut(const QKeySequence& keys, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, act);
    return shortcut;
}

void SesiEvaluasi::addStepKey(const QKeySequence& keys, const std::function<void()>& act)
{
    m_stepKeys.push_back(addShortcut(keys, act));
}

void SesiEvaluasi::connectParts()
{
    for (const QKeySequence& keys :
        {QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Right)}) {
        addStepKey(keys, [this] { walk(1); });
    }
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::Key_Left)}) {
        addStepKey(keys, [this] { walk(-1); });
    }
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        addStepKey(keys, [this] { handOver(); });
    }
    addStepKey(Qt::Key_0, [this] { rate(std::nullopt); });
    for (const auto& [rating, name] : EnumNames<Rating>::table) {
        // A field of text takes its digits itself.
        addStepKey(QKeySequence(Qt::Key_1 + static_cast<int>(rating)), [this, one = rating] { rate(one); });
    }
    connect(m_band, &GiliranBand::handedOver, this, &SesiEvaluasi::handOver);
    connect(m_bukti, &BuktiSesi::left, m_acts, &EvaluasiActs::leave);
    connect(m_acts, &EvaluasiActs::told, this, &SesiEvaluasi::say);
    connect(m_side, &QStackedWidget::currentChanged, this, &SesiEvaluasi::showStep);
    connect(&m_editor, &EvaluasiEditor::loaded, this, &SesiEvaluasi::onLoaded);
    connect(&m_editor, &EvaluasiEditor::refused, this,
        [this](const QString& sentence) { say(QStringLiteral("✖ ") + sentence); });
}

void SesiEvaluasi::buildSteps()
{
    while (m_pages->count() > 0) {
        QWidget* page = m_pages->widget(0);
        m_pages->removeWidget(page);
        delete page;
    }
    delete m_steps;
    m_steps = new PembuatLangkah(m_context, m_editor, *m_acts, *m_pages);
    m_rhk.clear();
    for (const HasilKerja& rhk : m_editor.view().skp.hasilKerja) {
        m_rhk.push_back(rhk.kunci);
    }
    connectBukti(new BuktiFiles(m_context, m_steps));
    connect(m_steps, &PembuatLangkah::capaianWanted, this, &SesiEvaluasi::askCapaian);
    connect(m_steps, &PembuatLangkah::kolomWanted, this, &SesiEvaluasi::goToField);
    connect(m_steps->cetak, &QPushButton::clicked, this, [this] { goTo(stepOf(BagianSesi::Naskah)); });
    for (size_t at = 0; at < m_steps->penutup.size(); ++at) {
        m_steps->penutup[at]->setWanted([this, isLock = at == 0](ActEvaluasi act) {
            const bool ofLock = act == ActEvaluasi::Kunci || act == ActEvaluasi::BukaKunci;
            return ofLock == isLock && offers(act);
        });
    }
}

void SesiEvaluasi::connectBukti(BuktiFiles* files)
{
    connect(files, &BuktiFiles::told, this, &SesiEvaluasi::say);
    connect(m_steps, &PembuatLangkah::buktiWanted, files, &BuktiFiles::open);
    connect(m_steps, &PembuatLangkah::berkasDropped, files,
        [this, files](const HasilKerjaKunci& rhk, const IndikatorKunci& iki, const QStringList& paths) {
            const EvaluasiView& view = m_editor.view();
            files->attach({view.skp.kunci, paths, rhk, iki, hariBukti(view, m_context.clock.today())});
        });
    connect(m_steps, &PembuatLangkah::tambahBuktiWanted, this,
        [this](const HasilKerjaKunci& rhk, const IndikatorKunci& iki) {
            m_editor.flush();
            say({});
            m_bukti->start(m_editor.view(), rhk, iki);
            m_side->setCurrentWidget(m_bukti);
            m_bukti->setFocus();
        });
}

void SesiEvaluasi::resume()
{
    const QSettings settings;
    const bool penilai = settings.value(settingsKey("giliran"), false).toBool();
    m_penilaiAt = settings.value(settingsKey("langkahPenilai"), 0).toInt();
    setGiliran(penilai ? Giliran::Penilai : Giliran::Pegawai);
    goTo(settings.value(settingsKey("langkah"), 0).toInt());
}

QString SesiEvaluasi::settingsKey(const char* what) const
{
    return QStringLiteral("sesi/%1/%2/%3")
        .arg(m_ref.skp.text(), kodePeriode(m_ref.periode), QString::fromLatin1(what));
}

void SesiEvaluasi::remember() const
{
    QSettings settings;
    settings.setValue(settingsKey("giliran"), m_giliran == Giliran::Penilai);
    settings.setValue(settingsKey("langkah"), m_pages->currentIndex());
    settings.setValue(settingsKey("langkahPenilai"), m_penilaiAt);
}

void SesiEvaluasi::onLoaded()
{
    if (!m_editor.isLoaded() || m_editor.view().ref != m_ref) {
        close(); // gone, or another one is shown behind
        return;
    }
    const auto& all = m_editor.view().skp.hasilKerja;
    const bool same = std::equal(all.begin(), all.end(), m_rhk.begin(), m_rhk.end(),
        [](const HasilKerja& rhk, const HasilKerjaKunci& kunci) { return rhk.kunci == kunci; });
    const int at = m_pages->currentIndex();
    if (!same) {
        buildSteps();
    }
    setGiliran(m_giliran);
    if (!same) {
        goTo(at);
    } else {
        showStep();
        showPapers();
    }
}

void SesiEvaluasi::say(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}

void SesiEvaluasi::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SesiEvaluasi::closeEvent(QCloseEvent* event)
{
    m_editor.flush();
    const bool mayLeave = m_side->currentWidget() != m_bukti || m_bukti->mayLeave();
    if (mayLeave && m_steps->naskah->mayBreakOff()) {
        remember();
        event->accept();
    } else {
        event->ignore();
    }
}

} // namespace kinerja
