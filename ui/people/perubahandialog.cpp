#include "ui/people/perubahandialog.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

PerubahanDialog::PerubahanDialog(const PageContext& context, const Pegawai& pegawai,
    const GolonganTable& golongan, const std::shared_ptr<const DaftarPilihan>& people, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_pegawai(pegawai),
      m_mulai(new DateField(context.clock)), m_sejak(new DateField(context.clock)),
      m_form(new PegawaiForm(context.clock, this)), m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Catat perubahan: %1").arg(pegawai.nama));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 600);
    auto* intro =
        new QLabel(tr("Tulis keadaan yang baru dan tanggal mulainya. Keadaan lama masuk ke riwayat; "
                      "SKP yang sudah terkunci tidak berubah."),
            this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    auto* dates = new QFormLayout;
    new FieldRow(dates, tr("&Mulai berlaku"), m_mulai, QStringLiteral("mulai"));
    new FieldRow(dates, tr("Keadaan lama berlaku se&jak"), m_sejak, QStringLiteral("sejak"));
    m_sejak->setDate(keadaanSejak(pegawai));
    m_form->setGolongan(golongan);
    m_form->setPeople(people);
    m_form->fillFrom(pegawai);
    m_form->showKeadaanOnly();
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Simpan perubahan"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(dates);
    column->addWidget(m_form, 1);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PerubahanDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
}

void PerubahanDialog::store()
{
    using Answer = Result<Outcome<Done>, Refused<JabatanChangeFault>>;
    if (!settleDates(*this)) {
        return;
    }
    Pegawai changed = m_pegawai;
    m_form->collectInto(changed);
    const RecordJabatanChange command{m_pegawai.kunci, m_mulai->date(), keadaanOf(changed), m_sejak->date()};
    m_context.storage.command<Done, Refused<JabatanChangeFault>>(
        this, [command](Session& session) { return recordJabatanChange(session, command); },
        [this](const Answer& answer) {
            if (answer) {
                accept();
                return;
            }
            switch (answer.error().kind) {
            case Refused<JabatanChangeFault>::Kind::Storage:
                say({text::sentence(answer.error().storage)});
                return;
            case Refused<JabatanChangeFault>::Kind::Missing:
                say({tr("Orang ini sudah tidak ada di berkas.")});
                return;
            case Refused<JabatanChangeFault>::Kind::Faults: break;
            }
            QStringList sentences;
            for (const JabatanChangeFault& fault : answer.error().faults) {
                sentences.append(text::sentence(fault));
            }
            say(sentences);
        });
}

void PerubahanDialog::say(const QStringList& sentences)
{
    m_complaint->setText(QStringLiteral("✖ ") + sentences.join(QStringLiteral("\n✖ ")));
    m_complaint->show();
}

} // namespace kinerja
