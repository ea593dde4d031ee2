#include "core/seal/sertifikat.h"

#include "core/seal/openssl.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace kinerja::seal
{

namespace
{

QString entryOf(const X509_NAME* name, int id)
{
    const int at = X509_NAME_get_index_by_NID(name, id, -1);
    const X509_NAME_ENTRY* entry = at < 0 ? nullptr : X509_NAME_get_entry(name, at);
    unsigned char* text = nullptr;
    const int size = entry == nullptr ? -1 : ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry));
    if (size < 0) {
        return {};
    }
    const QString found = QString::fromUtf8(reinterpret_cast<const char*>(text), size).trimmed();
    OPENSSL_free(text);
    return found;
}

/// The digits of an entry that is a number of a person, whatever prefix its issuer writes before it.
QString numberIn(const X509_NAME* name, int id)
{
    QString digits;
    for (const QChar letter : entryOf(name, id)) {
        if (letter.unicode() >= u'0' && letter.unicode() <= u'9') {
            digits.append(letter);
        }
    }
    return digits;
}

QDateTime momentOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

} // namespace

Sertifikat describe(x509_st* certificate)
{
    Sertifikat found;
    const X509_NAME* subject = X509_get_subject_name(certificate);
    found.nama = entryOf(subject, NID_commonName);
    found.nomor = numberIn(subject, NID_serialNumber);
    if (found.nomor.isEmpty()) {
        found.nomor = numberIn(subject, NID_userId);
    }
    found.penerbit = entryOf(X509_get_issuer_name(certificate), NID_commonName);
    found.berlakuDari = momentOf(X509_get0_notBefore(certificate));
    found.berlakuSampai = momentOf(X509_get0_notAfter(certificate));
    const QByteArray der = derOf(certificate, i2d_X509);
    found.sidik = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    // Without the extension every use is allowed.
    const bool isLimited = (X509_get_extension_flags(certificate) & EXFLAG_KUSAGE) != 0;
    found.bolehMenandatangani =
        !isLimited || (X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
    found.penerbitan = X509_check_ca(certificate) > 0;
    return found;
}

} // namespace kinerja::seal
