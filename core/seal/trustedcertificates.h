#pragma once

#include "core/seal/sertifikat.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

struct x509_st;
struct stack_st_X509;

namespace kinerja::seal
{

/// The certificates that the user has put in. A chain that ends at one of them, or at a signer who is one of
/// them, is trusted.
class TrustedCertificates
{
public:
    TrustedCertificates();
    TrustedCertificates(TrustedCertificates&&) noexcept;
    TrustedCertificates& operator=(TrustedCertificates&&) noexcept;
    ~TrustedCertificates();

    /// Adds what a PEM file (one or several) or a DER file holds; nothing where it holds none.
    std::vector<Sertifikat> add(const QByteArray& file);
    bool isEmpty() const { return m_count == 0; }
    /// Whether a certificate leads to one of these over those that came along, all valid at that moment.
    bool leadsHere(x509_st* certificate, stack_st_X509* along, const QDateTime& moment) const;

private:
    struct Store;
    std::unique_ptr<Store> m_store;
    int m_count = 0;
};

} // namespace kinerja::seal
