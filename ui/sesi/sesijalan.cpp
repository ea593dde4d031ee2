#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/naskahevaluasi.h"
#include "ui/evaluasi/penutupform.h"
#include "ui/evaluasi/ratingfield.h"
#include "ui/sesi/sesievaluasi.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/ringkasanevaluasi.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace kinerja
{

namespace
{

bool takesText(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        return !line->isReadOnly();
    }
    const auto* text = qobject_cast<const QPlainTextEdit*>(&field);
    return text != nullptr && !text->isReadOnly();
}

/// Where typing or choosing begins in a form that is filled in now; null where it takes nothing.
QWidget* firstField(const QWidget& form)
{
    for (QWidget* field : form.findChildren<QWidget*>()) {
        const bool chooses = qobject_cast<QRadioButton*>(field) != nullptr;
        if (field->isEnabled() && field->isVisibleTo(&form) && (chooses || takesText(*field))) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

void SesiEvaluasi::walk(int by)
{
    QWidget* focus = QApplication::focusWidget();
    const bool reads = m_steps->naskah->isAncestorOf(focus) && m_steps->naskah->isVisible();
    if (m_side->currentIndex() != 0) {
        return; // a form of an act is finished or left first
    }
    if (reads && qobject_cast<QAbstractScrollArea*>(focus) != nullptr) {
        QKeyEvent key(QEvent::KeyPress, by > 0 ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &key);
        return;
    }
    goTo(m_pages->currentIndex() + by);
}

void SesiEvaluasi::goTo(int step)
{
    m_editor.flush();
    say({});
    m_pages->setCurrentIndex(std::clamp(step, 0, m_pages->count() - 1));
    if (auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget())) {
        area->ensureVisible(0, 0);
    }
    showStep();
    showPapers();
    focusPart();
    remember();
}

void SesiEvaluasi::goToField(const QString& kolom)
{
    for (int at = 0; at < m_pages->count(); ++at) {
        for (StageFormBase* form : m_pages->widget(at)->findChildren<StageFormBase*>()) {
            if (!form->goTo(kolom)) {
                continue;
            }
            goTo(at);
            form->goTo(kolom); // a hidden form takes no focus
            return;
        }
    }
}

void SesiEvaluasi::rate(std::optional<Rating> rating)
{
    if (m_side->currentIndex() != 0) {
        return;
    }
    for (RatingField* field : m_pages->currentWidget()->findChildren<RatingField*>()) {
        field->choose(rating);
        return;
    }
}

void SesiEvaluasi::handOver()
{
    if (m_side->currentIndex() != 0 || !m_editor.isLoaded()) {
        return;
    }
    const int step = stepAfterPassing();
    if (m_giliran == Giliran::Penilai) {
        m_penilaiAt = m_pages->currentIndex();
    }
    pass();
    if (step != m_pages->currentIndex()) {
        goTo(step);
    } else {
        focusPart();
    }
}

/// The penilai begins at the first RHK, and after a correction by the pegawai goes on where they were: not
/// where the pegawai happens to have stopped.
int SesiEvaluasi::stepAfterPassing() const
{
    const int at = m_pages->currentIndex();
    const int first = stepOf(BagianSesi::Rhk);
    const bool isOfRhk = at >= first && at <= stepOf(BagianSesi::Perilaku);
    const bool toPenilai = m_giliran == Giliran::Pegawai && !isFrozen(m_editor.view().evaluasi.status);
    return toPenilai && isOfRhk ? std::clamp(m_penilaiAt, first, m_pages->count() - 1) : at;
}

/// The first of that kind.
int SesiEvaluasi::stepOf(BagianSesi bagian) const
{
    const auto& all = m_steps->langkah;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const LangkahSesi& one) { return one.bagian == bagian; });
    return static_cast<int>(at - all.begin());
}

void SesiEvaluasi::pass()
{
    m_editor.flush();
    say({});
    setGiliran(m_giliran == Giliran::Pegawai ? Giliran::Penilai : Giliran::Pegawai);
    showStep();
    remember();
}

void SesiEvaluasi::askCapaian()
{
    if (m_giliran == Giliran::Pegawai) {
        if (!m_context.prompter.confirm(tr("Capaian organisasi"),
                tr("Capaian kinerja organisasi ditetapkan pimpinan, bukan oleh pegawai yang dinilai. "
                   "Serahkan papan ketik kepada %1 untuk mencatatnya?")
                    .arg(nameOf(Giliran::Penilai)),
                tr("&Serahkan"), tr("&Batal"))) {
            return;
        }
        pass();
    }
    m_acts->startCapaian();
}

