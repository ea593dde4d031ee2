#pragma once

#include "ui/seal/codescan.h"

namespace kinerja
{

/// The codes on the scans that a PDF holds; where it holds none and says itself of which document it is, the
/// code of that. For a thread of its own.
KodeTerbaca readCodesOfPdf(const QString& path);

/// Whether a file is a PDF by its name.
bool isPdfName(const QString& path);

} // namespace kinerja
