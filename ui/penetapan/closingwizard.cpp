#include "ui/penetapan/closingwizard.h"

#include "ui/forms/accesskeys.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/inputdialog.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/forms/wizardhelp.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/skp/newskpdialog.h"
#include "ui/text/acttext.h"
#include "ui/text/closingtext.h"
#include "ui/text/datetext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizardPage>

namespace kinerja
{

namespace
{

constexpr int wizardWidth = 760;
constexpr int wizardHeight = 520;
constexpr int becomesRole = Qt::UserRole + 1;

enum Langkah { ReasonPage, WorkPage, NextPage };
enum class Becomes { Closed, ThrownAway };
enum Tujuan { UnitLain, UnitIni };

void addWork(QListWidget& list, const SkpRow& row, Becomes becomes, QDate day)
{
    auto* item = new QListWidgetItem(
        becomes == Becomes::Closed ? text::akanDitutup(row, day) : text::akanDibuang(row), &list);
    item->setData(Qt::UserRole, row.kunci.text());
    item->setData(becomesRole, static_cast<int>(becomes));
    // A draft revision has lost its object; another draft may still be meant for later.
    const bool certain = becomes == Becomes::Closed || row.revisi > 1;
    item->setCheckState(certain ? Qt::Checked : Qt::Unchecked);
}

std::vector<SkpKunci> checkedOf(const QListWidget& list, Becomes becomes)
{
    std::vector<SkpKunci> keys;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        if (item->checkState() == Qt::Checked &&
            item->data(becomesRole).toInt() == static_cast<int>(becomes)) {
            keys.emplace_back(item->data(Qt::UserRole).toString());
        }
    }
    return keys;
}

} // namespace

