#include "core/documents/evaluasidocuments.h"
#include "core/documents/katakertas.h"
#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/evaluasipage.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

void EvaluasiPage::showSummary()
{
    if (!m_editor->isLoaded()) {
        m_heading->setText(tr("Belum ada evaluasi yang dipilih"));
        m_summary->setText(tr("Pilih SKP yang sudah disetujui dan periodenya di atas."));
        return;
    }
    const EvaluasiView& view = m_editor->view();
    const Evaluasi& evaluasi = view.evaluasi;
    const QString keadaan = view.tersimpan ? text::label(evaluasi.status) : tr("belum dimulai");
    m_heading->setText(tr("%1 – %2: %3").arg(view.nama, text::label(view.ref.periode), keadaan));
    QStringList lines{text::langkahBerikut(evaluasi.status),
        tr("Hari yang dinilai: %1 s.d. %2")
            .arg(text::tanggal(view.rentang.mulai), text::tanggal(view.rentang.selesai)),
        tr("Pejabat penilai: %1").arg(view.namaPenilai.isEmpty() ? tr("belum ada") : view.namaPenilai)};
    if (!isDitetapkan(view.skp.status)) {
        lines += QStringLiteral("⚠ ") + text::sentence(EvaluasiRefusal::SkpNotDitetapkan);
    }
    lines += view.capaian ? tr("Capaian organisasi: %1").arg(text::label(view.capaian->predikat))
                          : tr("Capaian organisasi: belum ditetapkan");
    lines += view.predikat ? tr("Predikat: %1").arg(text::label(*view.predikat)) : tr("Predikat: –");
    for (const TandaTangan& one : evaluasi.tandaTangan) {
        lines += text::tandaTangan(one);
    }
    if (evaluasi.tidakMenandatangani.tanggal.isValid()) {
        lines += tr("Tidak menandatangani, %1: %2")
                     .arg(text::tanggal(evaluasi.tidakMenandatangani.tanggal),
                         evaluasi.tidakMenandatangani.alasan);
    }
    if (evaluasi.diterima.isValid()) {
        lines += tr("Diterima: %1").arg(text::tanggal(evaluasi.diterima));
    }
    if (evaluasi.keberatan.tanggal.isValid()) {
        const auto putusan = evaluasi.keberatan.putusan;
        lines += tr("Keberatan, %1: %2")
                     .arg(text::tanggal(evaluasi.keberatan.tanggal),
                         putusan ? text::label(*putusan).toLower() : tr("belum diputus"));
    }
    for (const TandaTangan& one : evaluasi.keberatan.tandaTangan) {
        lines += text::tandaTangan(one);
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

void EvaluasiPage::showActs()
{
    delete m_actBox;
    m_actBox = nullptr;
    if (!m_editor->isLoaded()) {
        return;
    }
    m_actBox = new QWidget(m_acts);
    auto* column = new QVBoxLayout(m_actBox);
    column->setContentsMargins(0, 6, 0, 6);
    for (const ActEvaluasiTersedia& act : m_editor->view().acts) {
        auto* button = new QPushButton(text::label(act.act), m_actBox);
        button->setObjectName(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(act.act)));
        button->setEnabled(!act.terhalang && !context().storage.isReadOnly());
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, one = act.act] { start(one); });
        if (act.terhalang) {
            auto* reason = new QLabel(QStringLiteral("✖ ") + text::terhalang(act), m_actBox);
            reason->setTextFormat(Qt::PlainText);
            reason->setWordWrap(true);
            column->addWidget(reason);
        }
    }
    m_acts->layout()->addWidget(m_actBox);
}

void EvaluasiPage::start(ActEvaluasi act)
{
    say({});
    flush();
    const EvaluasiView& view = m_editor->view();
    const QDate today = context().clock.today();
    switch (act) {
    case ActEvaluasi::Kunci:
        m_lock->start(view.tempat, view.pilihanPenilai);
        m_side->setCurrentWidget(m_lock);
        return;
    case ActEvaluasi::BukaKunci: takeBack(act); return;
    case ActEvaluasi::TandaTanganPenilai: startSignature(PeranTandaTangan::Penilai); return;
    case ActEvaluasi::TandaTanganPegawai: startSignature(PeranTandaTangan::Pegawai); return;
    case ActEvaluasi::TidakMenandatangani:
        m_receipt->start(CaraTerima::TidakMenandatangani, view.nama, today);
        m_side->setCurrentWidget(m_receipt);
        return;
    case ActEvaluasi::Diterima:
        m_receipt->start(CaraTerima::Diterima, view.nama, today);
        m_side->setCurrentWidget(m_receipt);
        return;
    case ActEvaluasi::BatalkanTtdPenilai:
    case ActEvaluasi::BatalkanTtdPegawai:
    case ActEvaluasi::BukaPutusan:
    case ActEvaluasi::BatalkanPenerimaan: takeBack(act); return;
    case ActEvaluasi::Keberatan: startKeberatan(); return;
    case ActEvaluasi::KunciPutusan: decide(); return;
    case ActEvaluasi::TandaTanganAtasan: startSignature(PeranTandaTangan::Atasan); return;
    }
}

