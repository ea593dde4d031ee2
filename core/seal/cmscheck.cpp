#include "core/seal/cmscheck.h"

#include "core/seal/openssl.h"
#include "core/seal/trustedcertificates.h"

#include <openssl/err.h>

#include <algorithm>

namespace kinerja::seal
{

namespace
{

constexpr int shortestRsa = 2048;

/// The CMS with nothing but zeros after it; null where it is none.
CmsPtr read(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = at + der.size();
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    const bool isPadded =
        cms != nullptr && std::all_of(at, end, [](unsigned char byte) { return byte == 0; });
    return isPadded ? std::move(cms) : nullptr;
}

/// Its only signer, where it is a detached signature of one.
CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed) {
        return nullptr;
    }
    ASN1_OCTET_STRING** content = CMS_get0_content(cms);
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    const bool isDetached = content != nullptr && *content == nullptr &&
                            OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_pkcs7_data;
    return isDetached && sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

const EVP_MD* digestOf(CMS_SignerInfo* signer)
{
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT* name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, algorithm);
    return EVP_get_digestbyobj(name);
}

bool isStrong(const EVP_MD* digest, X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    const bool isLong = key != nullptr &&
                        (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key) >= shortestRsa);
    return isLong && digest != nullptr && EVP_MD_get_size(digest) >= 32;
}

/// Whether the hash that is signed is the one of these bytes; a signature without such a hash is over the
/// bytes themselves.
bool isOver(CMS_SignerInfo* signer, const EVP_MD* digest, const QByteArray& content)
{
    const auto* told = static_cast<const ASN1_OCTET_STRING*>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    if (told == nullptr) {
        return CMS_signed_get_attr_count(signer) <= 0;
    }
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(content.constData(), static_cast<size_t>(content.size()), hash, &size, digest, nullptr) !=
        1) {
        return false;
    }
    const auto* data = ASN1_STRING_get0_data(told);
    return ASN1_STRING_length(told) == static_cast<int>(size) && std::equal(data, data + size, hash);
}

template <class T, class Read>
std::unique_ptr<T, void (*)(T*)> essOf(CMS_SignerInfo* signer, int id, Read&& read, void (*release)(T*))
{
    const auto* sequence = static_cast<const ASN1_STRING*>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(id), -3, V_ASN1_SEQUENCE));
    const unsigned char* at = sequence == nullptr ? nullptr : ASN1_STRING_get0_data(sequence);
    T* found = at == nullptr ? nullptr : read(nullptr, &at, ASN1_STRING_length(sequence));
    return {found, release};
}

/// Whether what is signed names the certificate by its hash.
bool namesCertificate(CMS_SignerInfo* signer, X509* certificate, IkatanSertifikat ikatan)
{
    const auto old = essOf<ESS_SIGNING_CERT>(
        signer, NID_id_smime_aa_signingCertificate, d2i_ESS_SIGNING_CERT, ESS_SIGNING_CERT_free);
    const auto present = essOf<ESS_SIGNING_CERT_V2>(
        signer, NID_id_smime_aa_signingCertificateV2, d2i_ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free);
    if (old == nullptr && present == nullptr) {
        return ikatan == IkatanSertifikat::Sukarela;
    }
    STACK_OF(X509)* chain = sk_X509_new_null();
    sk_X509_push(chain, certificate);
    const bool names = OSSL_ESS_check_signing_certs(old.get(), present.get(), chain, 1) == 1;
    sk_X509_free(chain);
    return names;
}

/// Holds the signature against the bytes; the reason where it doesn't hold.
std::optional<AlasanSegel> faultOf(
    CMS_ContentInfo* cms, CMS_SignerInfo* signer, X509* certificate, const SignedBytes& bytes)
{
    const EVP_MD* digest = digestOf(signer);
    if (!isStrong(digest, certificate)) {
        return AlasanSegel::AlgoritmaLemah;
    }
    if (!isOver(signer, digest, bytes.content)) {
        return AlasanSegel::IsiBerubah;
    }
    // Of a plain source in memory OpenSSL 3.0 makes another one, and loses it where it knows a digest not.
    const BioPtr content(BIO_new(BIO_f_null()));
    BIO_push(content.get(), readFrom(bytes.content.constData(), bytes.content.size()).release());
    constexpr unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    if (CMS_verify(cms, nullptr, nullptr, content.get(), nullptr, flags) != 1) {
        // Without a hash of its own the bytes and the key can't be told apart.
        return CMS_signed_get_attr_count(signer) > 0 ? AlasanSegel::TandaTanganPalsu
                                                     : AlasanSegel::IsiBerubah;
    }
    if (!namesCertificate(signer, certificate, bytes.ikatan)) {
        return AlasanSegel::SertifikatTakTerikat;
    }
    return std::nullopt;
}

void addTrust(CmsVerdict& verdict, X509* certificate, CMS_ContentInfo* cms, const QDateTime& moment,
    const TrustedCertificates& trusted)
{
    if (!moment.isValid()) {
        verdict.alasan.push_back(AlasanSegel::WaktuTidakAda);
        return;
    }
    if (!verdict.sertifikat.isValidAt(moment)) {
        verdict.alasan.push_back(AlasanSegel::DiluarMasaBerlaku);
    }
    const CertificatesPtr along(CMS_get1_certs(cms));
    verdict.tepercaya = trusted.leadsHere(certificate, along.get(), moment);
    if (!verdict.tepercaya) {
        verdict.alasan.push_back(AlasanSegel::TidakTepercaya);
    }
}

CmsVerdict withFault(CmsVerdict verdict, AlasanSegel fault)
{
    verdict.alasan.push_back(fault);
    return verdict;
}

} // namespace

CmsVerdict checkCms(const SignedBytes& bytes, const TrustedCertificates& trusted)
{
    CmsVerdict verdict;
    const CmsPtr cms = read(bytes.signature);
    CMS_SignerInfo* signer = cms == nullptr ? nullptr : onlySigner(cms.get());
    X509* certificate = nullptr;
    if (signer != nullptr) {
        CMS_set1_signers_certs(cms.get(), nullptr, 0);
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    }
    ERR_clear_error();
    if (certificate == nullptr) {
        return withFault(std::move(verdict), AlasanSegel::IsiTandaTanganCacat);
    }
    verdict.sertifikat = describe(certificate);
    const auto fault = faultOf(cms.get(), signer, certificate, bytes);
    ERR_clear_error();
    if (fault) {
        return withFault(std::move(verdict), *fault);
    }
    verdict.sah = true;
    addTrust(verdict, certificate, cms.get(), bytes.waktu, trusted);
    return verdict;
}

} // namespace kinerja::seal
