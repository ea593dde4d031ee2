#include "ui/penetapan/actform.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/text/skptext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

ActForm::ActForm(const QString& act, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_form(new QFormLayout), m_complaint(new QLabel(this))
{
    for (QLabel* label : {m_title, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    auto* accept = new QPushButton(act, this);
    accept->setObjectName(QStringLiteral("kerjakan"));
    auto* reject = new QPushButton(tr("Kem&bali"), this);
    reject->setObjectName(QStringLiteral("kembali"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(reject);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    column->addStretch();
    connect(accept, &QPushButton::clicked, this, &ActForm::accepted);
    connect(reject, &QPushButton::clicked, this, &ActForm::rejected);
}

void ActForm::setTitle(const QString& title)
{
    m_title->setText(title);
    m_complaint->clear();
}

void ActForm::complain(const QString& sentence) { m_complaint->setText(sentence); }

ApproveForm::ApproveForm(QWidget* parent)
    : ActForm(tr("&Setujui dan kunci"), parent), m_tanggal(new DateField(this)),
      m_tempat(new QLineEdit(this)), m_late(new QLineEdit(this))
{
    setTitle(
        tr("Naskah dan nama dikunci seperti keadaannya hari ini. Tanggal pada formulir boleh dikosongkan; "
           "lalu dicetak titik-titik."));
    new FieldRow(form(), tr("Tempat pada &formulir"), m_tempat, QStringLiteral("tempat"));
    new FieldRow(form(), tr("&Tanggal pada formulir"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form(), tr("Alasan ter&lambat"), m_late, QStringLiteral("alasanTerlambat"));
}

void ApproveForm::start(const QString& tempat, bool late)
{
    m_tempat->setText(tempat);
    m_tanggal->setDate({});
    m_late->clear();
    m_late->setEnabled(late);
    complain({});
}

ApproveSkp ApproveForm::command() const
{
    return {{}, {m_tempat->text().simplified(), m_tanggal->date()}, m_late->text().simplified()};
}

RevisionForm::RevisionForm(QWidget* parent)
    : ActForm(tr("&Buka revisi"), parent), m_jenis(new QComboBox(this)), m_about(new QLabel(this)),
      m_alasan(new QPlainTextEdit(this))
{
    setTitle(tr("SKP yang berlaku tetap berlaku sampai revisinya ditetapkan."));
    for (const auto& [jenis, name] : EnumNames<JenisRevisi>::table) {
        m_jenis->addItem(text::label(jenis), static_cast<int>(jenis));
    }
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_alasan->setTabChangesFocus(true);
    m_alasan->setMaximumHeight(90);
    new FieldRow(form(), tr("&Jenis revisi"), m_jenis, QStringLiteral("jenisRevisi"));
    form()->addRow(m_about);
    new FieldRow(form(), tr("&Alasan"), m_alasan, QStringLiteral("alasan"));
    const auto explain = [this] {
        const auto jenis = static_cast<JenisRevisi>(m_jenis->currentData().toInt());
        m_about->setText(
            needsDialog(jenis)
                ? tr("Perlu dialog kinerja jenis penyesuaian setelah tanda tangan sebelumnya.")
                : tr("Hanya salah tulis: target, jumlah RHK, periode, dan penilai tidak boleh berubah."));
    };
    connect(m_jenis, &QComboBox::currentIndexChanged, this, explain);
    explain();
}

void RevisionForm::start()
{
    m_alasan->clear();
    complain({});
}

std::optional<OpenSkpRevision> RevisionForm::command()
{
    const QString alasan = m_alasan->toPlainText().trimmed();
    if (alasan.isEmpty()) {
        complain(tr("Tulis alasan revisi."));
        return std::nullopt;
    }
    return OpenSkpRevision{{}, static_cast<JenisRevisi>(m_jenis->currentData().toInt()), alasan};
}

CloseForm::CloseForm(QWidget* parent)
    : ActForm(tr("T&utup SKP"), parent), m_alasan(new QComboBox(this)), m_tanggal(new DateField(this)),
      m_catatan(new QLineEdit(this))
{
    setTitle(tr("Kenaikan pangkat, gelar baru, atau CPNS menjadi PNS tidak menutup SKP."));
    for (const auto& [alasan, name] : EnumNames<AlasanTutup>::table) {
        m_alasan->addItem(text::label(alasan), static_cast<int>(alasan));
    }
    new FieldRow(form(), tr("&Alasan"), m_alasan, QStringLiteral("alasan"));
    new FieldRow(form(), tr("&Hari terakhir SKP ini"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form(), tr("&Catatan"), m_catatan, QStringLiteral("catatan"));
}

void CloseForm::start(QDate tanggal)
{
    m_tanggal->setDate(tanggal);
    m_catatan->clear();
    complain({});
}

std::optional<CloseSkp> CloseForm::command()
{
    if (!m_tanggal->date().isValid()) {
        complain(tr("Isi hari terakhir SKP ini."));
        return std::nullopt;
    }
    return CloseSkp{{}, m_tanggal->date(), static_cast<AlasanTutup>(m_alasan->currentData().toInt()),
        m_catatan->text().simplified()};
}

PenilaiForm::PenilaiForm(QWidget* parent)
    : ActForm(tr("&Ganti penilai"), parent), m_penilai(new QComboBox(this)), m_mulai(new DateField(this)),
      m_alasan(new QLineEdit(this)), m_untuk(new QComboBox(this))
{
    setTitle(tr("SKP berjalan terus; sejak tanggal itu pejabat penilainya orang lain."));
    m_penilai->setEditable(true);
    m_penilai->setInsertPolicy(QComboBox::NoInsert);
    new FieldRow(form(), tr("Pejabat &penilai baru"), m_penilai, QStringLiteral("penilaiBaru"));
    new FieldRow(form(), tr("&Mulai tanggal"), m_mulai, QStringLiteral("tanggal"));
    new FieldRow(form(), tr("&Alasan"), m_alasan, QStringLiteral("alasan"));
    new FieldRow(form(), tr("&Untuk"), m_untuk, QStringLiteral("untuk"));
}

void PenilaiForm::start(const std::vector<PilihanPegawai>& people, QDate tanggal, int lain)
{
    m_people = people;
    m_penilai->clear();
    for (const PilihanPegawai& one : people) {
        m_penilai->addItem(one.jabatan.isEmpty() ? one.nama : tr("%1 – %2").arg(one.nama, one.jabatan));
    }
    m_penilai->setCurrentIndex(-1);
    m_penilai->clearEditText();
    m_mulai->setDate(tanggal);
    m_alasan->clear();
    m_untuk->clear();
    m_untuk->addItem(tr("SKP ini saja"));
    if (lain > 0) {
        m_untuk->addItem(tr("SKP ini dan %n SKP terbuka lain dari penilai yang sama", nullptr, lain));
    }
    complain({});
}

std::optional<PergantianPenilai> PenilaiForm::change()
{
    const int index = m_penilai->findText(m_penilai->currentText(), Qt::MatchFixedString);
    if (index < 0 || static_cast<size_t>(index) >= m_people.size()) {
        complain(tr("Pilih pejabat penilai dari daftar; pejabat dari luar unit didaftarkan dulu pada halaman "
                    "Pegawai."));
        return std::nullopt;
    }
    if (!m_mulai->date().isValid()) {
        complain(tr("Isi tanggal mulai."));
        return std::nullopt;
    }
    const PilihanPegawai& chosen = m_people[static_cast<size_t>(index)];
    return PergantianPenilai{m_mulai->date(), chosen.kunci, chosen.atasan, m_alasan->text().simplified()};
}

bool PenilaiForm::forAll() const { return m_untuk->currentIndex() == 1; }

} // namespace kinerja
