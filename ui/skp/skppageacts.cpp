#include "core/usecases/penyusunan/copyskp.h"
#include "core/usecases/penyusunan/deleteskpdraft.h"
#include "ui/skp/copyskpdialog.h"
#include "ui/skp/newskpdialog.h"
#include "ui/skp/skppage.h"
#include "ui/text/penyusunantext.h"
#include "ui/wizard/penyusunanwizard.h"

namespace kinerja
{

void SkpPage::newSkp()
{
    flush();
    auto* dialog =
        new NewSkpDialog(context(), m_editor.isLoaded() ? m_editor.draft().pegawai : PegawaiKunci(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewSkpDialog::created, this, &SkpPage::select);
    dialog->open();
}

void SkpPage::openWizard()
{
    flush();
    auto* wizard = new PenyusunanWizard(context(), m_editor.kunci(), this, m_editor.unsaved());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::finished, &m_editor, &SkpEditor::showUnsaved);
    wizard->open();
}

void SkpPage::copyFrom()
{
    flush();
    context().storage.query<std::vector<SumberSalinan>>(
        this, [skp = m_editor.draft()](Reader& reader) { return sumberSalinan(reader, skp); },
        [this](const Result<std::vector<SumberSalinan>, StorageError>& answer) {
            if (!answer || answer->empty()) {
                context().prompter.tell(Prompter::Weight::Information, tr("Salin dari SKP lain"),
                    tr("Belum ada SKP lain yang memuat RHK."));
                return;
            }
            auto* dialog = new CopySkpDialog(context(), m_editor.kunci(), *answer, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { copy(dialog->command()); });
            dialog->open();
        });
}

void SkpPage::copy(const CopySkp& command)
{
    context().storage.command<Disalin, PenyusunanError>(
        this, [command](Session& session) { return copySkp(session, command); },
        [this](const Result<Outcome<Disalin>, PenyusunanError>& answer) {
            if (!answer) {
                context().prompter.tell(
                    Prompter::Weight::Warning, tr("Salin dari SKP lain"), text::sentence(answer.error()));
                return;
            }
            const Disalin& copied = answer->value;
            context().prompter.tell(Prompter::Weight::Information, tr("Salin dari SKP lain"),
                tr("Disalin: %1 RHK, %2 IKI, %3 ekspektasi, %4 butir. Tanda tangan dan status tidak disalin.")
                    .arg(copied.rhk)
                    .arg(copied.iki)
                    .arg(copied.perilaku)
                    .arg(copied.butir));
        });
}

void SkpPage::deleteSkp()
{
    const bool sure = context().prompter.confirm(tr("Hapus SKP"),
        tr("SKP %1 tahun %2 beserta %3 RHK-nya dipindahkan ke Sampah. Dari sana dapat dikembalikan.")
            .arg(m_editor.view().pegawai.nama, QString::number(m_editor.draft().tahun),
                QString::number(m_editor.draft().hasilKerja.size())),
        tr("Hapus"), tr("Batal"));
    if (!sure) {
        return;
    }
    flush();
    context().storage.command<Done, PenyusunanError>(
        this,
        [kunci = m_editor.kunci()](Session& session) -> Result<Outcome<Done>, PenyusunanError> {
            return deleteSkpDraft(session, kunci);
        },
        [this](const Result<Outcome<Done>, PenyusunanError>& answer) {
            if (!answer) {
                context().prompter.tell(
                    Prompter::Weight::Warning, tr("Hapus SKP"), text::sentence(answer.error()));
            }
        });
}

} // namespace kinerja
