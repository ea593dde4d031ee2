#include "ui/people/tidakdinilaidialog.h"

#include "core/usecases/pegawai/savetidakdinilai.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/people/enumbox.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

TidakDinilaiDialog::TidakDinilaiDialog(
    const PageContext& context, std::vector<PegawaiKunci> pegawai, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_pegawai(std::move(pegawai)),
      m_mulai(new DateField(context.clock)), m_selesai(new DateField(context.clock)), m_sebab(new QComboBox),
      m_alasan(new QLineEdit), m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Tandai tidak dinilai"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* intro = new QLabel(
        tr("Berlaku untuk %n orang yang dipilih.", nullptr, static_cast<int>(m_pegawai.size())), this);
    intro->setTextFormat(Qt::PlainText);
    fillEnumBox<JenisTidakDinilai>(*m_sebab, QString());
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->hide();
    auto* form = new QFormLayout;
    new FieldRow(form, tr("&Mulai"), m_mulai, QStringLiteral("mulai"));
    new FieldRow(form, tr("S&elesai (kosong: seterusnya)"), m_selesai, QStringLiteral("selesai"));
    new FieldRow(form, tr("&Sebab"), m_sebab, QStringLiteral("sebab"));
    new FieldRow(form, tr("&Keterangan"), m_alasan, QStringLiteral("alasan"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("S&impan"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TidakDinilaiDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
}

void TidakDinilaiDialog::store()
{
    using Answer = Result<Outcome<Done>, Refused<RentangFault>>;
    if (!settleDates(*this)) {
        return;
    }
    const AddTidakDinilai command{
        m_pegawai, {enumIn<JenisTidakDinilai>(*m_sebab).value_or(JenisTidakDinilai::Lainnya),
                       m_alasan->text().simplified(), m_mulai->date(), m_selesai->date()}};
    m_context.storage.command<Done, Refused<RentangFault>>(
        this, [command](Session& session) { return addTidakDinilai(session, command); },
        [this](const Answer& answer) {
            if (answer) {
                accept();
                return;
            }
            QStringList sentences;
            for (const RentangFault& fault : answer.error().faults) {
                sentences.append(text::sentence(fault));
            }
            m_complaint->setText(
                QStringLiteral("✖ ") + (sentences.isEmpty() ? text::sentence(answer.error().storage)
                                                            : sentences.join(QStringLiteral("\n✖ "))));
            m_complaint->show();
        });
}

} // namespace kinerja
