#pragma once

#include "core/usecases/papers/filesignedpdf.h"
#include "ui/print/alasanlewati.h"

#include <QString>

namespace kinerja::text
{

/// Why a signed PDF was not filed, and what to do.
QString sentence(const FileRefused& refused);
QString sentence(const FileSignedError& error);
/// Why a paper was not exported for an electronic signature.
QString sentence(AlasanLewati alasan);
/// What filing it came to: whose signatures were recorded, or that it is kept alone.
QString hasilSimpan(const SignedPdfFiled& filed);

} // namespace kinerja::text
