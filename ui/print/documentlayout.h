#pragma once

#include "core/common/result.h"
#include "core/documents/documentmodel.h"
#include "ui/print/fontset.h"
#include "ui/print/printedpage.h"
#include "ui/print/printerror.h"
#include "ui/print/renderoptions.h"

namespace kinerja
{

/// Lays a document out, once for preview, printer and PDF: equal models and options give equal pages on any
/// screen. Knows no form.
Result<PrintedDocument, PrintError> layOut(
    const DocumentModel& model, const RenderOptions& options, const FontSet& fonts);

} // namespace kinerja