void SesiEvaluasi::setGiliran(Giliran giliran)
{
    m_giliran = giliran;
    m_band->setGiliran(giliran, nameOf(giliran));
    for (const FormGiliran& one : m_steps->forms) {
        m_editor.setLocked(one.form, one.milik != giliran);
    }
    for (PenutupForm* form : m_steps->penutup) {
        form->setView(m_editor.view());
    }
}

bool SesiEvaluasi::offers(ActEvaluasi act) const
{
    const bool penilai = m_giliran == Giliran::Penilai;
    switch (act) {
    case ActEvaluasi::Kunci:
    case ActEvaluasi::BukaKunci:
    case ActEvaluasi::TandaTanganPenilai: return penilai;
    case ActEvaluasi::TandaTanganPegawai:
    case ActEvaluasi::Diterima: return !penilai;
    case ActEvaluasi::TidakMenandatangani: return true; // whoever is still there
    case ActEvaluasi::BatalkanTtdPenilai:
    case ActEvaluasi::BatalkanTtdPegawai:
    case ActEvaluasi::BatalkanPenerimaan:
    case ActEvaluasi::Keberatan:
    case ActEvaluasi::KunciPutusan:
    case ActEvaluasi::TandaTanganAtasan:
    case ActEvaluasi::BukaPutusan: return false; // of the page
    }
    Q_UNREACHABLE();
    return false;
}

void SesiEvaluasi::showStep()
{
    if (!m_editor.isLoaded()) {
        return; // gone, while papers that are being printed keep the window
    }
    const int at = m_pages->currentIndex();
    const bool walks = m_side->currentIndex() == 0;
    const LangkahSesi& step = m_steps->langkah.at(static_cast<size_t>(at));
    m_title->setText(tr("Langkah %1 dari %2: %3")
                         .arg(QString::number(at + 1), QString::number(m_pages->count()), step.judul));
    m_hint->setText(hint(step));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_steps->cetak->setVisible(m_editor.view().evaluasi.status == StatusEvaluasi::Final);
    m_back->setEnabled(walks && at > 0);
    m_next->setEnabled(walks && at + 1 < m_pages->count());
    m_band->setHandOverEnabled(walks);
    for (QShortcut* key : m_stepKeys) {
        key->setEnabled(walks);
    }
}

QString SesiEvaluasi::hint(const LangkahSesi& step) const
{
    const EvaluasiView& view = m_editor.view();
    if (m_context.storage.isReadOnly()) {
        return tr("Berkas ini dibuka untuk dibaca saja.");
    }
    const bool frozen = isFrozen(view.evaluasi.status);
    if (step.bagian == BagianSesi::TandaTangan && view.evaluasi.diterima.isValid()) {
        return text::sesudahSesi(view);
    }
    if (step.bagian == BagianSesi::TandaTangan) {
        const QString turn = m_giliran == Giliran::Penilai
                                 ? tr("Penilai menandatangani lebih dahulu, lalu serahkan kepada pegawai.")
                                 : tr("Di sini pegawai menandatangani. Tanda tangan penilai dicatat pada "
                                      "giliran penilai.");
        return frozen ? turn : tr("Kunci dahulu evaluasinya pada langkah “Periksa dan kunci”.");
    }
    const bool isClosing = step.bagian == BagianSesi::Kunci || step.bagian == BagianSesi::Naskah ||
                           step.bagian == BagianSesi::Pembukaan;
    if (frozen && !isClosing) {
        return text::sentence(EvaluasiRefusal::NotDraft);
    }
    return step.milik && *step.milik != m_giliran
               ? tr("Bagian ini diisi oleh %1; serahkan papan ketiknya dengan F6.").arg(nameOf(*step.milik))
               : QString();
}

QString SesiEvaluasi::nameOf(Giliran giliran) const
{
    const EvaluasiView& view = m_editor.view();
    if (giliran == Giliran::Pegawai) {
        return view.nama;
    }
    return view.namaPenilai.isEmpty() ? tr("pejabat penilai kinerja") : view.namaPenilai;
}

void SesiEvaluasi::focusPart()
{
    for (const FormGiliran& one : m_steps->forms) {
        const bool here = m_pages->currentWidget()->isAncestorOf(one.form);
        QWidget* field = here && one.milik == m_giliran ? firstField(*one.form) : nullptr;
        if (field != nullptr) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QPushButton* onward = m_next->isEnabled() ? m_next : m_back;
    onward->setFocus();
}

void SesiEvaluasi::showPapers()
{
    const LangkahSesi& step = m_steps->langkah.at(static_cast<size_t>(m_pages->currentIndex()));
    if (step.bagian == BagianSesi::Naskah && m_editor.isLoaded()) {
        m_steps->naskah->showPapers(m_editor.view().ref, m_editor.view().nama);
    }
}

} // namespace kinerja
