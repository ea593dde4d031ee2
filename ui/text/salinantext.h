#pragma once

#include "core/usecases/papers/filesignedpdf.h"

#include <QString>

namespace kinerja::text
{

/// Why a signed PDF was not filed, and what to do.
QString sentence(const FileRefused& refused);
QString sentence(const FileSignedError& error);
/// What filing it came to: whose signatures were recorded, or that it is kept alone.
QString hasilSimpan(const SignedPdfFiled& filed);

} // namespace kinerja::text