ClosingWizard::ClosingWizard(
    const PageContext& context, const PegawaiKunci& pegawai, QWidget* parent, QDate hariTerakhir)
    : QWizard(parent), m_context(context), m_pegawai(pegawai), m_alasan(new QComboBox(this)),
      m_tujuan(new QComboBox), m_tujuanLabel(new QLabel(this)), m_tanggal(new DateField(context.clock, this)),
      m_catatan(new QLineEdit(this)), m_about(namedLabel("tentang", this)),
      m_complaint(namedLabel("keluhan", this)), m_work(new QListWidget(this)),
      m_obstacle(namedLabel("halangan", this)), m_absent(new QCheckBox(this)),
      m_result(namedLabel("hasil", this))
{
    setObjectName(QStringLiteral("wisayaTutup"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::BackButton, tr("< &Kembali"));
    setButtonText(QWizard::NextButton, tr("&Lanjut >"));
    setButtonText(QWizard::CommitButton, tr("&Tutup SKP"));
    setButtonText(QWizard::FinishButton, tr("&Selesai"));
    setButtonText(QWizard::CancelButton, tr("&Batal"));
    new WizardHelp(
        this, [](int) { return QStringLiteral("pindah"); },
        [this](const QString& topic) { m_context.navigation.showHelp(topic); });
    resize(wizardWidth, wizardHeight);
    setWindowTitle(tr("Mutasi, pensiun, atau penutupan lain"));
    m_tanggal->setDate(hariTerakhir.isValid() ? hariTerakhir : m_context.clock.today());
    addReason();
    addOpenWork();
    addNext();
    readOpenWork();
    setWindowTitle(tr("Mutasi, pensiun, atau penutupan lain: %1").arg(m_open.nama));
}

void ClosingWizard::addReason()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Alasan dan hari terakhir"));
    page->setSubTitle(tr("Kenaikan pangkat, gelar baru, atau CPNS menjadi PNS tidak menutup SKP: catat saja "
                         "perubahannya pada halaman Pegawai."));
    fillChoices<AlasanTutup>(*m_alasan, [](auto value) { return text::label(value); });
    m_tujuan->addItem(tr("Ke unit lain, di luar berkas ini"), UnitLain);
    m_tujuan->addItem(tr("Ke jabatan lain di unit ini"), UnitIni);
    m_tujuan->setObjectName(QStringLiteral("tujuan"));
    m_tujuan->setAccessibleName(tr("Pindah ke mana"));
    m_tujuanLabel->setText(tr("Pindah ke &mana"));
    m_tujuanLabel->setBuddy(m_tujuan);
    // Each row joins the window as it is added, the choice among them: so the tab order is that of the rows.
    auto* fields = new QWidget(page);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    new FieldRow(form, tr("&Alasan"), m_alasan, QStringLiteral("alasan"));
    form->addRow(m_tujuanLabel, m_tujuan);
    new FieldRow(form, tr("&Hari terakhir SKP ini"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form, tr("&Catatan (nomor SK, …)"), m_catatan, QStringLiteral("catatan"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(fields);
    column->addWidget(m_about);
    column->addWidget(m_complaint);
    column->addStretch();
    new AccessKeys(page);
    setPage(ReasonPage, page);
    connect(m_alasan, &QComboBox::currentIndexChanged, this, &ClosingWizard::explain);
    connect(m_tujuan, &QComboBox::currentIndexChanged, this, &ClosingWizard::explain);
    explain();
}

void ClosingWizard::addOpenWork()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Pekerjaan yang terbuka"));
    page->setSubTitle(tr("Yang dicentang dikerjakan sekaligus saat SKP ditutup; yang tidak dicentang tetap "
                         "seperti sekarang."));
    page->setCommitPage(true);
    m_work->setObjectName(QStringLiteral("pekerjaan"));
    m_work->setAccessibleName(tr("Pekerjaan yang terbuka"));
    m_work->setWordWrap(true);
    m_absent->setObjectName(QStringLiteral("catatTidakDinilai"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_work, 1);
    column->addWidget(m_absent);
    column->addWidget(m_obstacle);
    new AccessKeys(page);
    setPage(WorkPage, page);
}

QPushButton* ClosingWizard::nextStep(const QString& label, const char* name, QVBoxLayout* column)
{
    auto* button = new QPushButton(label, this);
    button->setObjectName(QString::fromLatin1(name));
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ClosingWizard::addNext()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Langkah berikutnya"));
    page->setFinalPage(true);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_result);
    m_nextSkp = nextStep(tr("SKP &berikutnya…"), "skpBerikutnya", column);
    m_handover = nextStep(tr("Serah terima ke unit l&ain…"), "serahTerima", column);
    m_penilai = nextStep(tr("&Ganti penilai untuk SKP bawahannya…"), "gantiPenilai", column);
    column->addStretch();
    new AccessKeys(page);
    setPage(NextPage, page);
    connect(m_nextSkp, &QPushButton::clicked, this, [this] {
        auto* dialog = new NewSkpDialog(m_context, m_pegawai, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NewSkpDialog::created, this, [this](const SkpKunci& kunci) {
            accept();
            m_context.navigation.openSkp(kunci);
        });
        dialog->open();
    });
    connect(m_handover, &QPushButton::clicked, this,
        [this] { (new HandoverDialog(m_context, m_pegawai, m_open.nama, this))->open(); });
    connect(m_penilai, &QPushButton::clicked, this, [this] {
        auto* dialog = new PenilaiDialog(m_context, this);
        dialog->startForPenilai(m_pegawai, m_tanggal->date().addDays(1));
        dialog->open();
    });
}

AlasanTutup ClosingWizard::alasan() const
{
    return choiceOf<AlasanTutup>(*m_alasan).value_or(AlasanTutup::Lainnya);
}

bool ClosingWizard::leavesUnit() const
{
    const bool within = alasan() == AlasanTutup::Mutasi && m_tujuan->currentData().toInt() == UnitIni;
    return tidakDinilaiSesudah(alasan()).has_value() && !within;
}

void ClosingWizard::explain()
{
    const bool mutasi = alasan() == AlasanTutup::Mutasi;
    m_tujuan->setVisible(mutasi);
    m_tujuanLabel->setVisible(mutasi);
    m_about->setText(text::tentangPenutupan(alasan()));
}

bool ClosingWizard::readOpenWork()
{
    bool read = false;
    m_context.storage.query<PekerjaanTerbuka>(
        this,
        [pegawai = m_pegawai, day = m_tanggal->date()](
            Reader& reader) { return viewPekerjaanTerbuka(reader, pegawai, day); },
        [this, &read](const Result<PekerjaanTerbuka, StorageError>& answer) {
            read = answer.hasValue();
            if (answer) {
                m_open = answer.value();
            } else {
                m_complaint->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
    m_context.storage.waitUntilIdle();
    return read;
}

void ClosingWizard::showOpenWork()
{
    m_work->clear();
    for (const SkpRow& row : m_open.berlaku) {
        addWork(*m_work, row, Becomes::Closed, m_tanggal->date());
    }
    for (const SkpRow& row : m_open.draf) {
        addWork(*m_work, row, Becomes::ThrownAway, m_tanggal->date());
    }
    QStringList obstacles;
    if (m_open.berlaku.empty() && m_open.menunggu.empty()) {
        obstacles += tr("⚠ Tidak ada SKP orang ini yang berlaku pada %1, jadi tidak ada yang ditutup. Bila "
                        "tanggalnya salah, kembali.")
                         .arg(text::tanggal(m_tanggal->date()));
    }
    for (const SkpRow& row : m_open.menunggu) {
        obstacles += QStringLiteral("✖ ") + text::belumDapatDitutup(row);
    }
    if (m_open.sebagaiPenilai > 0) {
        obstacles +=
            tr("⚠ Orang ini pejabat penilai dari %n SKP yang masih terbuka; penggantinya dicatat pada "
               "langkah berikutnya.",
                nullptr, m_open.sebagaiPenilai);
    }
    m_obstacle->setText(obstacles.join(QLatin1Char('\n')));
    m_absent->setVisible(leavesUnit());
    m_absent->setChecked(leavesUnit());
    m_absent->setText(tr("Catat sebagai tidak &dinilai di unit ini mulai %1")
                          .arg(text::tanggal(m_tanggal->date().addDays(1))));
}

void ClosingWizard::reject()
{
    const bool isDone = currentId() == pageIds().last(); // the service is ended, what follows is offered
    if (isDone || !isTypedIn(*this) || mayDropTyped(m_context.prompter)) {
        QWizard::reject();
    }
}

bool ClosingWizard::validateCurrentPage()
{
    switch (currentId()) {
    case ReasonPage:
        m_complaint->clear();
        if (!settleDates(*this)) {
            return false;
        }
        if (!m_tanggal->date().isValid()) {
            m_complaint->setText(QStringLiteral("✖ ") + tr("Isi hari terakhir SKP ini."));
            return false;
        }
        if (!readOpenWork()) {
            return false;
        }
        showOpenWork();
        return true;
    case WorkPage: return end();
    default: return true;
    }
}

bool ClosingWizard::end()
{
    EndService command{m_pegawai, m_tanggal->date(), alasan(), m_catatan->text().simplified(),
        checkedOf(*m_work, Becomes::Closed), checkedOf(*m_work, Becomes::ThrownAway), {}};
    if (!m_absent->isHidden() && m_absent->isChecked()) {
        command.sesudahnya = tidakDinilaiSesudah(alasan());
    }
    if (command.tutup.empty() && command.buang.empty() && !command.sesudahnya) {
        m_obstacle->setText(
            QStringLiteral("✖ ") + tr("Tidak ada yang dicentang, jadi tidak ada yang berubah."));
        return false;
    }
    bool done = false;
    m_context.storage.command<ServiceEnded, ActError>(
        this, [command](Session& session) { return endService(session, command); },
        [this, &done](const Result<Outcome<ServiceEnded>, ActError>& answer) {
            done = answer.hasValue();
            if (answer) {
                showNext(answer->value);
            } else {
                m_obstacle->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
    m_context.storage.waitUntilIdle();
    return done;
}

void ClosingWizard::showNext(const ServiceEnded& ended)
{
    QStringList lines;
    if (!ended.ditutup.empty()) {
        lines += tr("✔ %n SKP ditutup per %1.", nullptr, static_cast<int>(ended.ditutup.size()))
                     .arg(text::tanggal(m_tanggal->date()));
        lines +=
            tr("Yang masih harus dibuat: evaluasi sampai %1, oleh pejabat penilai yang menjabat pada hari "
               "itu. SKP tetap berstatus Ditutup sampai evaluasi itu final.")
                .arg(text::tanggal(m_tanggal->date()));
    }
    if (ended.dibuang > 0) {
        lines += tr("✔ %n draf dipindahkan ke Sampah.", nullptr, ended.dibuang);
    }
    if (ended.tidakDinilai) {
        lines += tr("✔ Tidak dinilai di unit ini mulai %1.").arg(text::tanggal(ended.bolehMulaiLagi));
    } else if (!m_absent->isHidden() && m_absent->isChecked()) {
        lines += tr("⚠ Masa tidak dinilai belum tercatat, karena bertumpuk dengan masa lain yang sudah ada: "
                    "perbaiki pada halaman Pegawai.");
    }
    if (!leavesUnit()) {
        lines += tr("SKP berikutnya dapat dimulai %1; jeda boleh.").arg(text::tanggal(ended.bolehMulaiLagi));
    }
    m_result->setText(lines.join(QStringLiteral("\n\n")));
    const bool goesElsewhere = alasan() == AlasanTutup::Mutasi && leavesUnit();
    const bool dead = alasan() == AlasanTutup::Meninggal;
    m_nextSkp->setVisible(!dead && !goesElsewhere && !ended.tidakDinilai);
    m_handover->setVisible(!dead && leavesUnit());
    m_penilai->setVisible(m_open.sebagaiPenilai > 0);
}

} // namespace kinerja
