#pragma once

#include "core/usecases/file/exportpaket.h"

#include <QString>

namespace kinerja
{

/// Writes a package to a path, whole or not at all. Answers with what went wrong, in words; empty: it is
/// there.
QString savePackage(DataFile& file, const QString& path, const ExportPaket& command);

} // namespace kinerja