void EvaluasiPage::startSignature(PeranTandaTangan peran)
{
    const EvaluasiView& view = m_editor->view();
    m_peran = peran;
    const bool ofDecision = peran == PeranTandaTangan::Atasan;
    const Cuplikan& decision = view.evaluasi.keberatan.cuplikan;
    const QString nama = ofDecision                           ? decision.atasanPenilai.nama
                         : peran == PeranTandaTangan::Pegawai ? view.nama
                                                              : view.namaPenilai;
    const QDate typed = ofDecision ? view.evaluasi.keberatan.tanggalPutusan : view.evaluasi.tanggal;
    m_signature->start(tr("Tanda tangan %1: %2").arg(text::label(peran).toLower(), nama), view.tempat,
        typed.isValid() && peran != PeranTandaTangan::Pegawai ? typed : context().clock.today());
    m_signature->allowPicture(true);
    m_signature->allowLateReason(false);
    m_side->setCurrentWidget(m_signature);
}

void EvaluasiPage::takeBack(ActEvaluasi act)
{
    QString title = text::label(act);
    title.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    const auto reason = context().prompter.askText(title, tr("Alasannya"));
    if (!reason) {
        return;
    }
    run([act, ref = m_editor->view().ref, reason = *reason](Session& session) {
        switch (act) {
        case ActEvaluasi::BukaKunci: return unlockEvaluasi(session, {ref, reason});
        case ActEvaluasi::BatalkanTtdPegawai:
            return takeBackSignature(session, {ref, PeranTandaTangan::Pegawai, reason});
        case ActEvaluasi::BatalkanTtdPenilai:
            return takeBackSignature(session, {ref, PeranTandaTangan::Penilai, reason});
        case ActEvaluasi::BukaPutusan: return reopenKeberatan(session, {ref, reason});
        default: return takeBackReceipt(session, {ref, reason});
        }
    });
}

void EvaluasiPage::startKeberatan()
{
    const EvaluasiView& view = m_editor->view();
    m_keberatan->start(view.evaluasi.keberatan, view.batasKeberatan, view.evaluasi.atasanPenilai);
    m_side->setCurrentIndex(m_side->count() - 1);
    context().storage.query<std::vector<PegawaiRow>>(
        this, [today = context().clock.today()](Reader& reader) { return reader.lists().pegawai(today); },
        [this](const auto& answer) {
            m_keberatan->setPeople(answer ? answer.value() : std::vector<PegawaiRow>{});
        });
}

void EvaluasiPage::decide()
{
    const EvaluasiView& view = m_editor->view();
    if (!context().prompter.confirm(tr("Kunci putusan keberatan"),
            tr("Dokumen Evaluasi dengan keberatan dan putusannya dikunci sebagai dokumen kedua. Sesudah "
               "ditandatangani atasan, putusannya tidak berubah lagi."),
            tr("&Kunci"), tr("&Batal"))) {
        return;
    }
    run([command = DecideKeberatan{view.ref, {view.tempat, view.evaluasi.keberatan.tanggalPutusan}}](
            Session& session) { return decideKeberatan(session, command); });
}

void EvaluasiPage::startCapaian()
{
    if (!m_editor->isLoaded()) {
        return;
    }
    const EvaluasiView& view = m_editor->view();
    m_capaian->start(
        tr("Capaian kinerja organisasi %1 %2. Ditetapkan oleh pimpinan satu tingkat di atas unit.")
            .arg(text::label(view.ref.periode), QString::number(view.skp.tahun)),
        view.capaian, view.unitKerja);
    m_side->setCurrentWidget(m_capaian);
}

void EvaluasiPage::storeCapaian()
{
    auto wanted = m_capaian->capaian();
    if (!wanted) {
        return;
    }
    wanted->periode = m_editor->view().ref.periode;
    const SaveCapaian command{m_editor->view().skp.tahun, *wanted};
    context().storage.command<Done, Refused<CapaianFault>>(
        this, [command](Session& session) { return saveCapaian(session, command); },
        [this](const Result<Outcome<Done>, Refused<CapaianFault>>& answer) {
            if (answer) {
                m_side->setCurrentIndex(0);
                say(tr("✔ Capaian organisasi tersimpan."));
            } else {
                m_capaian->complain(answer.error().kind == Refused<CapaianFault>::Kind::Storage
                                        ? text::sentence(answer.error().storage)
                                        : tr("Tahun atau periodenya tidak dapat dipakai."));
            }
        });
}

void EvaluasiPage::run(std::function<Result<Outcome<EvaluasiDone>, EvaluasiError>(Session&)> act)
{
    flush();
    context().storage.command<EvaluasiDone, EvaluasiError>(this, std::move(act),
        [this](const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer) { done(answer); });
}

void EvaluasiPage::done(const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer)
{
    if (!answer) {
        say(QStringLiteral("✖ ") + text::sentence(answer.error()));
        return;
    }
    QStringList lines{tr("✔ Tersimpan. Keadaan sekarang: %1.").arg(text::label(answer->value.status))};
    for (const Finding& warning : answer->value.warnings) {
        lines += QStringLiteral("⚠ ") + text::kalimat(warning);
    }
    m_side->setCurrentIndex(0);
    m_editor->reload();
    say(lines.join(QLatin1Char('\n')));
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
