#include "ui/penetapan/alasandialog.h"

#include "ui/forms/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int alasanWidth = 680;
constexpr int alasanHeight = 500;

} // namespace

AlasanDialog::AlasanDialog(
    const Clock& clock, Prompter& prompter, const QString& title, const QString& about, QWidget* parent)
    : InputDialog(prompter, parent), m_alasan(new QPlainTextEdit(this)), m_dialog(new DialogBox(clock, this)),
      m_complaint(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("alasanDialog"));
    setWindowTitle(title);
    resize(alasanWidth, alasanHeight);
    m_alasan->setObjectName(QStringLiteral("alasan"));
    m_alasan->setAccessibleName(tr("Alasan revisi"));
    m_alasan->setTabChangesFocus(true);
    m_alasan->setFixedHeight(70);
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    auto* caption = new QLabel(tr("&Alasan"), this);
    caption->setBuddy(m_alasan);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Buka &revisi"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("kerjakan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("batal"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AlasanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AlasanDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(about, this));
    column->addWidget(caption);
    column->addWidget(m_alasan);
    column->addWidget(m_dialog);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
}

void AlasanDialog::start(const QString& alasan, const QString& tempat, QDate tanggal, QDate sejak)
{
    propose([&] {
        m_alasan->setPlainText(alasan);
        m_dialog->start(tempat, tanggal, sejak);
    });
}

QString AlasanDialog::alasan() const { return m_alasan->toPlainText().trimmed(); }

void AlasanDialog::accept()
{
    const QString complaint = alasan().isEmpty() ? tr("Tulis alasan revisi.") : m_dialog->complaint();
    if (complaint.isEmpty()) {
        QDialog::accept();
    } else {
        m_complaint->setText(QStringLiteral("✖ ") + complaint);
    }
}

} // namespace kinerja
