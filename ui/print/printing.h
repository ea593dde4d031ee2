#pragma once

#include "core/common/result.h"
#include "ui/print/fontset.h"
#include "ui/print/printedpage.h"
#include "ui/print/printerror.h"
#include "ui/print/printitem.h"

#include <memory>

class QPainter;
class QPrinter;

namespace kinerja
{

/// Whether a document begins a print job or follows another one in it.
enum class Sheet { First, Further };

/// Sets paper and orientation of the document that comes next.
void setUpPage(QPrinter& printer, const PrintItem& item);
/// Puts all pages of a laid-out document on the printer, within the pages chosen in the print dialogue. The
/// painter is begun for the first document and goes on for those after it. Hands back an empty text.
Result<QString, PrintError> printDocument(const PrintedDocument& document, const PrintItem& item, Sheet sheet,
    const std::shared_ptr<const FontSet>& fonts, QPrinter& printer, QPainter& painter);

} // namespace kinerja
