#pragma once

#include "core/documents/documentjson.h"
#include "ui/print/notprinted.h"
#include "ui/print/spoolerror.h"

#include <QStringList>

namespace kinerja::text
{

/// Why a document did not come out, and what to do.
QString sentence(PrintError error);
QString sentence(const PrintTrouble& trouble);
/// Why a file was not handed over to the print system, and what to do.
QString sentence(const SpoolError& error);
/// What did not come out and why, in one line.
QString line(const NotPrinted& one);
/// The same of many; a reason that several share is told once, their names beneath it.
QStringList lines(const std::vector<NotPrinted>& all);
/// The reasons alone, each once.
QStringList reasons(const std::vector<NotPrinted>& all);
/// Why a stored document cannot be read.
QString sentence(DocumentError error);

} // namespace kinerja::text
