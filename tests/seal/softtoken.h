#pragma once

#include "tests/seal/testkeys.h"

#include <QString>
#include <QTemporaryDir>

namespace kinerja::tests
{

/// Whether a key on a token wants the PIN before each signature.
enum class PinPerSignature { No, Yes };

/// A token that is a folder (SoftHSM), filled by the tools that come with tokens. There is one at a time.
class SoftToken
{
public:
    explicit SoftToken(const char* label = "Kartu Siti", const char* pin = "123456");
    ~SoftToken();
    SoftToken(const SoftToken&) = delete;
    SoftToken& operator=(const SoftToken&) = delete;

    void addKey(const PemegangKunci& who, const char* id, PinPerSignature often = PinPerSignature::No);
    void addCertificate(const PemegangKunci& who, const char* id);
    void add(const PemegangKunci& who, const char* id);

    /// SoftHSM itself.
    QString module() const;
    /// The same, for a token that can be pulled out.
    QString pullableModule() const;
    void pullOut();
    /// Pulled out as soon as it has been logged in to.
    void pullOutAfterLogin();
    void plugIn();
    /// The pullable one shows its certificates after a login alone.
    void hideCertificates();

private:
    void run(const QString& program, const QStringList& arguments);
    void write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
    QString m_pin;
};

} // namespace kinerja::tests
