#include "ui/people/ubahbanyakdialog.h"

#include "ui/forms/labels.h"
#include "ui/people/enumbox.h"
#include "ui/text/storagetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

UbahBanyakDialog::UbahBanyakDialog(const PageContext& context, std::vector<PegawaiKunci> pegawai,
    const std::shared_ptr<const DaftarPilihan>& people, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_pegawai(std::move(pegawai)),
      m_atasan(new PegawaiChooser(this)), m_status(new QComboBox(this)), m_jenis(new QComboBox(this)),
      m_unit(new QLineEdit(this)), m_complaint(namedLabel("keluhan", this))
{
    setWindowTitle(tr("Ubah beberapa pegawai"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 300);
    m_atasan->setPeople(people);
    fillEnumBox<StatusPegawai>(*m_status, QString());
    fillEnumBox<JenisJabatan>(*m_jenis, QString());
    for (QComboBox* box : {m_status, m_jenis}) {
        box->setCurrentIndex(-1); // nothing is chosen yet
    }
    auto* form = new QFormLayout;
    m_setsAtasan = addField(form, tr("&Atasan"), "atasanBersama", m_atasan);
    m_setsStatus = addField(form, tr("&Status"), "statusBersama", m_status);
    m_setsJenis = addField(form, tr("&Jenis jabatan"), "jenisBersama", m_jenis);
    m_setsUnit = addField(form, tr("&Unit kerja"), "unitBersama", m_unit);
    m_atasan->lineEdit()->setAccessibleName(tr("Atasan"));
    connect(m_atasan, &PegawaiChooser::edited, this, [this] { m_setsAtasan->setChecked(true); });
    connect(m_status, &QComboBox::activated, this, [this] { m_setsStatus->setChecked(true); });
    connect(m_jenis, &QComboBox::activated, this, [this] { m_setsJenis->setChecked(true); });
    connect(m_unit, &QLineEdit::textEdited, this, [this] { m_setsUnit->setChecked(true); });
    m_complaint->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(tr("U&bah"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("ubahBersama"));
    buttons->addButton(tr("Bata&l"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        plainLabel(tr("Yang dicentang diisikan sama pada %n orang yang dipilih; isian lain tetap. "
                      "Kenaikan pangkat, mutasi, dan ganti atasan yang masuk riwayat dicatat dengan "
                      "Catat perubahan… pada orangnya.",
                       nullptr, static_cast<int>(m_pegawai.size())),
            this));
    column->addLayout(form);
    column->addWidget(m_complaint);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UbahBanyakDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
    updateState();
}

QCheckBox* UbahBanyakDialog::addField(
    QFormLayout* form, const QString& caption, const char* name, QWidget* field)
{
    auto* box = new QCheckBox(caption, this);
    const QString fieldName = QString::fromLatin1(name);
    box->setObjectName(QStringLiteral("centang_") + fieldName);
    field->setObjectName(fieldName);
    field->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    form->addRow(box, field);
    connect(box, &QCheckBox::toggled, this, &UbahBanyakDialog::updateState);
    return box;
}

void UbahBanyakDialog::updateState()
{
    const ChangeManyPegawai wanted = command();
    m_store->setEnabled(wanted.atasan || wanted.status || wanted.jenisJabatan || wanted.unitKerja);
}

ChangeManyPegawai UbahBanyakDialog::command() const
{
    ChangeManyPegawai wanted;
    wanted.pegawai = m_pegawai;
    if (m_setsAtasan->isChecked()) {
        wanted.atasan = m_atasan->kunci();
    }
    if (m_setsStatus->isChecked()) {
        wanted.status = enumIn<StatusPegawai>(*m_status);
    }
    if (m_setsJenis->isChecked()) {
        wanted.jenisJabatan = enumIn<JenisJabatan>(*m_jenis);
    }
    if (m_setsUnit->isChecked()) {
        wanted.unitKerja = m_unit->text();
    }
    return wanted;
}

void UbahBanyakDialog::store()
{
    using Answer = Result<Outcome<PegawaiDiubah>, Refused<PegawaiFault>>;
    m_context.storage.command<PegawaiDiubah, Refused<PegawaiFault>>(
        this, [wanted = command()](Session& session) { return changeManyPegawai(session, wanted); },
        [this](const Answer& answer) {
            if (!answer) {
                m_complaint->setText(QStringLiteral("✖ ") + text::sentence(answer.error().storage));
                m_complaint->show();
                return;
            }
            const PegawaiDiubah& done = answer->value;
            QStringList skipped;
            for (const PegawaiDiubah::Dilewati& one : done.dilewati) {
                skipped.append(tr("✖ %1: %2").arg(one.nama, text::sentence(one.sebab)));
            }
            accept();
            m_context.prompter.tell(Prompter::Weight::Information, windowTitle(),
                tr("Diubah pada %1 orang; %2 orang sudah sama; %3 orang dilewati.")
                    .arg(done.diubah)
                    .arg(done.sudahSama)
                    .arg(skipped.size()),
                skipped.join(QLatin1Char('\n')));
        });
}

} // namespace kinerja
