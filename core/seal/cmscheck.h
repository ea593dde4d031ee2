#pragma once

#include "core/seal/pemeriksaan.h"

#include <QByteArray>

#include <optional>

namespace kinerja::seal
{

class TrustedCertificates;

/// How a signature names its certificate.
enum class IkatanSertifikat {
    Wajib,   ///< by its hash within what is signed (CAdES)
    Sukarela ///< where it does, it has to be the right one
};

struct SignedBytes {
    QByteArray signature; ///< CMS in DER, zeros after it
    QByteArray content;   ///< what was signed
    QDateTime waktu;      ///< invalid: not told
    IkatanSertifikat ikatan = IkatanSertifikat::Wajib;
};

struct CmsVerdict {
    bool sah = false;
    bool tepercaya = false;
    Sertifikat sertifikat;
    std::vector<AlasanSegel> alasan; ///< what speaks against it
};

/// Whether the signature is one over these bytes, by the key of the certificate that it brings along.
CmsVerdict checkCms(const SignedBytes& bytes, const TrustedCertificates& trusted);

} // namespace kinerja::seal
