#pragma once

#include "core/documents/documentjson.h"
#include "ui/print/notprinted.h"

#include <QString>

namespace kinerja::text
{

/// Why a document did not come out, and what to do.
QString sentence(PrintError error);
QString sentence(const PrintTrouble& trouble);
/// What did not come out and why, in one line.
QString line(const NotPrinted& one);
/// Why a stored document cannot be read.
QString sentence(DocumentError error);

} // namespace kinerja::text
