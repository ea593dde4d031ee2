#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <QByteArray>

#include <memory>

namespace kinerja::seal
{

/// Gives a thing of OpenSSL back by the function that belongs to it.
template <auto function> struct Freed {
    template <class T> void operator()(T* thing) const { function(thing); }
};

using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;

using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, Freed<OSSL_PROVIDER_unload>>;

/// The encryptions of old key files (RC2, 3DES by the old rule) live in a provider of their own. It is there
/// as long as this is held, beside the usual one.
inline ProviderPtr oldEncryptions() { return ProviderPtr(OSSL_PROVIDER_try_load(nullptr, "legacy", 1)); }

inline void freeCertificates(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), Freed<freeCertificates>>;

/// A source that reads the bytes where they lie; they must outlive it.
inline BioPtr readFrom(const char* bytes, qsizetype size)
{
    return BioPtr(BIO_new_mem_buf(bytes, static_cast<int>(size)));
}

/// What `encode` (an i2d function) makes of a thing; empty where it fails.
template <class T, class Encode> QByteArray derOf(T* thing, Encode&& encode)
{
    const int size = encode(thing, nullptr);
    QByteArray der(size > 0 ? size : 0, Qt::Uninitialized);
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    if (size > 0) {
        encode(thing, &at);
    }
    return der;
}

} // namespace kinerja::seal
