#include "ui/wizard/evaluasiwizard.h"

#include "ui/evaluasi/bahanform.h"
#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/naskahevaluasi.h"
#include "ui/evaluasi/penilaiandiriform.h"
#include "ui/evaluasi/penutupform.h"
#include "ui/evaluasi/predikatform.h"
#include "ui/evaluasi/ratingform.h"
#include "ui/evaluasi/tahunform.h"
#include "ui/evaluasi/teksevaluasiform.h"
#include "ui/evaluasi/umpanbalikevaluasiform.h"
#include "ui/forms/accesskeys.h"
#include "ui/forms/inputdialog.h"
#include "ui/forms/labels.h"
#include "ui/forms/readingorder.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/forms/wizardhelp.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/shell/unsavednote.h"
#include "ui/text/evaluasitext.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWizardPage>

namespace kinerja
{

namespace
{

constexpr int evaluasiWizardWidth = 980;
constexpr int evaluasiWizardHeight = 640;
constexpr int stateWidth = 300;

} // namespace

EvaluasiWizard::EvaluasiWizard(const PageContext& context, EvaluasiEditor& editor, QWidget* parent)
    : QWizard(parent), m_context(context), m_editor(editor), m_ref(editor.view().ref)
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("< &Kembali"));
    setButtonText(QWizard::NextButton, tr("&Lanjut >"));
    setButtonText(QWizard::FinishButton, tr("S&elesai"));
    setButtonText(QWizard::CancelButton, tr("&Tutup, lanjutkan nanti"));
    new WizardHelp(
        this, [](int) { return QStringLiteral("evaluasi"); },
        [this](const QString& topic) { m_context.navigation.showHelp(topic); });
    setWindowTitle(tr("Evaluasi %1, %2").arg(editor.view().nama, text::label(m_ref.periode)));
    resize(evaluasiWizardWidth, evaluasiWizardHeight);
    buildPages();
    connect(&m_editor, &EvaluasiEditor::loaded, this, &EvaluasiWizard::onLoaded);
    connect(&m_editor, &EvaluasiEditor::refused, this, [this](const QString& sentence) {
        m_context.prompter.tell(Prompter::Weight::Warning, tr("Evaluasi tidak disimpan"), sentence);
    });
    const int left = QSettings().value(stepKey(), 0).toInt();
    restart();
    for (int page = 0; page < left && nextId() >= 0; ++page) {
        next();
    }
    connect(this, &QWizard::currentIdChanged, this, [this](int page) {
        m_editor.flush();
        if (page >= 0) {
            QSettings().setValue(stepKey(), page);
        }
        showPapers();
    });
    showPapers();
}

QString EvaluasiWizard::stepKey() const
{
    return QStringLiteral("wisaya/evaluasi/%1/%2").arg(m_ref.skp.text(), kodePeriode(m_ref.periode));
}

void EvaluasiWizard::done(int result)
{
    m_editor.flush();
    const bool mayDrop =
        !isActOpen() || !isTypedIn(*m_side->currentWidget()) || mayDropTyped(m_context.prompter);
    if (mayDrop && m_papers->mayBreakOff()) {
        QWizard::done(result);
    }
}

void EvaluasiWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget()) != nullptr) {
        focusNextChild();
    } else {
        QWizard::keyPressEvent(event);
    }
}

void EvaluasiWizard::buildPages()
{
    const Tampilan biasa = Tampilan::Biasa;
    auto* diri = new PenilaianDiriForm({}, biasa, nullptr);
    auto* files = new BuktiFiles(m_context, this);
    connect(diri, &PenilaianDiriForm::buktiWanted, files, &BuktiFiles::open);
    connect(files, &BuktiFiles::told, this, [this](const QString& sentence) {
        m_context.prompter.tell(Prompter::Weight::Information, tr("Bukti dukung"), sentence);
    });
    if (m_ref.periode.jenis == JenisPeriode::Akhir) {
        addStep(
            tr("Setahun"), tr("Periode dalam tahun ini berdampingan. Hanya untuk dibaca."), {new TahunForm});
    }
    addStep(tr("Penilaian diri"),
        tr("Realisasi setiap IKI menurut pegawai. “Belum ada” perlu alasan, dan tidak sama dengan 0."),
        {diri});
    addStep(tr("Umpan balik"), tr("Yang tercatat selama periode ini sudah ada di sini dan boleh disunting."),
        {new UmpanBalikEvaluasiForm});
    addStep(tr("Rating hasil kerja"), tr("Diberikan pejabat penilai. Usulan program tidak resmi."),
        {new TeksEvaluasiForm(TeksEvaluasi::Kontribusi, biasa), new RatingRhkForm({}, biasa),
            new RatingForm(AspekRating::HasilKerja, biasa), new PredikatForm(biasa),
            new BahanForm(AspekRating::HasilKerja)});
    addStep(tr("Rating perilaku kerja"), tr("Diberikan pejabat penilai. Predikat mengikuti kedua rating."),
        {new RatingForm(AspekRating::PerilakuKerja, biasa), new PredikatForm(Tampilan::Besar),
            new BahanForm(AspekRating::PerilakuKerja)});
    addStep(tr("Catatan"), tr("Catatan atau rekomendasi pejabat penilai."),
        {new TeksEvaluasiForm(TeksEvaluasi::Catatan, biasa)});
    addClosing();
}

