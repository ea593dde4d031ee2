#include "ui/penetapan/takebackpenilaidialog.h"

#include "core/workflow/revision.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int takeBackWidth = 680;
constexpr int takeBackHeight = 440;

QString nameOf(Reader& reader, const PegawaiKunci& kunci)
{
    const std::optional<Pegawai> pegawai = kunci.isEmpty() ? std::nullopt : reader.loadAny(kunci);
    return pegawai ? pegawai->nama : QString();
}

} // namespace

TakeBackPenilaiDialog::TakeBackPenilaiDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_about(namedLabel("tentang", this)),
      m_alasan(new QLineEdit(this)),
      m_skp(new SkpCheckList(tr("SKP yang pergantian penilainya dibatalkan"), this)),
      m_answer(namedLabel("jawaban", this)), m_do(new QPushButton(tr("&Batalkan pergantian"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("batalPenilaiDialog"));
    setWindowTitle(tr("Batalkan pergantian pejabat penilai"));
    resize(takeBackWidth, takeBackHeight);
    m_do->setObjectName(QStringLiteral("kerjakan"));
    m_do->setEnabled(false);
    auto* form = new QFormLayout;
    new FieldRow(form, tr("A&lasan"), m_alasan, QStringLiteral("alasan"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_do, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Tutup"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("tutup"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_skp, 1);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(m_do, &QPushButton::clicked, this, &TakeBackPenilaiDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TakeBackPenilaiDialog::start(const SkpKunci& skp, QDate mulai)
{
    m_mulai = mulai;
    m_context.storage.query<Choices>(
        this, [skp, mulai](Reader& reader) { return choicesFor(reader, skp, mulai); },
        [this, skp](const Result<Choices, StorageError>& answer) {
            if (answer) {
                fill(answer.value(), skp);
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

TakeBackPenilaiDialog::Choices TakeBackPenilaiDialog::choicesFor(
    Reader& reader, const SkpKunci& skp, QDate mulai)
{
    Choices choices;
    const Skp own = reader.load(skp).value_or(Skp{});
    const PergantianPenilai* change = findPergantian(own, mulai);
    if (change == nullptr) {
        return choices;
    }
    choices.change = *change;
    const std::optional<Pegawai> penilai = reader.loadAny(change->penilai);
    choices.penilai = penilai ? penilai->nama : QString();
    choices.rangkap = penilai && std::any_of(penilai->rangkap.begin(), penilai->rangkap.end(),
                                     [&](const Rangkap& post) { return post.mulai == mulai; });
    choices.sebelum = nameOf(reader, own.penilaiPada(mulai.addDays(-1)));
    choices.skp = skpWithPergantian(reader, change->penilai, mulai);
    return choices;
}

void TakeBackPenilaiDialog::fill(const Choices& choices, const SkpKunci& only)
{
    const QString why =
        choices.change.alasan.isEmpty() ? QString() : tr(" (alasan: %1)").arg(choices.change.alasan);
    m_about->setText(
        tr("Sejak %1 pejabat penilainya dicatat %2%3. Catatan itu dicabut: sejak hari itu penilainya kembali "
           "%4. Riwayat tetap menyimpan keduanya. Bila hanya orangnya atau alasannya yang salah, cukup catat "
           "pergantian yang benar dengan tanggal yang sama.")
            .arg(text::tanggal(m_mulai), choices.penilai, why,
                choices.sebelum.isEmpty() ? tr("yang lama") : choices.sebelum));
    if (choices.rangkap) {
        m_about->setText(
            tr("%1 Rangkap jabatan (Plt/Plh) yang mulai hari itu tetap tercatat; bila ikut salah, "
               "hapus pada halaman Pegawai.")
                .arg(m_about->text()));
    }
    m_skp->fill(choices.skp, only);
    m_do->setEnabled(m_skp->count() > 0);
    if (m_skp->count() == 0) {
        m_answer->setText(QStringLiteral("✖ ") +
                          tr("Pergantian itu tidak tercatat lagi, atau SKP-nya sudah ditutup, dievaluasi, "
                             "atau digantikan."));
    }
}

void TakeBackPenilaiDialog::run()
{
    const QString alasan = m_alasan->text().simplified();
    if (alasan.isEmpty()) {
        m_answer->setText(QStringLiteral("✖ ") + tr("Tulis alasan pembatalan."));
        return;
    }
    const std::vector<SkpKunci> chosen = m_skp->chosen();
    if (chosen.empty()) {
        m_answer->setText(QStringLiteral("✖ ") + tr("Centang SKP yang pergantiannya dibatalkan."));
        return;
    }
    m_context.storage.command<SkpCheckList::Many, StorageError>(
        this,
        [chosen, mulai = m_mulai, alasan](
            Session& session) -> Result<Outcome<SkpCheckList::Many>, StorageError> {
            return runForMany(session, chosen, [&](Session& one, const SkpKunci& kunci) {
                return takeBackPenilai(one, {kunci, mulai, alasan});
            });
        },
        [this](const Result<Outcome<SkpCheckList::Many>, StorageError>& answer) {
            if (answer) {
                showResults(answer->value);
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void TakeBackPenilaiDialog::showResults(const SkpCheckList::Many& many)
{
    m_skp->showResults(many);
    const int done = static_cast<int>(many.done.size());
    const int skipped = static_cast<int>(many.skipped.size());
    m_answer->setText(skipped == 0 ? tr("✔ Pergantian dibatalkan pada %n SKP.", nullptr, done)
                                   : tr("Pergantian dibatalkan pada %1 SKP; %2 dilewati, lihat alasannya di "
                                        "atas.")
                                         .arg(done)
                                         .arg(skipped));
    m_do->setEnabled(false);
}

} // namespace kinerja
