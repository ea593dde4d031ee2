#pragma once

#include "core/usecases/assemblepapers.h"
#include "ui/print/printitem.h"
#include "ui/shell/navigation.h"

namespace kinerja
{

/// Papers ready for preview and printer, and what could not be made.
struct PaperItems {
    std::vector<PrintItem> items;
    std::vector<PaperError> failed;
    bool truncated = false; ///< there were more SKP than asked for at most
};

/// Reads the papers of the requested SKP, at most of `limit` SKP.
PaperItems readPaperItems(
    Reader& reader, const std::vector<DocumentRequest>& requests, QDate today, size_t limit);

} // namespace kinerja
