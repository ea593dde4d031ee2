#include "core/usecases/penyusunan/copyskp.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "ui/skp/chooseskpdialog.h"
#include "ui/skp/giveikidialog.h"
#include "ui/skp/skpforms.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

namespace
{

QStringList skippedSentences(const std::vector<SkpDilewati>& skipped)
{
    QStringList sentences;
    for (const SkpDilewati& one : skipped) {
        sentences.append(text::sentence(one.alasan));
    }
    sentences.removeDuplicates();
    return sentences;
}

/// Tells what became of an act on many SKP, and behind it why some were left out.
template <class Done, class Sentence>
void tellDone(Prompter& prompter, const QString& title, const Result<Outcome<Done>, PenyusunanError>& answer,
    const Sentence& sentence)
{
    if (!answer) {
        prompter.tell(Prompter::Weight::Error, title, text::sentence(answer.error()));
        return;
    }
    const Done& done = answer->value;
    prompter.tell(Prompter::Weight::Information, title, sentence(done),
        skippedSentences(done.dilewati).join(QLatin1Char('\n')));
}

bool isBlank(const std::variant<TeksEkspektasi, TeksButir>& text)
{
    const auto* item = std::get_if<TeksButir>(&text);
    return (item != nullptr ? item->butir.isi : std::get<TeksEkspektasi>(text).teks).trimmed().isEmpty();
}

} // namespace

void SkpForms::chooseMany(const QString& title, const std::function<void(ChooseSkpDialog&)>& offer,
    std::function<void(const ChooseSkpDialog&)> chosen)
{
    if (m_context.storage.isReadOnly()) {
        m_context.prompter.tell(Prompter::Weight::Information, title,
            text::sentence(StorageError{StorageError::Kind::ReadOnly, {}}));
        return;
    }
    m_editor.flush();
    m_context.storage.query<std::vector<SkpRow>>(
        this, [tahun = m_editor.draft().tahun](Reader& reader) { return reader.lists().skp(tahun); },
        [this, title, offer, chosen = std::move(chosen), own = m_editor.kunci()](
            const Result<std::vector<SkpRow>, StorageError>& rows) {
            if (!rows) {
                return;
            }
            auto* dialog = new ChooseSkpDialog(title, *rows, own, m_host);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            offer(*dialog);
            connect(dialog, &QDialog::accepted, this, [dialog, chosen] { chosen(*dialog); });
            dialog->open();
        });
}

void SkpForms::applyToMany(const std::variant<TeksEkspektasi, TeksButir>& text)
{
    const QString title = tr("Teks untuk beberapa pegawai");
    if (isBlank(text)) {
        m_context.prompter.tell(Prompter::Weight::Information, title, tr("Tulis dahulu teksnya."));
        return;
    }
    const bool replaces = std::holds_alternative<TeksEkspektasi>(text);
    const auto offer = [replaces](ChooseSkpDialog& dialog) {
        if (replaces) {
            dialog.offerReplace(tr("&Ganti ekspektasi yang sudah terisi"));
        }
    };
    chooseMany(tr("Teks ini untuk SKP…"), offer, [this, text, title](const ChooseSkpDialog& dialog) {
        const auto existing = dialog.wantsReplace() ? TeksYangAda::Ganti : TeksYangAda::Pertahankan;
        ApplyTextToMany command{dialog.chosen(), text, existing};
        m_context.storage.command<TeksDiterapkan, PenyusunanError>(
            this, [command](Session& session) { return applyTextToMany(session, command); },
            [this, title](const Result<Outcome<TeksDiterapkan>, PenyusunanError>& answer) {
                tellDone(m_context.prompter, title, answer, [](const TeksDiterapkan& done) {
                    return tr("Diterapkan pada %1 SKP; pada %2 SKP sudah ada isian; %3 SKP dilewati.")
                        .arg(done.diterapkan.size())
                        .arg(done.sudahAda.size())
                        .arg(done.dilewati.size());
                });
            });
    });
}

void SkpForms::copyToMany()
{
    const QString title = tr("Salin ke SKP lain");
    const auto offer = [this](ChooseSkpDialog& dialog) { dialog.offerRhk(m_editor.draft().hasilKerja); };
    chooseMany(tr("Salin isi SKP ini ke SKP…"), offer, [this, title](const ChooseSkpDialog& dialog) {
        CopySkpToMany command{m_editor.kunci(), dialog.chosen()};
        command.bagian.tanpa = dialog.rhkLeftOut();
        m_context.storage.command<DisalinKeBanyak, PenyusunanError>(
            this, [command](Session& session) { return copySkpToMany(session, command); },
            [this, title](const Result<Outcome<DisalinKeBanyak>, PenyusunanError>& answer) {
                tellDone(m_context.prompter, title, answer, [](const DisalinKeBanyak& done) {
                    return tr("Disalin ke %1 SKP; %2 SKP sudah memuat semuanya; %3 SKP dilewati. Yang sudah "
                              "terisi tidak diganti.")
                        .arg(done.disalin.size())
                        .arg(done.sudahSama.size())
                        .arg(done.dilewati.size());
                });
            });
    });
}

void SkpForms::giveIkiToMany()
{
    const QString title = tr("Beri IKI kepada rekan sekolom");
    m_editor.flush();
    const std::vector<HasilKerja>& rhk = m_editor.draft().hasilKerja;
    const bool any =
        std::any_of(rhk.begin(), rhk.end(), [](const HasilKerja& one) { return !one.indikator.empty(); });
    if (m_context.storage.isReadOnly() || !any) {
        m_context.prompter.tell(Prompter::Weight::Information, title,
            any ? text::sentence(StorageError{StorageError::Kind::ReadOnly, {}})
                : tr("SKP ini belum punya IKI yang dapat diberikan."));
        return;
    }
    auto* dialog = new GiveIkiDialog(m_context, m_editor.draft(), m_host);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title] {
        m_context.storage.command<IkiDiberikan, PenyusunanError>(
            this, [command = dialog->command()](Session& session) { return giveIki(session, command); },
            [this, title, offered = dialog->offered()](
                const Result<Outcome<IkiDiberikan>, PenyusunanError>& answer) {
                if (!answer) {
                    m_context.prompter.tell(Prompter::Weight::Error, title, text::sentence(answer.error()));
                    return;
                }
                m_context.prompter.tell(Prompter::Weight::Information, title, text::sentence(answer->value),
                    text::tidakDiberi(answer->value, offered).join(QLatin1Char('\n')));
            });
    });
    dialog->open();
}

void SkpForms::dialogToMany(const DialogKinerja& dialog)
{
    chooseMany(
        tr("Catat dialog ini untuk SKP…"), [](ChooseSkpDialog&) {},
        [this, dialog](const ChooseSkpDialog& choice) {
            SaveDialog command{choice.chosen(), dialog, {}};
            command.dialog.kunci.clear();
            command.dialog.peserta.clear();
            m_context.storage.command<DialogDicatat, PenyusunanError>(
                this, [command](Session& session) { return saveDialog(session, command); },
                [this](const Result<Outcome<DialogDicatat>, PenyusunanError>& answer) {
                    tellDone(m_context.prompter, tr("Dialog kinerja"), answer, [](const DialogDicatat& done) {
                        return tr("Dialog dicatat pada %1 SKP; %2 SKP dilewati.")
                            .arg(done.dicatat.size())
                            .arg(done.dilewati.size());
                    });
                });
        });
}

} // namespace kinerja
