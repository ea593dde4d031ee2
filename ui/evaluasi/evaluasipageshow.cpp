#include "core/documents/evaluasidocuments.h"
#include "core/documents/katakertas.h"
#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/evaluasipage.h"
#include "ui/evaluasi/temuanlist.h"
#include "ui/forms/stageform.h"
#include "ui/seal/salinanpanel.h"
#include "ui/sesi/sesievaluasi.h"
#include "ui/text/keberatantext.h"
#include "ui/text/ringkasanevaluasi.h"
#include "ui/wizard/evaluasiwizard.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kinerja
{

void EvaluasiPage::showSummary()
{
    const bool has = m_editor->isLoaded();
    m_heading->setText(has ? text::judulEvaluasi(m_editor->view()) : tr("Belum ada evaluasi yang dipilih"));
    m_summary->setText(has ? text::ringkasan(m_editor->view())
                           : tr("Pilih SKP yang sudah disetujui dan periodenya di atas."));
    m_salinan->showSkp(has ? m_editor->view().ref.skp : SkpKunci());
}

void EvaluasiPage::showActs()
{
    delete m_actBox;
    m_actBox = nullptr;
    if (m_editor->isLoaded()) {
        m_actBox = m_acts->makeButtons(m_actArea);
        m_actArea->layout()->addWidget(m_actBox);
    }
}

/// It stays readable when nothing of it can be written any more.
void EvaluasiPage::showKeberatan()
{
    const bool has = m_editor->isLoaded() && m_editor->view().evaluasi.keberatan.tanggal.isValid();
    m_tabs->setTabVisible(m_tabs->indexOf(m_objection), has);
    m_objection->setPlainText(has ? text::keberatan(m_editor->view()) : QString());
}

void EvaluasiPage::showFindings()
{
    if (!m_editor->isLoaded()) {
        m_findings->clear();
        return;
    }
    fillTemuan(*m_findings, m_editor->view().findings);
    m_tabs->setTabText(BagianTemuan, tr("&4 Temuan (%1)").arg(m_findings->count()));
}

void EvaluasiPage::goTo(const QString& kolom)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        for (StageFormBase* form : m_tabs->widget(at)->findChildren<StageFormBase*>()) {
            m_tabs->setCurrentIndex(at); // a hidden form takes no focus
            if (form->goTo(kolom)) {
                if (auto* area = qobject_cast<QScrollArea*>(m_tabs->widget(at)); area && focusWidget()) {
                    area->ensureWidgetVisible(focusWidget());
                }
                return;
            }
        }
    }
    m_tabs->setCurrentIndex(0);
}

void EvaluasiPage::begin(CaraEvaluasi cara)
{
    if (m_side->currentIndex() != 0) {
        say(tr("Selesaikan atau tinggalkan dahulu isian yang terbuka."));
        return;
    }
    m_begin = cara;
    if (m_editor->isLoaded() && m_periode) {
        beginWanted();
    } else {
        refresh();
    }
}

void EvaluasiPage::beginWanted()
{
    if (!m_begin || (m_editor->isLoaded() && !m_periode)) {
        return; // another one is on its way
    }
    const auto cara = std::exchange(m_begin, {});
    if (!m_editor->isLoaded()) {
        context().prompter.tell(Prompter::Weight::Information, tr("Evaluasi"),
            tr("Belum ada SKP yang dapat dievaluasi. SKP disetujui dahulu pada halaman Penetapan, lalu "
               "dipilih pada halaman Evaluasi."),
            {});
    } else if (*cara == CaraEvaluasi::Sesi) {
        openSesi();
    } else {
        openWizard();
    }
}

void EvaluasiPage::openSesi()
{
    flush();
    say({});
    auto* sesi = new SesiEvaluasi(context(), *m_editor, this);
    sesi->setAttribute(Qt::WA_DeleteOnClose);
    sesi->showFullScreen();
}

void EvaluasiPage::openWizard()
{
    flush();
    say({});
    auto* wizard = new EvaluasiWizard(context(), *m_editor, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void EvaluasiPage::print()
{
    flush();
    DocumentRequest request{m_editor->view().ref.skp, {}};
    for (const JenisDokumen jenis : dokumenEvaluasi) {
        request.jenis.push_back(kataKertas({jenis, m_editor->view().ref.periode}));
    }
    context().navigation.printDocuments({request});
}

} // namespace kinerja
