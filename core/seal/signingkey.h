#pragma once

#include "core/common/result.h"
#include "core/seal/sandi.h"
#include "core/seal/sealfault.h"
#include "core/seal/sertifikat.h"

#include <memory>

namespace kinerja::seal
{

struct TokenCertificate;
class TrustedCertificates;

/// A private key with its certificate and those above it, wherever it lies, as long as it is needed for the
/// signatures of one act.
class SigningKey
{
public:
    /// From the bytes of a `.p12`/`.pfx` file, the old encryptions (RC2, 3DES) included.
    static Result<SigningKey, SealFault> fromPkcs12(const QByteArray& file, const Sandi& sandi);
    /// The key of that certificate, which stays on its token: the token signs. The PIN is kept, wiped when
    /// the key is let go of, since some keys want it again for each signature.
    static Result<SigningKey, SealFault> fromToken(const TokenCertificate& chosen, Sandi pin);

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    const Sertifikat& sertifikat() const { return m_sertifikat; }
    /// More bytes than a signature by this key takes.
    qsizetype signatureRoom() const;
    /// Whether its certificate allows a signature at that moment.
    Result<Done, SealFault> maySignAt(const QDateTime& moment) const;
    /// Whether its certificate leads to a trusted one, over those that came along, all valid at that moment.
    bool leadsTo(const TrustedCertificates& trusted, const QDateTime& moment) const;
    /// The signature over the bytes as PAdES baseline B-B wants it: CMS in DER, detached, SHA-256, with the
    /// certificates, without a time of its own (ETSI EN 319 142-1).
    Result<QByteArray, SealFault> sign(const QByteArray& content) const;

private:
    struct Parts;
    SigningKey(std::unique_ptr<Parts> parts, Sertifikat sertifikat);
    std::unique_ptr<Parts> m_parts;
    Sertifikat m_sertifikat;
};

} // namespace kinerja::seal
