#include "core/documents/evaluasidocuments.h"
#include "core/documents/katakertas.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/evaluasiunit/kisipanel.h"
#include "ui/evaluasiunit/pastekisidialog.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

/// So many people are done in one go; the window answers in between.
constexpr size_t kisiPiece = 10;

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

/// One act for many drafts, told with who was skipped.
void KisiPanel::storeMany(const std::vector<IsiEvaluasi>& all)
{
    flush();
    std::map<SkpKunci, IsiEvaluasi> wanted;
    std::vector<SkpKunci> keys;
    for (IsiEvaluasi isi : all) {
        isi.periode = m_filter.periode;
        keys.push_back(isi.skp);
        wanted.insert_or_assign(isi.skp, isi);
    }
    m_queue.assign(keys.begin(), keys.end());
    run(
        [wanted](Session& session, const std::vector<SkpKunci>& piece) {
            Outcome<EvaluasiBanyak> told;
            const auto written = runForMany(session, piece,
                [&](Session& one, const SkpKunci& kunci) { return fillEvaluasi(one, wanted.at(kunci)); });
            told.changes = written.changes;
            told.value.skipped = written.value.skipped;
            for (const Evaluasi& evaluasi : written.value.done) {
                told.value.done.push_back({{{}, evaluasi.periode}, evaluasi.status, {}, {}});
            }
            return told;
        },
        0);
}

void KisiPanel::copyDown()
{
    flush();
    const QModelIndex from = m_grid->currentIndex();
    std::vector<int> rows = chosenRows();
    const KolomKisi column = KisiModel::meaning(from.column());
    if (!from.isValid() || column == KolomKisi::Abaikan || column == KolomKisi::Pegawai || rows.size() < 2) {
        say(tr("Pilih sel yang disalin bersama baris di bawahnya dalam kolom yang sama, lalu salin."));
        return;
    }
    const int source = rows.front();
    const QString value = m_model->index(source, from.column()).data(Qt::EditRole).toString();
    if (value.isEmpty()) {
        say(tr("Sel paling atas masih kosong; tidak ada yang disalin."));
        return;
    }
    rows.erase(rows.begin());
    const auto isEmpty = [&](int row) {
        return m_model->index(row, from.column()).data(Qt::EditRole).toString().isEmpty();
    };
    const auto filled = std::count_if(rows.begin(), rows.end(), [&](int row) {
        const QModelIndex cell = m_model->index(row, from.column());
        return !isEmpty(row) && cell.data(Qt::EditRole).toString() != value &&
               cell.flags().testFlag(Qt::ItemIsEditable);
    });
    const bool overwrite = filled > 0 && m_context.prompter.confirm(tr("Sel yang sudah berisi"),
                                             tr("%n sel di bawahnya sudah berisi lain. Timpa juga?", nullptr,
                                                 static_cast<int>(filled)),
                                             tr("&Timpa"), tr("&Hanya yang kosong"));
    int copied = 0;
    for (const int row : rows) {
        if (isEmpty(row) || overwrite) {
            copied += m_model->setData(m_model->index(row, from.column()), value) ? 1 : 0;
        }
    }
    say(tr("✔ Disalin ke %n baris.", nullptr, copied));
}

void KisiPanel::takeNotes()
{
    std::vector<IsiEvaluasi> all;
    for (const SkpKunci& kunci : selection()) {
        IsiEvaluasi isi;
        isi.skp = kunci;
        isi.realisasiDariCatatan = true;
        all.push_back(isi);
    }
    storeMany(all);
}

void KisiPanel::paste(const QString& text)
{
    const auto table = parseClipboard(text, BarisKosong::Pertahankan);
    if (!table) {
        say(tr("✖ Papan klip tidak berisi tabel."));
        return;
    }
    const QModelIndex at = m_grid->currentIndex();
    const KisiTertempel pasted = readPastedKisi(*table, m_model->rows(),
        static_cast<size_t>(std::max(0, at.row())), KisiModel::meaning(std::max(0, at.column())));
    auto* dialog = new PasteKisiDialog(pasted, m_model->rows(), m_filter.periode, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteKisiDialog::taken, this, &KisiPanel::storeMany);
    dialog->open();
}

