#include "core/seal/trustedcertificates.h"

#include "core/seal/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace kinerja::seal
{

struct TrustedCertificates::Store {
    StorePtr store{X509_STORE_new()};
};

TrustedCertificates::TrustedCertificates() : m_store(std::make_unique<Store>()) {}
TrustedCertificates::TrustedCertificates(TrustedCertificates&&) noexcept = default;
TrustedCertificates& TrustedCertificates::operator=(TrustedCertificates&&) noexcept = default;
TrustedCertificates::~TrustedCertificates() = default;

std::vector<Sertifikat> TrustedCertificates::add(const QByteArray& file)
{
    std::vector<X509Ptr> found;
    const BioPtr text = readFrom(file.constData(), file.size());
    while (X509* certificate = PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)) {
        found.emplace_back(certificate);
    }
    if (found.empty()) {
        const BioPtr bytes = readFrom(file.constData(), file.size());
        if (X509* certificate = d2i_X509_bio(bytes.get(), nullptr)) {
            found.emplace_back(certificate);
        }
    }
    ERR_clear_error();
    std::vector<Sertifikat> added;
    for (const X509Ptr& certificate : found) {
        if (X509_STORE_add_cert(m_store->store.get(), certificate.get()) == 1) {
            added.push_back(describe(certificate.get()));
            ++m_count;
        }
    }
    return added;
}

bool TrustedCertificates::leadsHere(x509_st* certificate, stack_st_X509* along, const QDateTime& moment) const
{
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (context == nullptr ||
        X509_STORE_CTX_init(context.get(), m_store->store.get(), certificate, along) != 1) {
        return false;
    }
    X509_VERIFY_PARAM* asked = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(asked, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(asked, moment.toSecsSinceEpoch());
    const bool leads = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return leads;
}

} // namespace kinerja::seal
