#include "ui/penetapan/actform.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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

} // namespace kinerja