void KisiPanel::startLock()
{
    flush();
    m_steps = {LangkahEvaluasi::Kunci};
    m_lock->start(m_tempat, {});
    m_side->setCurrentWidget(m_lock);
}

/// Who signs as penilai for the selection, as may be more than one person.
QString KisiPanel::signersText() const
{
    std::map<QString, int> signers;
    for (const int row : chosenRows()) {
        ++signers[m_model->row(row).namaPenilai];
    }
    QStringList parts;
    for (const auto& [name, people] : signers) {
        parts += tr("%1 untuk %2 orang").arg(name.isEmpty() ? tr("tanpa penilai") : name).arg(people);
    }
    return parts.join(QStringLiteral("; "));
}

void KisiPanel::startSign(std::vector<LangkahEvaluasi> steps, const QString& title)
{
    flush();
    m_steps = std::move(steps);
    const bool ofPenilai = m_steps.back() == LangkahEvaluasi::Penilai;
    m_signature->start(
        ofPenilai ? tr("%1: %2").arg(title, signersText()) : title, m_tempat, m_context.clock.today());
    m_side->setCurrentWidget(m_signature);
}

void KisiPanel::startRefusal()
{
    flush();
    const std::vector<int> rows = chosenRows();
    if (rows.empty()) {
        say(tr("Pilih dulu barisnya."));
        return;
    }
    const QString who = rows.size() == 1 ? m_model->row(rows.front()).nama
                                         : tr("%n pegawai", nullptr, static_cast<int>(rows.size()));
    m_refusal->start(CaraTerima::TidakMenandatangani, who, m_context.clock.today());
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
    if (requests.empty()) {
        say(tr("Pilih dulu barisnya."));
        return;
    }
    m_context.navigation.printDocuments(requests);
}

void KisiPanel::run(Run act, int steps)
{
    m_side->setCurrentIndex(0);
    m_results->clear();
    m_run = std::move(act);
    m_total = static_cast<int>(m_queue.size());
    m_done = 0;
    m_skipped = 0;
    m_left = 0;
    if (steps == 0) {
        m_steps.clear();
    }
    if (m_queue.empty()) {
        say(tr("Pilih dulu barisnya."));
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
        addResult(QStringLiteral("✖ ") + text::sentence(answer.error()), {});
        stop();
        next();
        return;
    }
    m_done += static_cast<int>(answer->value.done.size());
    for (const EvaluasiDone& one : answer->value.done) {
        for (const Finding& warning : one.warnings) {
            addResult(tr("⚠ %1: %2").arg(nameOf(one.evaluasi.skp), text::kalimat(warning)), one.evaluasi.skp);
        }
    }
    for (const Skipped<EvaluasiError>& one : answer->value.skipped) {
        ++m_skipped;
        QString reason = text::sentence(one.reason);
        if (!one.selesai.empty() && one.selesai.back() < m_steps.size()) {
            reason = tr("%1, tetapi %2").arg(stepName(m_steps[one.selesai.back()]), reason);
        }
        addResult(tr("✖ %1: %2").arg(nameOf(one.kunci), reason), one.kunci);
    }
    next();
}

void KisiPanel::addResult(const QString& line, const SkpKunci& kunci)
{
    auto* item = new QListWidgetItem(line, m_results);
    item->setData(Qt::UserRole, kunci.text());
}

void KisiPanel::finish()
{
    m_progress->hide();
    m_stop->hide();
    m_buttons->setEnabled(true);
    QString summary = tr("✔ Selesai untuk %n orang.", nullptr, m_done);
    if (m_skipped > 0) {
        summary = m_done > 0 ? tr("✔ Selesai untuk %1 orang, %2 dilewati:").arg(m_done).arg(m_skipped)
                             : tr("✖ Tidak ada yang dikerjakan, %n orang dilewati:", nullptr, m_skipped);
    }
    if (m_left > 0) {
        summary += QLatin1Char(' ') + tr("Dihentikan: %n orang belum dikerjakan.", nullptr, m_left);
    }
    say(summary);
    load(m_filter);
}

} // namespace kinerja
