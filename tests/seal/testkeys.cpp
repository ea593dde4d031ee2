#include "tests/seal/testkeys.h"

#include "core/seal/openssl.h"

#include <QStringBuilder>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace kinerja::tests
{

using namespace kinerja::seal;

struct PemegangKunci::Parts {
    KeyPtr key;
    X509Ptr certificate;
    std::vector<QByteArray> above; ///< DER, the nearest first
    QByteArray nama;
};

namespace
{

void must(bool done)
{
    if (!done) {
        throw std::runtime_error("OpenSSL refused to make a key for the test");
    }
}

void addName(X509_NAME* name, const char* entry, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    must(text.isEmpty() || X509_NAME_add_entry_by_txt(name, entry, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(bytes.constData()), -1, -1, 0) == 1);
}

void setTime(ASN1_TIME* time, QDate day)
{
    must(ASN1_TIME_set_string(time,
             (day.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("000000Z")).toLatin1().constData()) ==
         1);
}

void addExtension(X509* certificate, int id, const char* text)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, text);
    must(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

QByteArray written(const BioPtr& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, size};
}

} // namespace

PemegangKunci::PemegangKunci(const Isi& isi, const PemegangKunci* penerbit)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->key.reset(isi.jenis == JenisKunci::Ec ? EVP_EC_gen("P-256")
                                                   : EVP_RSA_gen(isi.jenis == JenisKunci::Rsa ? 2048 : 1024));
    m_parts->certificate.reset(X509_new());
    m_parts->nama = isi.nama.toUtf8();
    X509* certificate = m_parts->certificate.get();
    static long serial = 1;
    must(X509_set_version(certificate, 2) == 1);
    must(ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial) == 1);
    setTime(X509_getm_notBefore(certificate), isi.dari);
    setTime(X509_getm_notAfter(certificate), isi.sampai);
    X509_NAME* subject = X509_get_subject_name(certificate);
    addName(subject, "C", QStringLiteral("ID"));
    addName(subject, "CN", isi.nama);
    addName(subject, "serialNumber", isi.nomor);
    X509* issuer = penerbit != nullptr ? penerbit->m_parts->certificate.get() : certificate;
    must(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1);
    must(X509_set_pubkey(certificate, m_parts->key.get()) == 1);
    addExtension(certificate, NID_basic_constraints, isi.penerbit ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, NID_key_usage,
        isi.penerbit           ? "critical,keyCertSign,cRLSign"
        : isi.bolehTandaTangan ? "critical,digitalSignature,nonRepudiation"
                               : "critical,keyEncipherment");
    must(X509_sign(certificate, penerbit != nullptr ? penerbit->m_parts->key.get() : m_parts->key.get(),
             EVP_sha256()) > 0);
    if (penerbit != nullptr) {
        m_parts->above.push_back(derOf(issuer, i2d_X509));
        m_parts->above.insert(
            m_parts->above.end(), penerbit->m_parts->above.begin(), penerbit->m_parts->above.end());
    }
}

PemegangKunci::~PemegangKunci() = default;

namespace
{

QByteArray locked(const QByteArray& sandi, EVP_PKEY* key, X509* certificate,
    const std::vector<QByteArray>& above, Penguncian penguncian)
{
    const ProviderPtr old = oldEncryptions();
    must(old != nullptr);
    const CertificatesPtr stack(sk_X509_new_null());
    for (const QByteArray& der : above) {
        const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
        must(sk_X509_push(stack.get(), d2i_X509(nullptr, &at, static_cast<long>(der.size()))) > 0);
    }
    const bool isOld = penguncian == Penguncian::Lama;
    const Pkcs12Ptr file(PKCS12_create(sandi.constData(), "kunci", key, certificate, stack.get(),
        isOld ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0, isOld ? NID_pbe_WithSHA1And40BitRC2_CBC : 0, 0, 0,
        0));
    must(file != nullptr);
    return derOf(file.get(), i2d_PKCS12);
}

} // namespace

QByteArray PemegangKunci::pkcs12(const QByteArray& sandi, Penguncian penguncian) const
{
    return locked(sandi, m_parts->key.get(), m_parts->certificate.get(), m_parts->above, penguncian);
}

QByteArray PemegangKunci::pkcs12WithoutKey(const QByteArray& sandi) const
{
    return locked(sandi, nullptr, m_parts->certificate.get(), m_parts->above, Penguncian::Baru);
}

QByteArray PemegangKunci::pkcs12WithoutCertificate(const QByteArray& sandi) const
{
    return locked(sandi, m_parts->key.get(), nullptr, {}, Penguncian::Baru);
}

QByteArray PemegangKunci::sertifikatPem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_X509(bio.get(), m_parts->certificate.get()) == 1);
    return written(bio);
}

QByteArray PemegangKunci::kunciPem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_PrivateKey(bio.get(), m_parts->key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return written(bio);
}

} // namespace kinerja::tests
