#include "ui/evaluasi/smallforms.h"

#include "core/domain/pegawai/identitas.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/futureday.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/people/nameedit.h"
#include "ui/shell/storageservice.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

namespace
{

constexpr int dasarHeight = 60;

/// The order of the acts is free: what is recorded before the penilai has signed makes nothing final.
QString titleFor(CaraTerima cara, ReceiptForm::Keadaan keadaan)
{
    const bool isFinal = keadaan == ReceiptForm::Keadaan::Final;
    if (cara == CaraTerima::Diterima) {
        return isFinal
                   ? ReceiptForm::tr("%1 menerima hasil evaluasi ini. Masa keberatan dihitung dari tanggal "
                                     "ini.")
                   : ReceiptForm::tr("%1 menerima hasil evaluasi ini. Pejabat penilai belum menandatangani, "
                                     "jadi evaluasinya belum final. Masa keberatan dihitung dari tanggal "
                                     "tanda tangan penilai, atau dari tanggal ini bila lebih akhir.");
    }
    return isFinal ? ReceiptForm::tr("%1 tidak menandatangani evaluasi ini. Evaluasi tetap final; masa "
                                     "keberatan dihitung dari tanggal ini.")
                   : ReceiptForm::tr("%1 tidak menandatangani evaluasi ini. Pejabat penilai juga belum "
                                     "menandatangani, jadi evaluasinya belum final. Masa keberatan dihitung "
                                     "dari tanggal tanda tangan penilai, atau dari tanggal ini bila lebih "
                                     "akhir.");
}

} // namespace

LockForm::LockForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("&Kunci evaluasi"), parent), m_clock(clock), m_tanggal(new DateField(clock, this)),
      m_tempat(new QLineEdit(this)), m_jabatan(new QComboBox(this)), m_dini(namedLabel("kunciDini", this))
{
    setTitle(tr("Naskah evaluasi, nama, capaian organisasi dan predikat dikunci seperti keadaannya. Sesudah "
                "itu dicetak bersih untuk ditandatangani. Tanggal boleh dikosongkan; lalu dicetak "
                "titik-titik untuk ditulis tangan. Untuk tanda tangan elektronik isilah tanggalnya."));
    new FieldRow(form(), tr("Tempat pada &formulir"), m_tempat, QStringLiteral("tempatEvaluasi"));
    warnOfFuture(
        *new FieldRow(form(), tr("&Tanggal pada formulir"), m_tanggal, QStringLiteral("tanggalEvaluasi")),
        *m_tanggal, clock);
    m_jabatan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jabatanRow = new FieldRow(
        form(), tr("&Penilai menandatangani sebagai"), m_jabatan, QStringLiteral("jabatanPenilaiEvaluasi"));
    form()->addRow(m_dini);
    connect(m_tanggal, &DateField::edited, this, &LockForm::showDini);
    connect(m_tanggal, &DateField::edited, this, &LockForm::tanggalEdited);
}

void LockForm::start(const QString& tempat, const PilihanPenilai& jabatan, QDate selesai)
{
    m_selesai = selesai;
    m_tempat->setText(tempat);
    m_tanggal->setDate({});
    setJabatan(jabatan);
    showDini();
    complain({});
}

void LockForm::setJabatan(const PilihanPenilai& jabatan)
{
    m_jabatan->clear();
    for (const JabatanDijabat& one : jabatan.jabatan) {
        m_jabatan->addItem(one.nama.jabatan, one.nama.jabatan);
    }
    const bool several = m_jabatan->count() > 1;
    if (several) {
        m_jabatan->setCurrentIndex(static_cast<int>(jabatan.usul));
    } else {
        m_jabatan->clear();
    }
    form()->setRowVisible(m_jabatanRow, several);
}

QDate LockForm::tanggal() const { return m_tanggal->date(); }

void LockForm::showDini()
{
    const QDate day = m_tanggal->date().isValid() ? m_tanggal->date() : m_clock.today();
    m_dini->setText(tr("⚠ Periode yang dinilai baru berakhir pada %1. Evaluasi ini akan dikunci sebelum "
                       "periodenya selesai.")
                        .arg(text::tanggal(m_selesai)));
    m_dini->setVisible(m_selesai.isValid() && day < m_selesai);
}

LockEvaluasi LockForm::command() const
{
    LockEvaluasi command;
    command.tempatTanggal = {m_tempat->text().simplified(), m_tanggal->date()};
    command.jabatanPenilai.jabatan = m_jabatan->currentData().toString();
    return command;
}

ReceiptForm::ReceiptForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("Catat"), parent), m_tanggal(new DateField(clock, this)),
      m_alasan(new QLineEdit(this))
{
    warnOfFuture(*new FieldRow(form(), tr("&Tanggal diterima"), m_tanggal, QStringLiteral("tanggalTerima")),
        *m_tanggal, clock);
    m_alasanRow = new FieldRow(form(), tr("&Alasan"), m_alasan, QStringLiteral("alasanTolak"));
}

