#include "core/documents/evaluasidocuments.h"
#include "core/documents/katakertas.h"
#include "core/workflow/walk.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/evaluasiunit/kisipanel.h"
#include "ui/forms/outcometree.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <map>
#include <set>

namespace kinerja
{

namespace
{

/// So many people are done in one go; the window answers in between.
constexpr size_t kisiPiece = 10;
constexpr qsizetype mostNamedHere = 3;

QString stepName(LangkahEvaluasi step)
{
    switch (step) {
    case LangkahEvaluasi::Kunci: return KisiPanel::tr("sudah dikunci");
    case LangkahEvaluasi::Penilai: return KisiPanel::tr("sudah ditandatangani penilai");
    case LangkahEvaluasi::Pegawai: return KisiPanel::tr("sudah ditandatangani pegawai");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

/// Before a period is locked or signed: whose year is rated already.
void KisiPanel::warnAfterAkhir()
{
    QStringList names;
    for (const int at : m_model->chosenRows()) {
        const EvaluasiRow& row = m_model->row(at);
        if (isDinilaiAkhir(row.statusSkp) && row.keadaan.status != StatusEvaluasi::Final) {
            names += row.nama;
        }
    }
    if (names.isEmpty() || m_filter.periode.jenis == JenisPeriode::Akhir) {
        say({});
        return;
    }
    say(tr("⚠ Evaluasi akhir %n orang sudah final: %1. Evaluasi %2 tidak mengubah predikat tahunnya.",
        nullptr, static_cast<int>(names.size()))
            .arg(names.size() > mostNamedHere
                     ? names.mid(0, mostNamedHere).join(QStringLiteral("; ")) + QStringLiteral("; …")
                     : names.join(QStringLiteral("; ")),
                text::label(m_filter.periode)));
}

void KisiPanel::startLock()
{
    flush();
    if (hasSelection()) {
        warnAfterAkhir();
        m_steps = {LangkahEvaluasi::Kunci};
        m_lock->start(m_tempat, {}, rentang(m_filter.periode, m_filter.tahun).selesai);
        m_side->setCurrentWidget(m_lock);
    }
}

/// Who would sign as penilai on that day for those who are ticked.
void KisiPanel::askSigners(QDate day)
{
    m_signers->setVisible(!m_steps.empty() && m_steps.back() == LangkahEvaluasi::Penilai && day.isValid());
    if (m_signers->isHidden()) {
        return;
    }
    using Signers = std::vector<PenandatanganRow>;
    m_context.storage.query<Signers>(
        this,
        [filter = m_filter, day](Reader& reader) {
            return reader.lists().penandatanganEvaluasi(filter.tahun, filter.periode, day);
        },
        [this](const Result<Signers, StorageError>& answer) {
            m_signers->setText(answer ? signersText(*answer) : text::sentence(answer.error()));
        });
}

QString KisiPanel::signersText(const std::vector<PenandatanganRow>& all) const
{
    const std::vector<SkpKunci> chosen = selection();
    const std::set<SkpKunci> wanted(chosen.begin(), chosen.end());
    std::map<QString, int> signers;
    for (const PenandatanganRow& one : all) {
        signers[one.nama] += wanted.contains(one.skp) ? 1 : 0;
    }
    QStringList parts;
    for (const auto& [name, people] : signers) {
        if (people > 0) {
            parts += tr("%1 untuk %2 orang").arg(name.isEmpty() ? tr("tanpa penilai") : name).arg(people);
        }
    }
    return parts.isEmpty()
               ? tr("Semua yang dicentang sudah ditandatangani pejabat penilainya.")
               : tr("Yang menandatangani sebagai pejabat penilai: %1").arg(parts.join(QStringLiteral("; ")));
}

void KisiPanel::startSign(std::vector<LangkahEvaluasi> steps, const QString& title)
{
    flush();
    if (!hasSelection()) {
        return;
    }
    m_steps = std::move(steps);
    warnAfterAkhir();
    m_signers->clear();
    m_signature->start(title, m_tempat, m_context.clock.today());
    m_side->setCurrentWidget(m_signing);
    askSigners(m_context.clock.today());
}

void KisiPanel::startRefusal()
{
    flush();
    const std::vector<int> rows = m_model->chosenRows();
    if (!hasSelection()) {
        return;
    }
    const QString who = rows.size() == 1 ? m_model->row(rows.front()).nama
                                         : tr("%n pegawai", nullptr, static_cast<int>(rows.size()));
    const bool allFinal = std::all_of(rows.begin(), rows.end(),
        [this](int row) { return m_model->row(row).keadaan.status == StatusEvaluasi::Final; });
    m_refusal->start(CaraTerima::TidakMenandatangani,
        allFinal ? ReceiptForm::Keadaan::Final : ReceiptForm::Keadaan::BelumFinal, who,
        m_context.clock.today());
    m_side->setCurrentWidget(m_refusal);
}

void KisiPanel::recordRefusal()
{
    const RecordReceipt given = m_refusal->command();
    if (given.alasan.isEmpty() || !given.tanggal.isValid()) {
        m_refusal->complain(tr("Isi tanggal dan alasannya."));
        return;
    }
    const std::vector<SkpKunci> chosen = selection();
    m_queue.assign(chosen.begin(), chosen.end());
    run([command = CatatPenerimaan{m_filter.periode, given.cara, given.tanggal, given.alasan}](
            Session& session,
            const std::vector<SkpKunci>& piece) { return catatPenerimaan(session, piece, command); },
        0);
}

void KisiPanel::sign()
{
    FinalkanEvaluasi command;
    command.periode = m_filter.periode;
    command.langkah = m_steps;
    if (m_side->currentWidget() == m_lock) {
        command.kunci = m_lock->command().tempatTanggal;
    } else {
        const auto given = m_signature->command();
        if (!given) {
            return;
        }
        command.kunci = {given->tempat, given->tanggal};
        command.tanggal = given->tanggal;
        command.tempat = given->tempat;
        command.cara = given->cara;
    }
    const std::vector<SkpKunci> chosen = selection();
    m_queue.assign(chosen.begin(), chosen.end());
    run([command](Session& session,
            const std::vector<SkpKunci>& piece) { return finalkanEvaluasi(session, piece, command); },
        static_cast<int>(m_steps.size()));
}

void KisiPanel::print()
{
    flush();
    std::vector<DocumentRequest> requests;
    for (const SkpKunci& kunci : selection()) {
        DocumentRequest request{kunci, {}};
        for (const JenisDokumen jenis : dokumenEvaluasi) {
            request.jenis.push_back(kataKertas({jenis, m_filter.periode}));
        }
        requests.push_back(request);
    }
    if (!hasSelection()) {
        return;
    }
    m_context.navigation.printDocuments(requests);
}

void KisiPanel::run(Run act, int steps)
{
    m_side->setCurrentIndex(0);
    m_results->forget();
    m_failure.clear();
    m_run = std::move(act);
    m_total = static_cast<int>(m_queue.size());
    m_done = 0;
    m_skipped = 0;
    m_left = 0;
    if (steps == 0) {
        m_steps.clear();
    }
    if (!hasSelection()) {
        return;
    }
    m_buttons->setEnabled(false);
    m_progress->setRange(0, m_total);
    m_progress->show();
    m_stop->show();
    next();
}

void KisiPanel::stop()
{
    m_left += static_cast<int>(m_queue.size());
    m_queue.clear();
}

void KisiPanel::next()
{
    m_progress->setValue(m_done + m_skipped);
    std::vector<SkpKunci> piece;
    while (!m_queue.empty() && piece.size() < kisiPiece) {
        piece.push_back(m_queue.front());
        m_queue.pop_front();
    }
    if (piece.empty()) {
        finish();
        return;
    }
    m_context.storage.command<EvaluasiBanyak, StorageError>(
        this,
        [piece, act = m_run](Session& session) -> Result<Outcome<EvaluasiBanyak>, StorageError> {
            return act(session, piece);
        },
        [this](const Result<Outcome<EvaluasiBanyak>, StorageError>& answer) { take(answer); });
}

void KisiPanel::take(const Result<Outcome<EvaluasiBanyak>, StorageError>& answer)
{
    if (!answer) {
        m_failure = text::sentence(answer.error());
        stop();
        next();
        return;
    }
    m_done += static_cast<int>(answer->value.done.size());
    for (const EvaluasiDone& one : answer->value.done) {
        QStringList warnings;
        for (const Finding& warning : one.warnings) {
            warnings += text::kalimat(warning);
        }
        m_results->addDone(one.evaluasi.skp, nameOf(one.evaluasi.skp), warnings);
    }
    for (const Skipped<EvaluasiError>& one : answer->value.skipped) {
        ++m_skipped;
        QString reason = text::sentence(one.reason);
        if (!one.selesai.empty() && one.selesai.back() < m_steps.size()) {
            reason = tr("%1, tetapi %2").arg(stepName(m_steps[one.selesai.back()]), reason);
        }
        m_results->addSkipped(one.kunci, nameOf(one.kunci), reason);
    }
    next();
}

void KisiPanel::finish()
{
    m_progress->hide();
    m_stop->hide();
    m_buttons->setEnabled(true);
    showResults();
    QString summary = tr("✔ Selesai untuk %n orang.", nullptr, m_done);
    if (m_skipped > 0) {
        summary = m_done > 0 ? tr("✔ Selesai untuk %1 orang, %2 dilewati:").arg(m_done).arg(m_skipped)
                             : tr("✖ Tidak ada yang dikerjakan, %n orang dilewati:", nullptr, m_skipped);
    }
    if (m_left > 0) {
        summary += QLatin1Char(' ') + tr("Dihentikan: %n orang belum dikerjakan.", nullptr, m_left);
    }
    say(m_failure.isEmpty() ? summary : QStringLiteral("✖ %1\n%2").arg(m_failure, summary));
    load(m_filter);
}

} // namespace kinerja
