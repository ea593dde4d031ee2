#include "ui/penetapan/penilaidialog.h"

#include "core/usecases/pegawai/saverangkap.h"
#include "core/workflow/revision.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"

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

constexpr int penilaiWidth = 720;
constexpr int penilaiHeight = 600;

} // namespace

PenilaiDialog::PenilaiDialog(const PageContext& context, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_now(namedLabel("penilaiSekarang", this)),
      m_penilai(new PegawaiChooser(this)), m_atasan(new PegawaiChooser(this)), m_sebagai(new QComboBox(this)),
      m_jabatan(new QLineEdit(this)), m_mulai(new DateField(context.clock, this)),
      m_alasan(new QComboBox(this)), m_skp(new SkpCheckList(tr("SKP yang ganti penilai"), this)),
      m_answer(namedLabel("jawaban", this)), m_do(new QPushButton(tr("&Ganti penilai"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("gantiPenilaiDialog"));
    setWindowTitle(tr("Ganti pejabat penilai"));
    resize(penilaiWidth, penilaiHeight);
    buildForm();
    connect(m_penilai, &PegawaiChooser::edited, this, &PenilaiDialog::proposeAtasan);
    connect(m_sebagai, &QComboBox::currentIndexChanged, this, &PenilaiDialog::showPost);
    connect(m_do, &QPushButton::clicked, this, &PenilaiDialog::start);
    showPost();
}

void PenilaiDialog::buildForm()
{
    fillChoices<Sebagai>(*m_sebagai, [](auto value) { return text::label(value); });
    m_alasan->setEditable(true);
    m_alasan->addItems({QString(), tr("Mutasi", "AlasanTutup"), tr("Pensiun", "AlasanTutup"),
        tr("Meninggal dunia", "AlasanTutup"), tr("Penunjukan Plt/Plh")});
    m_do->setObjectName(QStringLiteral("kerjakan"));
    auto* form = new QFormLayout;
    form->addRow(m_now);
    new FieldRow(form, tr("Pejabat &penilai baru"), m_penilai, QStringLiteral("penilaiBaru"));
    new FieldRow(form, tr("Menja&bat sebagai"), m_sebagai, QStringLiteral("sebagai"));
    new FieldRow(form, tr("&Jabatan yang dirangkap"), m_jabatan, QStringLiteral("jabatanRangkap"));
    new FieldRow(form, tr("At&asan penilai"), m_atasan, QStringLiteral("atasanPenilai"));
    new FieldRow(form, tr("&Mulai tanggal"), m_mulai, QStringLiteral("tanggal"));
    new FieldRow(form, tr("A&lasan"), m_alasan, QStringLiteral("alasan"));
    auto* about = namedLabel("tentang", this);
    about->setText(tr("SKP berjalan terus. Kertas yang sudah dikunci tetap seperti saat dikunci; evaluasi "
                      "ditandatangani penilai yang menjabat pada hari itu, juga yang baru ditandatangani "
                      "sesudah SKP berakhir."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_do, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Tutup"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("tutup"));
    for (QAbstractButton* button : buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false); // Enter in a field does no act
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &PenilaiDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(m_skp, 1);
    column->addWidget(m_answer);
    column->addWidget(buttons);
}

PenilaiDialog::Choices PenilaiDialog::choicesFor(Reader& reader, const PegawaiKunci& penilai, QDate day)
{
    Choices choices;
    choices.mulai = day;
    choices.people = reader.lists().pegawai(day);
    choices.penilai = reader.load(penilai).value_or(Pegawai{});
    choices.open = penilai.isEmpty() ? std::vector<SkpBerpenilai>{} : openSkpOfPenilai(reader, penilai, day);
    return choices;
}

void PenilaiDialog::read(std::function<Choices(Reader&)> ask, const SkpKunci& only)
{
    m_context.storage.query<Choices>(
        this, std::move(ask), [this, only](const Result<Choices, StorageError>& answer) {
            if (answer) {
                propose([&] { fill(answer.value(), only); });
            } else {
                complain(text::sentence(answer.error()));
            }
        });
}

void PenilaiDialog::startForSkp(const SkpKunci& skp)
{
    read(
        [skp, today = m_context.clock.today()](Reader& reader) {
            const Skp own = reader.load(skp).value_or(Skp{});
            const QDate last = isLocked(own.status) ? batasPergantian(own) : own.selesai;
            const QDate day = std::clamp(today, own.mulai, std::max(own.mulai, last));
            Choices choices = choicesFor(reader, own.penilaiPada(day), day);
            choices.atasanPenilai = own.atasanPenilai;
            const bool listed = std::any_of(choices.open.begin(), choices.open.end(),
                [&](const SkpBerpenilai& one) { return one.kunci == skp; });
            if (!listed) {
                const Pegawai owner = reader.load(own.pegawai).value_or(Pegawai{});
                choices.open.insert(
                    choices.open.begin(), {skp, own.pegawai, owner.nama, own.status, own.mulai, own.selesai});
            }
            return choices;
        },
        skp);
}

void PenilaiDialog::startForPenilai(const PegawaiKunci& penilai, QDate mulai)
{
    read(
        [penilai, mulai](Reader& reader) {
            Choices choices = choicesFor(reader, penilai, mulai);
            choices.atasanPenilai = choices.penilai.atasan;
            return choices;
        },
        {});
}

void PenilaiDialog::fill(const Choices& choices, const SkpKunci& only)
{
    m_mulai->setDate(choices.mulai);
    m_people = PegawaiChooser::makePilihan(choices.people);
    m_penilai->setPeople(m_people);
    m_atasan->setPeople(m_people);
    m_atasanLama = choices.atasanPenilai;
    m_now->setText(choices.penilai.nama.isEmpty()
                       ? tr("Penilai sekarang: belum ada")
                       : tr("Penilai sekarang: %1 (%2)").arg(choices.penilai.nama, choices.penilai.jabatan));
    m_jabatan->setText(choices.penilai.jabatan);
    m_skp->fill(choices.open, only);
    if (m_skp->count() == 0) {
        complain(tr("Tidak ada SKP terbuka di bawah penilai ini pada tanggal itu."));
    }
    m_do->setEnabled(m_skp->count() > 0);
}

void PenilaiDialog::proposeAtasan()
{
    const auto at = std::find_if(m_people->people.begin(), m_people->people.end(),
        [this](const PegawaiRow& row) { return row.kunci == m_penilai->kunci(); });
    // A Plt or Plh answers to the superior of the post.
    const bool acting = choiceOf<Sebagai>(*m_sebagai) != Sebagai::Definitif;
    const bool known = at != m_people->people.end() && !at->atasan.isEmpty();
    const bool isPromoted = m_penilai->kunci() == m_atasanLama; // whose own superior is meant then
    const PegawaiKunci own = known ? at->atasan : PegawaiKunci();
    m_atasan->setKunci((known && !acting) || isPromoted ? own : m_atasanLama);
}

void PenilaiDialog::showPost()
{
    m_jabatan->setEnabled(choiceOf<Sebagai>(*m_sebagai) != Sebagai::Definitif);
    if (m_people) {
        proposeAtasan();
    }
}

std::optional<PergantianPenilai> PenilaiDialog::change()
{
    for (PegawaiChooser* person : {m_penilai, m_atasan}) {
        if (!person->settle()) {
            complain(tr("“%1” bukan nama seorang dalam daftar. Pilih orangnya dari daftar, atau kosongkan.")
                         .arg(person->lineEdit()->text().trimmed()));
            person->lineEdit()->setFocus();
            return std::nullopt;
        }
    }
    if (m_penilai->kunci().isEmpty()) {
        complain(tr("Pilih pejabat penilai dari daftar; pejabat dari luar unit didaftarkan dulu pada halaman "
                    "Pegawai."));
        return std::nullopt;
    }
    if (!settleDates(*this)) {
        return std::nullopt;
    }
    if (!m_mulai->date().isValid()) {
        complain(tr("Isi tanggal mulai."));
        return std::nullopt;
    }
    if (m_jabatan->isEnabled() && m_jabatan->text().trimmed().isEmpty()) {
        complain(tr("Tulis jabatan yang dirangkap sebagai Plt atau Plh."));
        return std::nullopt;
    }
    if (m_penilai->kunci() == m_atasan->kunci()) {
        complain(
            tr("Pejabat penilai dan atasannya orang yang sama. Pilih atasan yang lain, atau kosongkan."));
        return std::nullopt;
    }
    if (m_skp->chosen().empty()) {
        complain(tr("Centang SKP yang ganti penilai."));
        return std::nullopt;
    }
    return PergantianPenilai{
        m_mulai->date(), m_penilai->kunci(), m_atasan->kunci(), m_alasan->currentText().simplified()};
}

std::optional<Rangkap> PenilaiDialog::post() const
{
    const Sebagai sebagai = choiceOf<Sebagai>(*m_sebagai).value_or(Sebagai::Definitif);
    if (sebagai == Sebagai::Definitif) {
        return std::nullopt;
    }
    return Rangkap{m_mulai->date(), {}, m_jabatan->text().simplified(), {},
        sebagai == Sebagai::Plt ? JenisRangkap::Plt : JenisRangkap::Plh};
}

void PenilaiDialog::start()
{
    const auto wanted = change();
    if (!wanted) {
        return;
    }
    const std::optional<Rangkap> held = post();
    if (!held) {
        run(*wanted);
        return;
    }
    m_context.storage.command<Done, Refused<RentangFault>>(
        this,
        [held = *held, who = wanted->penilai](Session& session) {
            return keepRangkap(session, {who, held});
        },
        [this, wanted = *wanted](const Result<Outcome<Done>, Refused<RentangFault>>& answer) {
            if (answer) {
                run(wanted);
            } else if (answer.error().kind == Refused<RentangFault>::Kind::Storage) {
                complain(text::sentence(answer.error().storage));
            } else {
                complain(
                    tr("Rangkap jabatan itu tidak dapat dicatat; catat pada halaman Pegawai (Plt/Plh)."));
            }
        });
}

void PenilaiDialog::run(const PergantianPenilai& change)
{
    m_context.storage.command<Many, StorageError>(
        this,
        [keys = m_skp->chosen(), change](Session& session) -> Result<Outcome<Many>, StorageError> {
            return runForMany(session, keys, [&](Session& one, const SkpKunci& kunci) {
                return changeSkpPenilai(one, {kunci, change});
            });
        },
        [this](const Result<Outcome<Many>, StorageError>& answer) {
            if (answer) {
                showResults(answer->value);
            } else {
                complain(text::sentence(answer.error()));
            }
        });
}

void PenilaiDialog::showResults(const Many& many)
{
    m_skp->showResults(many);
    const int done = static_cast<int>(many.done.size());
    const int skipped = static_cast<int>(many.skipped.size());
    m_answer->setText(skipped == 0 ? tr("✔ Penilai diganti pada %n SKP.", nullptr, done)
                                   : tr("Penilai diganti pada %1 SKP; %2 dilewati, lihat alasannya di atas.")
                                         .arg(done)
                                         .arg(skipped));
    m_do->setEnabled(false);
    if (done > 0) {
        markKept();
    }
}

void PenilaiDialog::complain(const QString& sentence) { m_answer->setText(QStringLiteral("✖ ") + sentence); }

} // namespace kinerja
