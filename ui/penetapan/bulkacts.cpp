#include "core/usecases/penetapan/gatherpenguncian.h"
#include "core/usecases/penetapan/submitskp.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "ui/forms/outcometree.h"
#include "ui/forms/readingorder.h"
#include "ui/penetapan/bulkpage.h"
#include "ui/penetapan/dialogformany.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/findingtext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/storagetext.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <map>

namespace kinerja
{

namespace
{

/// So many SKP a piece: after each the window shows how far it is and can stop.
constexpr size_t pieceSize = 5;
constexpr size_t mostSigners = 4;

} // namespace

void BulkPage::startForm(QWidget* form)
{
    if (selection().empty()) {
        m_summary->setText(tr("Pilih dulu SKP dalam daftar."));
        return;
    }
    m_summary->clear();
    m_results->forget();
    m_side->setCurrentWidget(form);
    focusFirstField(*form);
}

void BulkPage::startApprove(Sampai how)
{
    m_how = how;
    m_approve->start(m_tempat, true);
    m_approve->offerJabatanForMany();
    startForm(m_approve);
}

void BulkPage::approve()
{
    std::vector<Step> steps;
    if (m_how == Sampai::DiajukanLaluDisetujui) {
        // What was submitted before needs no second time.
        steps.push_back({{[](Session& session, const SkpKunci& kunci) { return submitSkp(session, {kunci}); },
                             [](const Skp& skp) { return skp.status == StatusSkp::Diajukan; }},
            tr("sudah diajukan, belum disetujui")});
    }
    steps.push_back({{[command = m_approve->command()](Session& session, const SkpKunci& kunci) {
                          ApproveSkp one = command;
                          one.skp = kunci;
                          return approveSkp(session, one);
                      },
                         [](const Skp&) { return false; }},
        {}});
    run(std::move(steps));
}

void BulkPage::startSign()
{
    std::vector<SkpKunci> locked = selection();
    std::erase_if(locked, [this](const SkpKunci& kunci) {
        return m_model->row(m_model->indexOf(kunci)).status != StatusSkp::Disetujui;
    });
    using Tanggal = std::optional<QDate>;
    context().storage.query<Tanggal>(
        this, [locked](Reader& reader) { return gatherTanggalFormulir(reader, locked); },
        [this](const Result<Tanggal, StorageError>& answer) {
            const Tanggal onForms = answer ? *answer : QDate();
            const QString what = tr("Dicatat untuk setiap SKP terpilih yang sudah disetujui. Tanda tangan "
                                    "basah di atas kertas.");
            if (!onForms) {
                m_signature->start(
                    tr("%1 Tanggal pada formulirnya tidak sama: pilih yang bertanggal sama, atau isi tanggal "
                       "yang tertulis pada kertas.")
                        .arg(what),
                    m_tempat, {});
            } else {
                m_signature->start(what, m_tempat, onForms->isValid() ? *onForms : context().clock.today());
            }
            startForm(m_signature->parentWidget());
        });
}

void BulkPage::showSigners()
{
    std::map<QString, int> signers;
    for (const SkpKunci& kunci : selection()) {
        const SkpRow& row = m_model->row(m_model->indexOf(kunci));
        if (row.status == StatusSkp::Disetujui && !row.ttdPenilai) {
            ++signers[row.namaPenilai];
        }
    }
    QStringList names;
    for (const auto& [name, count] : signers) {
        names.append(tr("%1 (%n SKP)", "who signs, and for how many", count).arg(name));
    }
    if (signers.size() > mostSigners) {
        names = names.mid(0, mostSigners);
        names.append(tr("dan %n orang lagi", nullptr, static_cast<int>(signers.size() - mostSigners)));
    }
    m_signers->setText(
        tr("Yang menandatangani sebagai pejabat penilai: %1").arg(names.join(QStringLiteral("; "))));
    m_signers->setVisible(m_roles->currentIndex() != 1 && !names.isEmpty());
}

void BulkPage::sign()
{
    const auto command = m_signature->command();
    if (!command) {
        return;
    }
    std::vector<Step> steps;
    if (m_roles->currentIndex() != 2) {
        steps.push_back(signStep(*command, PeranTandaTangan::Pegawai));
    }
    if (m_roles->currentIndex() != 1) {
        steps.push_back(signStep(*command, PeranTandaTangan::Penilai));
    }
    run(std::move(steps));
}

BulkPage::Step BulkPage::signStep(const RecordSignature& command, PeranTandaTangan peran) const
{
    const bool pegawai = peran == PeranTandaTangan::Pegawai;
    return {{[command, peran](Session& session, const SkpKunci& kunci) {
                 RecordSignature one = command;
                 one.skp = kunci;
                 one.peran = peran;
                 return recordSignature(session, one);
             },
                [peran](const Skp& skp) { return skp.isSignedBy(peran); }},
        pegawai ? tr("tanda tangan pegawai sudah dicatat, tanda tangan pejabat penilai belum") : QString()};
}

void BulkPage::recordDialog()
{
    const auto dialog = m_dialog->dialog();
    if (!dialog) {
        return;
    }
    m_side->setCurrentIndex(0);
    m_results->forget();
    context().storage.command<DialogDicatat, PenyusunanError>(
        this,
        [command = SaveDialog{selection(), *dialog, {}}](
            Session& session) { return saveDialog(session, command); },
        [this](const Result<Outcome<DialogDicatat>, PenyusunanError>& answer) {
            if (!answer) {
                m_summary->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
                return;
            }
            m_skipped = 0;
            m_partly = 0;
            m_left = 0;
            m_failure.clear();
            for (const SkpDilewati& one : answer->value.dilewati) {
                addSkipped(one.skp, text::sentence(one.alasan));
            }
            m_done = static_cast<int>(answer->value.dicatat.size());
            finish();
        });
}

void BulkPage::print()
{
    std::vector<DocumentRequest> requests;
    for (const SkpKunci& kunci : selection()) {
        requests.push_back({kunci, {}});
    }
    if (requests.empty()) {
        m_summary->setText(tr("Pilih dulu SKP dalam daftar."));
        return;
    }
    context().navigation.printDocuments(requests);
}

void BulkPage::run(std::vector<Step> steps)
{
    m_side->setCurrentIndex(0);
    m_results->forget();
    m_summary->clear();
    m_done = 0;
    m_skipped = 0;
    m_partly = 0;
    m_left = 0;
    m_failure.clear();
    m_steps = std::move(steps);
    const std::vector<SkpKunci> chosen = selection();
    m_queue.assign(chosen.begin(), chosen.end());
    m_total = static_cast<int>(m_queue.size());
    if (m_queue.empty()) {
        m_summary->setText(tr("Pilih dulu SKP dalam daftar."));
        return;
    }
    m_buttons->setEnabled(false);
    m_progress->setRange(0, m_total);
    m_progress->show();
    m_stop->show();
    next();
}

void BulkPage::stop()
{
    m_left += static_cast<int>(m_queue.size());
    m_queue.clear();
}

void BulkPage::next()
{
    m_progress->setValue(m_done + m_skipped);
    if (m_queue.empty()) {
        finish();
        return;
    }
    std::vector<SkpKunci> keys;
    while (!m_queue.empty() && keys.size() < pieceSize) {
        keys.push_back(m_queue.front());
        m_queue.pop_front();
    }
    std::vector<StepForOne<ActDone, ActError>> steps;
    for (const Step& step : m_steps) {
        steps.push_back(step.run);
    }
    context().storage.command<Chunk, StorageError>(
        this,
        [keys, steps](Session& session) -> Result<Outcome<Chunk>, StorageError> {
            return runStepsForMany(session, keys, steps);
        },
        [this](const Result<Outcome<Chunk>, StorageError>& answer) { take(answer); });
}

void BulkPage::take(const Result<Outcome<Chunk>, StorageError>& answer)
{
    if (!answer) {
        m_failure = text::sentence(answer.error());
        stop();
    } else {
        m_done += static_cast<int>(answer->value.done.size());
        for (const ActDone& one : answer->value.done) {
            QStringList warnings;
            for (const Finding& finding : one.warnings) {
                warnings.append(text::kalimat(finding));
            }
            m_results->addDone(one.kunci, nameOf(one.kunci), warnings);
        }
        for (const Skipped<ActError>& one : answer->value.skipped) {
            m_partly += one.selesai.empty() ? 0 : 1;
            addSkipped(one.kunci, reasonOf(one));
        }
    }
    next();
}

QString BulkPage::reasonOf(const Skipped<ActError>& one) const
{
    const QString reason = text::sentence(one.reason);
    return one.selesai.empty() ? reason : tr("%1: %2").arg(m_steps[one.selesai.back()].selesai, reason);
}

void BulkPage::addSkipped(const SkpKunci& kunci, const QString& reason)
{
    ++m_skipped;
    m_results->addSkipped(kunci, nameOf(kunci), reason);
}

QString BulkPage::nameOf(const SkpKunci& kunci) const
{
    const auto name = m_names.find(kunci);
    return name == m_names.end() ? kunci.text() : name->second;
}

void BulkPage::finish()
{
    m_progress->hide();
    m_stop->hide();
    m_buttons->setEnabled(true);
    m_results->showAll();
    const int skipped = m_skipped - m_partly;
    QString summary = tr("✔ Selesai untuk %n SKP.", nullptr, m_done);
    if (m_partly > 0) {
        summary = tr("✔ Selesai untuk %1 SKP; %2 baru sebagian, %3 dilewati. Sesudah halangannya diperbaiki, "
                     "kerjakan sekali lagi: yang sudah tercatat tidak diulang.")
                      .arg(m_done)
                      .arg(m_partly)
                      .arg(skipped);
    } else if (skipped > 0) {
        summary = m_done > 0 ? tr("✔ Selesai untuk %1 SKP, %2 dilewati:").arg(m_done).arg(skipped)
                             : tr("✖ Tidak ada yang dikerjakan, %n SKP dilewati:", nullptr, skipped);
    }
    if (m_left > 0) {
        summary += QLatin1Char(' ') + tr("Dihentikan: %n SKP belum dikerjakan.", nullptr, m_left);
    }
    m_summary->setText(m_failure.isEmpty() ? summary : QStringLiteral("✖ %1\n%2").arg(m_failure, summary));
    refresh();
}

} // namespace kinerja
