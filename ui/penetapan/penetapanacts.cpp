#include "core/checks/bekuchecks.h"
#include "core/checks/jejakchecks.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/penetapan/notelatereason.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/penetapan/signskp.h"
#include "core/usecases/penetapan/submitskp.h"
#include "ui/forms/readingorder.h"
#include "ui/penetapan/actform.h"
#include "ui/penetapan/closingwizard.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/luardialog.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/penetapan/revisionwizard.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/takebackpenilaidialog.h"
#include "ui/seal/signdialog.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/jejaktext.h"
#include "ui/text/revisiontext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"
#include "ui/text/titik.h"
#include "ui/text/workflowtext.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

bool isLate(const PenetapanView& view) { return view.jarak && view.jarak->keadaan == KeadaanTenggat::Lewat; }

} // namespace

void PenetapanPage::showFindings()
{
    m_findings->clear();
    for (const Finding& finding : m_view ? m_view->findings : std::vector<Finding>{}) {
        const Tingkat level = ruleOf(finding.id).tingkat;
        auto* item =
            new QListWidgetItem(tr("%1 %2: %3")
                                    .arg(level == Tingkat::Galat ? QStringLiteral("✖") : QStringLiteral("⚠"),
                                        text::label(level), text::kalimat(finding)),
                m_findings);
        item->setData(Qt::UserRole, finding.kolom);
        item->setData(Qt::UserRole + 1, finding.skp.isEmpty() ? finding.pegawai.text() : QString());
        item->setData(Qt::UserRole + 2, isInJejak(finding));
        item->setData(Qt::UserRole + 3, isPerubahanDariLuar(finding));
        item->setToolTip(text::saran(finding.id).toHtmlEscaped());
    }
}

void PenetapanPage::showChain()
{
    m_chain->clear();
    const bool several = m_view && m_view->revisi.size() > 1;
    m_chainTitle->setVisible(several);
    m_chain->setVisible(several);
    const SkpRow* current = several ? revisionInForce(m_view->revisi) : nullptr;
    for (const SkpRow& row : several ? m_view->revisi : std::vector<SkpRow>{}) {
        const QString what = tr("%1 – %2").arg(text::namaRevisi(row.revisi), text::label(row.status));
        const QString line = current != nullptr && row.kunci == current->kunci
                                 ? tr("%1; nama berkas PDF tanpa akhiran").arg(what)
                                 : tr("%1; nama berkas PDF berakhir %2").arg(what, akhiranRevisi(row.revisi));
        auto* item =
            new QListWidgetItem(row.kunci == m_kunci ? tr("%1 (ditampilkan)").arg(line) : line, m_chain);
        item->setData(Qt::UserRole, row.kunci.text());
    }
}

void PenetapanPage::showHistory()
{
    m_history->clear();
    for (const QString& note : m_view ? m_view->catatanLain : QStringList()) {
        m_history->insertItem(0, tr("Catatan: %1").arg(note));
    }
    for (const auto& event : m_view ? m_view->peristiwa : std::vector<PenetapanView::Peristiwa>{}) {
        QString line = tr("%1: %2").arg(
            text::tanggal(event.waktu.toLocalTime().date()), text::tindakan(event.tindakan, event.dokumen));
        if (!event.pelaku.isEmpty()) {
            line = tr("%1 – %2").arg(line, event.pelaku);
        }
        if (event.tanggal.isValid() && event.tanggal != event.waktu.toLocalTime().date()) {
            line = tr("%1 (bertanggal %2)").arg(line, text::tanggal(event.tanggal));
        }
        if (!event.catatan.isEmpty()) {
            //: %1: an act of the history, with its day; %2: what was typed for it
            line = text::satuTitik(tr("%1. Catatan: %2").arg(line, event.catatan));
        }
        new QListWidgetItem(line, m_history);
    }
}

void PenetapanPage::say(const QString& sentence)
{
    m_answered.reset();
    m_isNotStored = false;
    m_answer->setText(sentence);
}

void PenetapanPage::start(ActSkp act)
{
    say({});
    const bool late = m_view && isLate(*m_view);
    switch (act) {
    case ActSkp::Ajukan:
        run([kunci = m_kunci](Session& session) { return submitSkp(session, {kunci}); });
        return;
    case ActSkp::Tarik:
        run([kunci = m_kunci](Session& session) { return withdrawSkp(session, {kunci}); });
        return;
    case ActSkp::Kembalikan: askAndRun(act, tr("Kembalikan SKP"), tr("Catatan untuk pegawai")); return;
    case ActSkp::BukaKunci: askAndRun(act, tr("Buka kunci"), tr("Alasan membuka kunci")); return;
    case ActSkp::Setujui:
        m_approve->start(m_tempat, late);
        askJabatan();
        m_side->setCurrentWidget(m_approve);
        focusFirstField(*m_approve);
        return;
    case ActSkp::TandaTanganPegawai: startSignature(PeranTandaTangan::Pegawai); return;
    case ActSkp::TandaTanganPenilai: startSignature(PeranTandaTangan::Penilai); return;
    case ActSkp::BatalkanTandaTangan: return; // one button for each signature, see takeBack
    case ActSkp::BukaRevisi: startRevision(); return;
    case ActSkp::GantiPenilai: startPenilai(); return;
    case ActSkp::BatalkanPenilai: return; // one button for each change, see takeBackPenilai
    case ActSkp::Tutup: {
        auto* wizard = new ClosingWizard(
            context(), m_view->skp.pegawai, this, std::min(context().clock.today(), m_view->skp.selesai));
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->open();
        return;
    }
    case ActSkp::PerubahanPerjanjian: context().navigation.openPerubahanPerjanjian(m_kunci); return;
    case ActSkp::SerahTerima:
        (new HandoverDialog(context(), m_view->skp.pegawai, m_view->nama, this))->open();
        return;
    case ActSkp::AlasanTerlambat: noteLate(); return;
    }
}

