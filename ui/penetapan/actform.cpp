#include "ui/penetapan/actform.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/futureday.h"
#include "ui/forms/inputdialog.h"
#include "ui/forms/textfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kinerja
{

ActForm::ActForm(Prompter& prompter, const QString& act, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_title(new QLabel(this)), m_form(new QFormLayout),
      m_complaint(new QLabel(this))
{
    for (QLabel* label : {m_title, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(QStringLiteral("tentangIsian"));
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
    connect(accept, &QPushButton::clicked, this, [this] {
        if (settleDates(*this)) {
            Q_EMIT accepted();
        }
    });
    connect(reject, &QPushButton::clicked, this, &ActForm::turnBack);
    connect(new QShortcut(QKeySequence::Cancel, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &ActForm::turnBack);
}

void ActForm::turnBack()
{
    if (!isTypedIn(*this) || mayDropTyped(m_prompter)) {
        Q_EMIT rejected();
    }
}

void ActForm::setTitle(const QString& title)
{
    m_title->setText(title);
    m_complaint->clear();
}

void ActForm::complain(const QString& sentence) { m_complaint->setText(sentence); }

ApproveForm::ApproveForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("&Setujui dan kunci"), parent), m_jabatan(new QComboBox(this)),
      m_tanggal(new DateField(clock, this)), m_tempat(new QLineEdit(this)), m_late(new QLineEdit(this))
{
    setTitle(tr(
        "Naskah dan nama dikunci seperti keadaannya hari ini. Tanggal pada formulir boleh dikosongkan; "
        "lalu dicetak titik-titik untuk ditulis tangan. Untuk tanda tangan elektronik isilah tanggalnya."));
    new FieldRow(form(), tr("Tempat pada &formulir"), m_tempat, QStringLiteral("tempat"));
    warnOfFuture(*new FieldRow(form(), tr("&Tanggal pada formulir"), m_tanggal, QStringLiteral("tanggal")),
        *m_tanggal, clock);
    m_jabatan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jabatanRow = new FieldRow(
        form(), tr("&Penilai menandatangani sebagai"), m_jabatan, QStringLiteral("jabatanPenilai"));
    form()->setRowVisible(m_jabatanRow, false);
    new FieldRow(form(), tr("Alasan ter&lambat"), m_late, QStringLiteral("alasanTerlambat"));
    connect(m_tanggal, &DateField::edited, this, &ApproveForm::tanggalEdited);
}

void ApproveForm::setJabatan(const PilihanPenilai& jabatan)
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

void ApproveForm::offerJabatanForMany()
{
    m_jabatan->clear();
    m_jabatan->addItem(
        tr("Menurut unit kerja pegawai masing-masing"), static_cast<int>(PilihanJabatan::MenurutUnit));
    m_jabatan->addItem(tr("Jabatan definitif"), static_cast<int>(PilihanJabatan::Definitif));
    m_jabatan->addItem(tr("Plt atau Plh, bila sedang merangkap"), static_cast<int>(PilihanJabatan::Rangkap));
    form()->setRowVisible(m_jabatanRow, true);
}

QDate ApproveForm::tanggal() const { return m_tanggal->date(); }

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
    JabatanPenilai jabatan;
    if (m_jabatan->currentData().typeId() == QMetaType::Int) {
        jabatan.pilihan = static_cast<PilihanJabatan>(m_jabatan->currentData().toInt());
    } else {
        jabatan.jabatan = m_jabatan->currentData().toString();
    }
    return {{}, {m_tempat->text().simplified(), m_tanggal->date()}, m_late->text().simplified(), jabatan};
}

} // namespace kinerja
