#pragma once

#include "core/domain/berkas.h"
#include "ui/print/printerdialog.h"
#include "ui/shell/pagecontext.h"

namespace kinerja
{

/// Prints files that the data file holds, byte for byte: asks for the printer, hands a copy to the print
/// system, and removes the copy again.
class SalinanPrint : public QObject
{
    Q_OBJECT
public:
    using Chooser = std::function<std::optional<PrinterChoice>(const Printers&, const QString& what)>;

    SalinanPrint(const PageContext& context, QWidget* parent);

    void setChooser(Chooser chooser) { m_choose = std::move(chooser); }
    /// One at a time; `nama` is what people call it.
    void print(const Berkas& berkas, const QString& nama);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// How far it is, or what came of it, a sentence.
    void told(const QString& sentence);
    void busyChanged();

private:
    void write(const Berkas& berkas, const QString& nama, const PrinterChoice& choice);
    void end(const QString& sentence);

    PageContext m_context;
    Spooler m_spooler;
    Chooser m_choose;
    bool m_isBusy = false;
};

} // namespace kinerja
