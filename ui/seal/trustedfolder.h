#pragma once

#include "core/seal/trustedcertificates.h"

#include <QString>

#include <vector>

namespace kinerja
{

/// Certificates that are trusted, as the files of a folder (PEM or DER); what else lies there is passed over.
/// Those that the user of this laptop trusts lie in a folder of the program, since trust is the user's and
/// does not travel with a unit's file.
class TrustedFolder
{
public:
    /// One file as it was put in; it may hold several certificates.
    struct Entry {
        QString name;
        std::vector<seal::Sertifikat> certificates;
    };
    enum class Added { Yes, NoCertificate, NotWritten };

    explicit TrustedFolder(QString folder = standardFolder()) : m_folder(std::move(folder)) {}

    std::vector<Entry> entries() const;
    /// Keeps a copy of a PEM or DER file; the same content twice is kept once.
    Added add(const QByteArray& file) const;
    bool remove(const QString& name) const;
    seal::TrustedCertificates load() const;
    /// Trusts what lies there too; false where there is no certificate at all.
    bool addTo(seal::TrustedCertificates& trusted) const;

private:
    static QString standardFolder();
    QString m_folder;
};

} // namespace kinerja
