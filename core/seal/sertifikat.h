#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

struct x509_st;

namespace kinerja::seal
{

/// What a certificate says of itself. All of it comes from its issuer, and is worth what the issuer is worth.
struct Sertifikat {
    QString nama;  ///< common name of the subject
    QString nomor; ///< number of the person (serialNumber or UID of the subject), digits; empty: it has none
    QString penerbit; ///< common name of the issuer
    QDateTime berlakuDari;
    QDateTime berlakuSampai;
    QByteArray sidik;                ///< SHA-256 of the certificate, 32 bytes
    bool bolehMenandatangani = true; ///< its key usage does not leave signing out
    bool penerbitan = false;         ///< it may issue others

    bool operator==(const Sertifikat&) const = default;
    /// At that moment, both ends included.
    bool isValidAt(const QDateTime& moment) const { return berlakuDari <= moment && moment <= berlakuSampai; }
};

Sertifikat describe(x509_st* certificate);

} // namespace kinerja::seal
