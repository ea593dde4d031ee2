#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace kinerja::tests
{

enum class JenisKunci { Ec, Rsa, RsaPendek /* 1024 bits */ };
/// How a key file is locked.
enum class Penguncian { Baru, Lama /* RC2 and 3DES, as old programs write them */ };

/// Somebody with a key and a certificate, made for one test run.
class PemegangKunci
{
public:
    struct Isi {
        QString nama{};
        QString nomor{}; ///< empty: the certificate has none
        QDate dari = QDate(2025, 1, 1);
        QDate sampai = QDate(2029, 12, 31);
        JenisKunci jenis = JenisKunci::Ec;
        bool penerbit = false;        ///< may issue certificates
        bool bolehTandaTangan = true; ///< else its key usage is another one
    };

    /// Issued by themselves where there is no issuer.
    explicit PemegangKunci(const Isi& isi, const PemegangKunci* penerbit = nullptr);
    ~PemegangKunci();

    QByteArray pkcs12(const QByteArray& sandi, Penguncian penguncian = Penguncian::Baru) const;
    QByteArray pkcs12WithoutKey(const QByteArray& sandi) const;
    QByteArray pkcs12WithoutCertificate(const QByteArray& sandi) const;
    QByteArray sertifikatPem() const;
    QByteArray kunciPem() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kinerja::tests
