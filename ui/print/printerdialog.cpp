#include "ui/print/printerdialog.h"

#include "ui/forms/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int dialogWidth = 480;
constexpr int mostCopies = 99;

} // namespace

PrinterDialog::PrinterDialog(const Printers& printers, const QString& what, QWidget* parent)
    : QDialog(parent), m_printer(new QComboBox(this)), m_copies(new QSpinBox(this))
{
    setObjectName(QStringLiteral("pencetakDialog"));
    setWindowTitle(tr("Cetak salinan resmi"));
    m_printer->setObjectName(QStringLiteral("pencetak"));
    m_printer->addItems(printers.names);
    m_printer->setCurrentIndex(std::max(0, m_printer->findText(printers.standard)));
    m_copies->setObjectName(QStringLiteral("rangkap"));
    m_copies->setRange(1, mostCopies);
    auto* form = new QFormLayout;
    form->addRow(tr("&Pencetak:"), m_printer);
    form->addRow(tr("&Rangkap:"), m_copies);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Cetak"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("cetak"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("batal"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(what, this));
    column->addLayout(form);
    column->addWidget(plainLabel(tr("PDF itu diserahkan kepada pencetak seperti adanya. Untuk memilih "
                                    "halaman atau kertas, buka PDF-nya dan cetak dari pembaca PDF."),
        this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogWidth, sizeHint().height());
    growToFit(*this);
}

PrinterChoice PrinterDialog::choice() const { return {m_printer->currentText(), m_copies->value()}; }

std::optional<PrinterChoice> PrinterDialog::ask(
    const Printers& printers, const QString& what, QWidget* parent)
{
    PrinterDialog dialog(printers, what, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

} // namespace kinerja
