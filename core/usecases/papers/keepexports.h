#pragma once

#include "core/usecases/papers/logprinted.h"

namespace kinerja
{

/// A PDF that went out to be signed elsewhere.
struct PdfKeluar {
    DokumenTercetak asal;
    QString modelSha256; ///< of the document that it says
    QString isi;         ///< that document, where no lock keeps it; else empty
    QByteArray pdf;
};

/// Keeps the bytes of what went out, to hold against it what comes back, and logs it with each SKP. The
/// number of PDFs.
Result<Outcome<int>, StorageError> keepExports(Session& session, const std::vector<PdfKeluar>& exported);

} // namespace kinerja