void EvaluasiWizard::addStep(
    const QString& title, const QString& subtitle, const std::vector<EvaluasiForm*>& forms)
{
    auto* page = new QWizardPage(this);
    page->setTitle(title);
    page->setSubTitle(subtitle);
    auto* content = new QWidget(page);
    auto* inner = new QVBoxLayout(content);
    for (EvaluasiForm* form : forms) {
        inner->addWidget(form);
        m_editor.attach(form);
    }
    inner->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addWidget(new UnsavedNote(m_context.storage, page));
    QWidget* area = scrolling(content, page);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(area, 1);
    new ReadingOrder(page);
    new AccessKeys(page);
    addPage(page);
}

void EvaluasiWizard::addClosing()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Kunci dan tanda tangan"));
    page->setSubTitle(
        tr("Kunci, cetak, lalu catat tanda tangannya. Naskah tampil seperti akan dicetak sekarang."));
    auto* answer = namedLabel("jawabanWisaya", page);
    m_side = new QStackedWidget(page);
    auto* splitter = new QSplitter(m_side);
    splitter->setChildrenCollapsible(false);
    m_side->addWidget(splitter);
    m_acts = new EvaluasiActs(m_context, m_editor, *m_side);
    auto* closing = new PenutupForm(*m_acts, m_context.storage, splitter);
    QWidget* area = scrolling(closing, splitter);
    area->setMinimumWidth(stateWidth);
    m_papers = new NaskahEvaluasi(m_context, splitter);
    splitter->addWidget(area);
    splitter->addWidget(m_papers);
    splitter->setStretchFactor(1, 1);
    m_editor.attach(closing);
    connect(closing, &PenutupForm::capaianWanted, m_acts, &EvaluasiActs::startCapaian);
    connect(closing, &PenutupForm::kolomWanted, this, &EvaluasiWizard::goTo);
    connect(m_acts, &EvaluasiActs::told, answer, &QLabel::setText);
    // “Selesai” beside a form that is filled in would be taken for the form's own button.
    connect(m_side, &QStackedWidget::currentChanged, this,
        [this] { button(FinishButton)->setEnabled(!isActOpen()); });
    auto* column = new QVBoxLayout(page);
    column->addWidget(new UnsavedNote(m_context.storage, page));
    column->addWidget(answer);
    column->addWidget(m_side, 1);
    new ReadingOrder(page);
    new AccessKeys(page);
    addPage(page);
}

void EvaluasiWizard::onLoaded()
{
    if (!m_editor.isLoaded() || m_editor.view().ref != m_ref) {
        reject(); // gone, or another one is shown behind
        return;
    }
    showPapers();
}

bool EvaluasiWizard::isActOpen() const { return m_side->currentIndex() > 0; }

bool EvaluasiWizard::isAtClosing() const { return currentId() >= 0 && nextId() < 0; }

void EvaluasiWizard::showPapers()
{
    if (isAtClosing()) {
        m_papers->showPapers(m_ref, m_editor.view().nama);
    }
}

void EvaluasiWizard::goTo(const QString& kolom)
{
    const QList<int> ids = pageIds();
    for (const int id : ids) {
        for (StageFormBase* form : page(id)->findChildren<StageFormBase*>()) {
            if (!form->goTo(kolom)) {
                continue;
            }
            while (currentId() > id) {
                back();
            }
            form->goTo(kolom); // a hidden form takes no focus
            return;
        }
    }
}

} // namespace kinerja
