#pragma once

#include "ui/print/spooler.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QSpinBox;

namespace kinerja
{

/// On which printer, and how often.
struct PrinterChoice {
    QString printer;
    int copies = 1;
};

/// Asks for the printer of a file that is printed as it is: what a page looks like is not asked, since it is
/// settled.
class PrinterDialog : public QDialog
{
    Q_OBJECT
public:
    PrinterDialog(const Printers& printers, const QString& what, QWidget* parent);

    PrinterChoice choice() const;
    /// Nothing where the user turned back.
    static std::optional<PrinterChoice> ask(const Printers& printers, const QString& what, QWidget* parent);

private:
    QComboBox* m_printer;
    QSpinBox* m_copies;
};

} // namespace kinerja
