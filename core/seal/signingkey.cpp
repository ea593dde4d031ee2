#include "core/seal/signingkey.h"

#include "core/seal/signingkeyparts.h"
#include "core/seal/trustedcertificates.h"

#include <QStringBuilder>

#include <openssl/err.h>

#include <algorithm>
#include <vector>

namespace kinerja::seal
{

namespace
{

Pkcs12Ptr readPkcs12(const QByteArray& file)
{
    const BioPtr source = readFrom(file.constData(), file.size());
    return Pkcs12Ptr(d2i_PKCS12_bio(source.get(), nullptr));
}

/// A file without a passphrase may have been made with none or with an empty one.
bool isOpenedBy(PKCS12* file, const char* passphrase)
{
    return PKCS12_verify_mac(file, passphrase, -1) == 1 ||
           (*passphrase == '\0' && PKCS12_verify_mac(file, nullptr, 0) == 1);
}

bool isKnownKind(const EVP_PKEY* key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC;
}

/// DER of a SET OF: the elements in the order of their bytes.
QByteArray setOf(std::vector<QByteArray> elements)
{
    std::sort(elements.begin(), elements.end(), [](const QByteArray& left, const QByteArray& right) {
        return std::lexicographical_compare(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
            [](char a, char b) { return static_cast<unsigned char>(a) < static_cast<unsigned char>(b); });
    });
    QByteArray content;
    for (const QByteArray& element : elements) {
        content += element;
    }
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8) {
        length.prepend(static_cast<char>(rest & 0xff));
    }
    if (content.size() >= 0x80) {
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return QByteArray(1, '\x31') + length + content;
}

/// OpenSSL adds the time of signing to every signature that it makes, and PAdES wants it in the PDF alone: it
/// is taken out, and what is left is signed again.
bool signWithoutTime(CMS_SignerInfo* signer, EVP_PKEY* key)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (at >= 0) {
        X509_ATTRIBUTE_free(CMS_signed_delete_attr(signer, at));
    }
    std::vector<QByteArray> attributes;
    for (int index = 0; index < CMS_signed_get_attr_count(signer); ++index) {
        attributes.push_back(derOf(CMS_signed_get_attr(signer, index), i2d_X509_ATTRIBUTE));
    }
    const QByteArray content = setOf(std::move(attributes));
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.constData());
    const auto length = static_cast<size_t>(content.size());
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1) {
        return false;
    }
    std::vector<unsigned char> signature(size);
    if (EVP_DigestSign(context.get(), signature.data(), &size, bytes, length) != 1) {
        return false;
    }
    return ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.data(), static_cast<int>(size)) ==
           1;
}

} // namespace

SigningKey::SigningKey(std::unique_ptr<Parts> parts, Sertifikat sertifikat)
    : m_parts(std::move(parts)), m_sertifikat(std::move(sertifikat))
{
}

SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey, SealFault> SigningKey::fromPkcs12(const QByteArray& file, const Sandi& sandi)
{
    const ProviderPtr old = oldEncryptions();
    const Pkcs12Ptr holder = readPkcs12(file);
    if (holder == nullptr) {
        return failure(SealFault::KeyUnreadable);
    }
    if (PKCS12_mac_present(holder.get()) == 1 && !isOpenedBy(holder.get(), sandi.zeroEnded())) {
        return failure(SealFault::WrongPassphrase);
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* above = nullptr;
    const int parsed = PKCS12_parse(holder.get(), sandi.zeroEnded(), &key, &certificate, &above);
    auto parts =
        std::make_unique<Parts>(Parts{nullptr, KeyPtr(key), X509Ptr(certificate), CertificatesPtr(above)});
    ERR_clear_error();
    if (parsed != 1) {
        return failure(SealFault::KeyUnsupported);
    }
    if (parts->key == nullptr) {
        return failure(SealFault::NoPrivateKey);
    }
    if (parts->certificate == nullptr) {
        return failure(SealFault::NoCertificate);
    }
    if (!isKnownKind(key)) {
        return failure(SealFault::KeyUnsupported);
    }
    const Sertifikat sertifikat = describe(certificate);
    return SigningKey(std::move(parts), sertifikat);
}

Result<Done, SealFault> SigningKey::maySignAt(const QDateTime& moment) const
{
    if (moment > m_sertifikat.berlakuSampai) {
        return failure(SealFault::CertificateExpired);
    }
    if (moment < m_sertifikat.berlakuDari) {
        return failure(SealFault::CertificateNotYetValid);
    }
    if (!m_sertifikat.bolehMenandatangani) {
        return failure(SealFault::CertificateNotForSigning);
    }
    return Done{};
}

bool SigningKey::leadsTo(const TrustedCertificates& trusted, const QDateTime& moment) const
{
    return trusted.leadsHere(m_parts->certificate.get(), m_parts->above.get(), moment);
}

qsizetype SigningKey::signatureRoom() const
{
    constexpr qsizetype withoutCertificates = 3072;
    qsizetype room = withoutCertificates + derOf(m_parts->certificate.get(), i2d_X509).size();
    for (int at = 0; at < sk_X509_num(m_parts->above.get()); ++at) {
        room += derOf(sk_X509_value(m_parts->above.get(), at), i2d_X509).size();
    }
    return room;
}

Result<QByteArray, SealFault> SigningKey::sign(const QByteArray& content) const
{
    constexpr unsigned int flags = CMS_PARTIAL | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP | CMS_CADES;
    const BioPtr source = readFrom(content.constData(), content.size());
    const CmsPtr cms(CMS_sign(nullptr, nullptr, m_parts->above.get(), nullptr, flags));
    CMS_SignerInfo* signer = cms == nullptr ? nullptr
                                            : CMS_add1_signer(cms.get(), m_parts->certificate.get(),
                                                  m_parts->key.get(), EVP_sha256(), flags);
    const bool isSigned = signer != nullptr && CMS_final(cms.get(), source.get(), nullptr, flags) == 1 &&
                          signWithoutTime(signer, m_parts->key.get());
    ERR_clear_error();
    if (!isSigned) {
        const bool isGone = m_parts->holder != nullptr && m_parts->holder->isGone();
        return failure(isGone ? SealFault::TokenRemoved : SealFault::SigningFailed);
    }
    return derOf(cms.get(), i2d_CMS_ContentInfo);
}

} // namespace kinerja::seal