void PenetapanPage::askAndRun(ActSkp act, const QString& title, const QString& label)
{
    const auto note = context().prompter.askText(title, label);
    if (!note) {
        return;
    }
    run([act, kunci = m_kunci, note = *note](Session& session) {
        return act == ActSkp::Kembalikan ? returnSkp(session, {kunci, note})
                                         : unlockSkp(session, {kunci, note});
    });
}

void PenetapanPage::noteLate()
{
    const auto reason = context().prompter.askText(tr("Alasan terlambat"),
        tr("Mengapa SKP ini terlambat ditetapkan (tercetak pada rekap, bukan pada formulir)"),
        m_view->skp.alasanTerlambat);
    if (reason) {
        run([kunci = m_kunci, reason = *reason](Session& session) {
            return noteLateReason(session, {kunci, reason});
        });
    }
}

void PenetapanPage::decideLuar()
{
    auto* dialog = new LuarDialog(context(), this);
    dialog->start(m_kunci, m_view ? m_view->nama : QString());
    dialog->open();
}

void PenetapanPage::askJabatan()
{
    const QDate typed = m_approve->tanggal();
    const QDate day = typed.isValid() ? typed : context().clock.today();
    context().storage.query<PilihanPenilai>(
        this,
        [kunci = m_kunci, day](
            Reader& reader) { return gatherPilihanPenilai(reader, reader.load(kunci).value_or(Skp{}), day); },
        [this](const Result<PilihanPenilai, StorageError>& answer) {
            m_approve->setJabatan(answer ? answer.value() : PilihanPenilai{});
        });
}

void PenetapanPage::startSignature(PeranTandaTangan peran)
{
    m_peran = peran;
    const Cuplikan& cuplikan = m_view->skp.cuplikan;
    const QString nama = peran == PeranTandaTangan::Pegawai ? m_view->nama : cuplikan.penilai.nama;
    m_signature->start(tr("Tanda tangan %1: %2").arg(text::label(peran).toLower(), nama),
        cuplikan.tempat.isEmpty() ? m_tempat : cuplikan.tempat,
        m_view->tanggalFormulir.isValid() ? m_view->tanggalFormulir : context().clock.today());
    m_signature->allowPicture(true);
    m_signature->allowLateReason(isLate(*m_view) && m_view->skp.alasanTerlambat.isEmpty());
    m_side->setCurrentWidget(m_signature);
    focusFirstField(*m_signature);
}

void PenetapanPage::signHere()
{
    auto* dialog = new SignDialog(context(), {m_kunci, m_peran}, this);
    connect(dialog, &SignDialog::filed, this, [this](const QString& told) {
        m_side->setCurrentIndex(0);
        refresh();
        say(told);
    });
    dialog->open();
}

void PenetapanPage::takeBack(PeranTandaTangan peran)
{
    say({});
    const auto reason = context().prompter.askText(tr("Batalkan tanda tangan"),
        peran == PeranTandaTangan::Pegawai ? tr("Alasan membatalkan tanda tangan pegawai")
                                           : tr("Alasan membatalkan tanda tangan pejabat penilai"));
    if (reason) {
        run([kunci = m_kunci, peran, reason = *reason](Session& session) {
            return takeBackSignature(session, {kunci, peran, reason});
        });
    }
}

void PenetapanPage::startRevision()
{
    auto* wizard = new RevisionWizard(context(), *m_view, m_tempat, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RevisionWizard::opened, this, [this](const SkpKunci& kunci) {
        showSkp(kunci);
        context().navigation.openSkp(kunci);
    });
    wizard->open();
}

void PenetapanPage::startPenilai()
{
    auto* dialog = new PenilaiDialog(context(), this);
    dialog->startForSkp(m_kunci);
    dialog->open();
}

void PenetapanPage::takeBackPenilai(QDate mulai)
{
    auto* dialog = new TakeBackPenilaiDialog(context(), this);
    dialog->start(m_kunci, mulai);
    dialog->open();
}

void PenetapanPage::run(std::function<Result<Outcome<ActDone>, ActError>(Session&)> act)
{
    context().storage.command<ActDone, ActError>(
        this, std::move(act), [this](const Result<Outcome<ActDone>, ActError>& answer) { done(answer); });
}

void PenetapanPage::done(const Result<Outcome<ActDone>, ActError>& answer)
{
    if (!answer) {
        say(QStringLiteral("✖ ") + text::sentence(answer.error()));
        m_isNotStored = std::holds_alternative<StorageError>(answer.error());
        return;
    }
    QStringList lines{tr("✔ Tersimpan. Keadaan sekarang: %1.").arg(text::label(answer->value.status))};
    for (const Finding& warning : answer->value.warnings) {
        lines += QStringLiteral("⚠ ") + text::kalimat(warning);
    }
    m_side->setCurrentIndex(0);
    m_kunci = answer->value.kunci;
    refresh();
    say(lines.join(QLatin1Char('\n')));
    m_answered = answer->value.status;
}

} // namespace kinerja
