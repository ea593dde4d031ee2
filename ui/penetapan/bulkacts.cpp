#include "core/usecases/savedialog.h"
#include "core/usecases/submitskp.h"
#include "ui/penetapan/bulkpage.h"
#include "ui/penetapan/dialogformany.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/storagetext.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace kinerja
{

namespace
{

/// So many SKP a piece: after each the window shows how far it is and can stop.
constexpr size_t pieceSize = 5;

} // namespace

void BulkPage::startForm(QWidget* form)
{
    if (selection().empty()) {
        m_summary->setText(tr("Pilih dulu SKP dalam daftar."));
        return;
    }
    m_summary->clear();
    m_results->clear();
    m_side->setCurrentWidget(form);
}

void BulkPage::startApprove(Sampai how)
{
    m_how = how;
    m_approve->start(m_tempat, true);
    startForm(m_approve);
}

void BulkPage::approve()
{
    std::vector<Act> acts;
    if (m_how == Sampai::DiajukanLaluDisetujui) {
        // What was submitted before needs no second time.
        acts.push_back([](Session& session, const SkpKunci& kunci) {
            const auto status = session.file.read([&](Reader& reader) {
                const std::optional<Skp> skp = reader.load(kunci);
                return skp ? skp->status : StatusSkp::Draf;
            });
            return status && status.value() == StatusSkp::Diajukan
                       ? Result<Outcome<ActDone>, ActError>(Outcome<ActDone>{{kunci, status.value(), {}}, {}})
                       : submitSkp(session, {kunci});
        });
    }
    acts.push_back([command = m_approve->command()](Session& session, const SkpKunci& kunci) {
        ApproveSkp one = command;
        one.skp = kunci;
        return approveSkp(session, one);
    });
    run(std::move(acts));
}

void BulkPage::startSign()
{
    m_signature->start(
        tr("Dicatat untuk setiap SKP terpilih yang sudah disetujui. Tanda tangan basah di atas "
           "kertas."),
        m_tempat, context().clock.today());
    startForm(m_signature->parentWidget());
}

void BulkPage::sign()
{
    const auto command = m_signature->command();
    if (!command) {
        return;
    }
    const auto act = [command = *command](PeranTandaTangan peran) -> Act {
        return [command, peran](Session& session, const SkpKunci& kunci) {
            RecordSignature one = command;
            one.skp = kunci;
            one.peran = peran;
            return recordSignature(session, one);
        };
    };
    std::vector<Act> acts;
    if (m_roles->currentIndex() != 2) {
        acts.push_back(act(PeranTandaTangan::Pegawai));
    }
    if (m_roles->currentIndex() != 1) {
        acts.push_back(act(PeranTandaTangan::Penilai));
    }
    run(std::move(acts));
}

void BulkPage::recordDialog()
{
    const auto dialog = m_dialog->dialog();
    if (!dialog) {
        return;
    }
    m_side->setCurrentIndex(0);
    m_results->clear();
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

void BulkPage::run(std::vector<Act> acts)
{
    m_side->setCurrentIndex(0);
    m_results->clear();
    m_summary->clear();
    m_queue.clear();
    m_done = 0;
    m_skipped = 0;
    for (const SkpKunci& kunci : selection()) {
        // Several acts on one SKP are one job: where the first is refused the others are not tried.
        m_queue.push_back({kunci, [acts](Session& session, const SkpKunci& one) {
                               Result<Outcome<ActDone>, ActError> last = acts.front()(session, one);
                               for (size_t index = 1; index < acts.size() && last; ++index) {
                                   ChangeSet before = last->changes;
                                   last = acts[index](session, one);
                                   if (last) {
                                       last.value().changes.add(before);
                                   }
                               }
                               return last;
                           }});
    }
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

void BulkPage::next()
{
    m_progress->setValue(m_done + m_skipped);
    if (m_queue.empty()) {
        finish();
        return;
    }
    std::vector<SkpKunci> keys;
    const Act act = m_queue.front().act;
    while (!m_queue.empty() && keys.size() < pieceSize) {
        keys.push_back(m_queue.front().kunci);
        m_queue.pop_front();
    }
    context().storage.command<Chunk, StorageError>(
        this,
        [keys, act](Session& session) -> Result<Outcome<Chunk>, StorageError> {
            return runForMany(session, keys, act);
        },
        [this](const Result<Outcome<Chunk>, StorageError>& answer) { take(answer); });
}

void BulkPage::take(const Result<Outcome<Chunk>, StorageError>& answer)
{
    if (!answer) {
        m_queue.clear();
        m_summary->setText(text::sentence(answer.error()));
    } else {
        m_done += static_cast<int>(answer->value.done.size());
        for (const Skipped<ActError>& one : answer->value.skipped) {
            addSkipped(one.kunci, text::sentence(one.reason));
        }
    }
    next();
}

void BulkPage::addSkipped(const SkpKunci& kunci, const QString& reason)
{
    ++m_skipped;
    const auto name = m_names.find(kunci);
    auto* item = new QListWidgetItem(
        tr("✖ %1: %2").arg(name == m_names.end() ? kunci.text() : name->second, reason), m_results);
    item->setData(Qt::UserRole, kunci.text());
}

void BulkPage::finish()
{
    m_progress->hide();
    m_stop->hide();
    m_buttons->setEnabled(true);
    m_summary->setText(m_skipped == 0
                           ? tr("✔ Selesai untuk %n SKP.", nullptr, m_done)
                           : tr("✔ Selesai untuk %1 SKP, %2 dilewati:").arg(m_done).arg(m_skipped));
    refresh();
}

} // namespace kinerja