void ReceiptForm::start(CaraTerima cara, Keadaan keadaan, const QString& nama, QDate tanggal)
{
    m_cara = cara;
    setTitle(titleFor(cara, keadaan).arg(nama));
    m_tanggal->setDate(tanggal);
    m_alasan->clear();
    form()->setRowVisible(m_alasanRow, cara == CaraTerima::TidakMenandatangani);
    complain({});
}

RecordReceipt ReceiptForm::command() const
{
    return {{}, m_cara, m_tanggal->date(), m_alasan->text().simplified()};
}

CapaianForm::CapaianForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("Simpan &capaian"), parent), m_predikat(new QComboBox(this)),
      m_dasar(fewLines(this)), m_oleh(new NameEdit(this)), m_dikenal(namedLabel("capaianOlehDikenal", this)),
      m_tanggal(new DateField(clock, this)), m_bagian(new QCheckBox(this))
{
    addUnsaid(*m_predikat, tr("Belum dipilih"));
    fillChoices<PredikatOrganisasi>(*m_predikat, [](PredikatOrganisasi one) { return text::label(one); });
    m_dasar->setFixedHeight(dasarHeight);
    new FieldRow(form(), tr("&Capaian kinerja organisasi"), m_predikat, QStringLiteral("capaian"));
    new FieldRow(form(), tr("&Dasar"), m_dasar, QStringLiteral("dasarCapaian"));
    new FieldRow(form(), tr("Ditetapkan &oleh"), m_oleh, QStringLiteral("capaianOleh"));
    form()->addRow(QString(), m_dikenal);
    connect(m_oleh, &QLineEdit::textChanged, this, &CapaianForm::showSetter);
    new FieldRow(form(), tr("&Tanggal penetapan"), m_tanggal, QStringLiteral("tanggalCapaian"));
    m_bagian->setObjectName(QStringLiteral("capaianBagian"));
    m_bagian->hide(); // until it is known which unit kerja it is
    form()->addRow(m_bagian);
}

void CapaianForm::start(
    const QString& title, const std::optional<CapaianOrganisasi>& now, const QString& unitKerja)
{
    setTitle(title);
    m_unitKerja = unitKerja;
    const CapaianOrganisasi shown = now.value_or(CapaianOrganisasi{});
    setChoice<PredikatOrganisasi>(*m_predikat, now ? std::optional(now->predikat) : std::nullopt);
    showText(*m_dasar, shown.dasar);
    m_oleh->setText(shown.ditetapkanOleh);
    m_oleh->setCursorPosition(0);
    showSetter();
    m_tanggal->setDate(shown.tanggal);
    m_bagian->setText(tr("Hanya untuk unit kerja “%1”").arg(asCaption(unitKerja)));
    m_bagian->setVisible(!unitKerja.isEmpty());
    m_bagian->setChecked(!shown.unitKerja.isEmpty());
    complain({});
}

void CapaianForm::askPeople(StorageService& storage, QDate today)
{
    storage.query<std::vector<PegawaiRow>>(
        this, [today](Reader& reader) { return reader.lists().pegawai(today); },
        [this](
            const auto& answer) { m_oleh->setPeople(answer ? answer.value() : std::vector<PegawaiRow>{}); });
}

void CapaianForm::showSetter()
{
    if (m_oleh->text().trimmed().isEmpty()) {
        m_dikenal->setText(tr("Tanpa nama, Penetapan Predikat dicetak dengan titik-titik."));
    } else if (const PegawaiRow* person = m_oleh->person(); person != nullptr) {
        const QString nomor = nomorTercetak(person->identitas);
        const QString numbered = labelNomor(person->identitas.jenis) % QLatin1Char(' ') % nomor;
        QStringList parts{nomor.isEmpty() ? nomor : numbered, person->jabatan};
        parts.removeAll(QString());
        m_dikenal->setText(tr("Ikut tercetak: %1").arg(parts.join(QStringLiteral(", "))));
    } else {
        m_dikenal->setText(m_oleh->count() > 1
                               ? tr("Ada beberapa orang dengan nama itu, jadi hanya namanya yang tercetak.")
                               : tr("Tidak ada orang dengan nama itu di berkas ini, jadi hanya namanya yang "
                                    "tercetak."));
    }
}

std::optional<CapaianOrganisasi> CapaianForm::capaian()
{
    const auto predikat = choiceOf<PredikatOrganisasi>(*m_predikat);
    if (!predikat) {
        complain(tr("Pilih capaian kinerja organisasinya."));
        return std::nullopt;
    }
    CapaianOrganisasi wanted;
    wanted.predikat = *predikat;
    wanted.dasar = m_dasar->toPlainText().trimmed();
    wanted.ditetapkanOleh = m_oleh->text().simplified();
    wanted.tanggal = m_tanggal->date();
    wanted.unitKerja = m_bagian->isChecked() ? m_unitKerja : QString();
    return wanted;
}

} // namespace kinerja
