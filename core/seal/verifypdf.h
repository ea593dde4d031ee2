#pragma once

#include "core/seal/pemeriksaan.h"
#include "core/seal/trustedcertificates.h"

namespace kinerja::seal
{

/// Checks every signature of a PDF without network: the cryptography, what it covers, and what later parts
/// changed. Takes any bytes; who should have signed, and what, is not its question.
HasilPemeriksaan verifyPdf(const QByteArray& file, const TrustedCertificates& trusted);

} // namespace kinerja::seal
