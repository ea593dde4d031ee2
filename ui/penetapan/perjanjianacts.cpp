#include "ui/penetapan/alasandialog.h"
#include "ui/penetapan/perjanjianpage.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace kinerja
{

QString PerjanjianPage::proposedReason() const
{
    return m_view->nomor.isEmpty() || !m_view->berlaku.isValid()
               ? tr("Perubahan Perjanjian Kinerja")
               : tr("Perubahan Perjanjian Kinerja %1 tanggal %2")
                     .arg(m_view->nomor, text::tanggal(m_view->berlaku));
}

void PerjanjianPage::startLeader()
{
    QDate since;
    for (const TandaTangan& one : m_view->leader.tandaTangan) {
        since = since.isNull() ? one.tanggal : std::max(since, one.tanggal);
    }
    auto* dialog = new AlasanDialog(context().clock, context().prompter, tr("Revisi SKP pimpinan"),
        tr("Bunyi dan target yang berubah masuk ke revisi jenis penyesuaian pada RHK yang sama; "
           "sasaran baru ditambahkan. Yang tidak ada lagi dalam Perjanjian Kinerja tidak dihapus: putuskan "
           "sendiri dalam naskahnya."),
        this);
    dialog->start(proposedReason(), m_tempat, context().clock.today(), since);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reviseLeader({m_leader, dialog->alasan(), dialog->dialog()});
    });
    dialog->open();
}

void PerjanjianPage::reviseLeader(const ReviseForPerjanjian& command)
{
    context().storage.command<ActDone, ActError>(
        this, [command](Session& session) { return reviseForPerjanjian(session, command); },
        [this](const Result<Outcome<ActDone>, ActError>& answer) {
            if (!answer) {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
                return;
            }
            showLeader(answer->value.kunci);
            m_answer->setText(
                tr("✔ Perubahannya ada dalam naskah SKP pimpinan. Periksa naskahnya, lalu ajukan, "
                   "setujui, dan tanda tangani; sesudah itu SKP staf dapat direvisi di sini."));
            m_isLeadingOn = isVisible();
            context().navigation.openSkp(answer->value.kunci);
        });
}

void PerjanjianPage::startStaff()
{
    const std::vector<SkpKunci> staff = chosenStaff();
    if (staff.empty()) {
        m_answer->setText(QStringLiteral("✖ ") + tr("Centang dahulu SKP staf yang direvisi."));
        return;
    }
    auto* dialog = new AlasanDialog(context().clock, context().prompter, tr("Revisi SKP staf"),
        tr("Revisi jenis penyesuaian dibuka untuk %n SKP, masing-masing dengan catatannya sendiri; RHK "
           "pimpinan "
           "di dalamnya memakai bunyi yang baru. Satu dialog kinerja dapat dicatat untuk semuanya.",
            nullptr, static_cast<int>(staff.size())),
        this);
    dialog->start(proposedReason(), m_tempat, context().clock.today(), {});
    connect(dialog, &QDialog::accepted, this, [this, dialog, staff] {
        reviseStaffOf(staff, {{}, m_leader, dialog->alasan(), dialog->dialog()});
    });
    dialog->open();
}

void PerjanjianPage::reviseStaffOf(const std::vector<SkpKunci>& staff, const ReviseStaff& command)
{
    context().storage.command<Many, StorageError>(
        this,
        [staff, command](Session& session) -> Result<Outcome<Many>, StorageError> {
            return runForMany(session, staff, [&](Session& one, const SkpKunci& kunci) {
                ReviseStaff own = command;
                own.skp = kunci;
                return reviseStaff(one, own);
            });
        },
        [this](const Result<Outcome<Many>, StorageError>& answer) {
            if (answer) {
                tellStaff(answer->value);
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void PerjanjianPage::tellStaff(const Many& many)
{
    const int done = static_cast<int>(many.done.size());
    const int skipped = static_cast<int>(many.skipped.size());
    m_skipped->clear();
    for (const Skipped<ActError>& one : many.skipped) {
        QString nama = one.kunci.text();
        for (const RhkStafTerdampak& staff : m_view ? m_view->staf : std::vector<RhkStafTerdampak>{}) {
            nama = staff.skp == one.kunci ? staff.nama : nama;
        }
        new QListWidgetItem(tr("✖ %1: %2").arg(nama, text::sentence(one.reason)), m_skipped);
    }
    m_skipped->setVisible(skipped > 0);
    m_answer->setText(
        skipped == 0
            ? tr("✔ Revisi dibuka untuk %n SKP. Ajukan, setujui, dan tanda tangani lewat Banyak sekaligus.",
                  nullptr, done)
            : tr("Revisi dibuka untuk %1 SKP, %2 dilewati:").arg(done).arg(skipped));
    m_toMany->setVisible(done > 0);
}

} // namespace kinerja
