#pragma once

#include "core/usecases/file/exportpaket.h"

#include <QString>

namespace kinerja::text
{

/// One sentence that says what is wrong with a package, without the place.
QString sentence(const PaketError& error);
/// Where: "baris 3, kolom 7" for syntax, else the JSON pointer and the line beside it.
QString place(const PaketError& error);
QString sentence(const PaketWriteError& error);
/// Why nothing was exported, and what to do.
QString sentence(const ExportError& error);
/// What should have stood there.
QString label(PaketShape shape);

} // namespace kinerja::text
