#include "ui/print/printing.h"

#include "ui/print/pagepainter.h"
#include "ui/print/pagesize.h"
#include "ui/print/pdf.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace kinerja
{

namespace
{

struct Range {
    size_t from;
    size_t to; ///< one past the last
};

Range chosenPages(const QPrinter& printer, size_t count)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0) {
        return {0, count};
    }
    const size_t from = static_cast<size_t>(printer.fromPage()) - 1;
    const size_t to = static_cast<size_t>(std::max(printer.toPage(), printer.fromPage()));
    return {std::min(from, count), std::min(to, count)};
}

/// A printer that writes a file has the reasons of files.
PrintError refusalOf(const QPrinter& printer)
{
    return printer.outputFileName().isEmpty() ? PrintError::PrinterRefused
                                              : whyNotWritten(QFileInfo(printer.outputFileName()));
}

} // namespace

void setUpPage(QPrinter& printer, const PrintItem& item)
{
    printer.setFullPage(true);
    printer.setPageLayout(pageLayoutOf(item.options.paper, item.model.orientation));
}

Result<QString, PrintError> printDocument(const PrintedDocument& document, const PrintItem& item, Sheet sheet,
    const std::shared_ptr<const FontSet>& fonts, QPrinter& printer, QPainter& painter)
{
    setUpPage(printer, item);
    const bool ready = sheet == Sheet::First ? painter.begin(&printer) : printer.newPage();
    if (!ready) {
        return failure(refusalOf(printer));
    }
    PagePainter pages(fonts);
    const Range range = chosenPages(printer, document.pages.size());
    for (size_t at = range.from; at < range.to; ++at) {
        if (at > range.from && !printer.newPage()) {
            return failure(refusalOf(printer));
        }
        painter.save();
        painter.scale(printer.logicalDpiX() / pointsPerInch, printer.logicalDpiY() / pointsPerInch);
        pages.paint(painter, document.pages[at], document.pageSize);
        painter.restore();
    }
    return QString();
}

} // namespace kinerja
