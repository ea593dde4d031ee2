#pragma once

#include "core/documents/documentjson.h"
#include "ui/print/printerror.h"

#include <QString>

namespace kinerja::text
{

/// Why a document did not come out, and what to do.
QString sentence(PrintError error);
/// Why a stored document cannot be read.
QString sentence(DocumentError error);

} // namespace kinerja::text
