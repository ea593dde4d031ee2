#include "core/seal/token.h"

#include "core/seal/pkcs11module.h"
#include "core/seal/signingkeyparts.h"

#include <openssl/x509v3.h>

#include <QDir>
#include <QFileInfo>
#include <QStringBuilder>
#include <QSysInfo>

#include <algorithm>

namespace kinerja::seal
{

namespace
{

TokenPin pinOf(const PKCS11_TOKEN& token)
{
    if (token.userPinLocked != 0) {
        return TokenPin::Locked;
    }
    if (token.secureLogin != 0) {
        return TokenPin::OnReader;
    }
    if (token.userPinFinalTry != 0) {
        return TokenPin::TypedLastTry;
    }
    return token.userPinCountLow != 0 ? TokenPin::TypedFewLeft : TokenPin::Typed;
}

bool isOfIssuer(X509* certificate) { return X509_check_ca(certificate) == 1; }

/// The certificates from that of the signer up, as far as the token holds them.
CertificatesPtr above(X509* certificate, const std::vector<X509*>& held)
{
    CertificatesPtr found(sk_X509_new_null());
    for (X509* at = certificate; sk_X509_num(found.get()) < static_cast<int>(held.size());) {
        const auto issuer = std::find_if(held.begin(), held.end(),
            [at](X509* one) { return one != at && X509_check_issued(one, at) == X509_V_OK; });
        if (issuer == held.end()) {
            break;
        }
        at = *issuer;
        X509_up_ref(at);
        sk_X509_push(found.get(), at);
    }
    return found;
}

struct Held {
    X509Ptr own;
    CertificatesPtr above;
};

/// The certificate that was chosen before, on the token that it was on.
Result<Held, SealFault> findOn(TokenSession& session, const TokenCertificate& chosen)
{
    const PKCS11_SLOT* slot = session.slotOf(chosen.token, chosen.serial);
    if (slot == nullptr) {
        return failure(SealFault::TokenRemoved);
    }
    Held found;
    std::vector<X509*> others;
    for (PKCS11_CERT* one : certificatesOf(*slot)) {
        others.push_back(one->x509);
        if (found.own == nullptr && describe(one->x509).sidik == chosen.sertifikat.sidik) {
            X509_up_ref(one->x509);
            found.own.reset(one->x509);
        }
    }
    if (found.own == nullptr) {
        return failure(session.isGone() ? SealFault::TokenRemoved : SealFault::TokenWithoutCertificate);
    }
    found.above = above(found.own.get(), others);
    return found;
}

} // namespace

namespace
{

enum class Seen { Always, AfterLogin };

void addThoseOf(
    const PKCS11_SLOT& slot, const QString& module, Seen seen, std::vector<TokenCertificate>& found)
{
    const PKCS11_TOKEN& token = *slot.token;
    for (PKCS11_CERT* one : certificatesOf(slot)) {
        if (!isOfIssuer(one->x509)) {
            found.push_back({module, QString::fromUtf8(token.label).trimmed(),
                QString::fromUtf8(token.serialnr).trimmed(), pinOf(token), describe(one->x509),
                seen == Seen::AfterLogin});
        }
    }
}

/// Tokens that may show more after a login.
std::vector<PKCS11_SLOT*> silentTokens(const TokenSession& tokens)
{
    std::vector<PKCS11_SLOT*> all = tokens.slotsWithToken();
    std::erase_if(all, [](const PKCS11_SLOT* slot) {
        return slot->token->loginRequired == 0 || !certificatesOf(*slot).empty();
    });
    return all;
}

} // namespace

Result<std::vector<TokenCertificate>, SealFault> readTokens(const QString& module)
{
    auto tokens = TokenSession::open(module);
    if (!tokens) {
        return failure(tokens.error());
    }
    const std::vector<PKCS11_SLOT*> all = (*tokens)->slotsWithToken();
    std::vector<TokenCertificate> found;
    for (const PKCS11_SLOT* slot : all) {
        addThoseOf(*slot, module, Seen::Always, found);
    }
    if (all.empty()) {
        return failure(SealFault::NoToken);
    }
    if (!found.empty()) {
        return found;
    }
    const size_t silent = silentTokens(**tokens).size();
    return failure(silent == 0   ? SealFault::TokenWithoutCertificate
                   : silent == 1 ? SealFault::TokenShowsNothing
                                 : SealFault::TokensShowNothing);
}

Result<std::vector<TokenCertificate>, SealFault> readTokens(const QString& module, Sandi pin)
{
    auto tokens = TokenSession::open(module);
    if (!tokens) {
        return failure(tokens.error());
    }
    const std::vector<PKCS11_SLOT*> silent = silentTokens(**tokens);
    if (silent.size() != 1) {
        // A PIN that is another token's would be one of its last tries.
        return failure(silent.empty() ? SealFault::TokenRemoved : SealFault::TokensShowNothing);
    }
    const PKCS11_TOKEN& token = *silent.front()->token;
    const PKCS11_SLOT* slot = (*tokens)->slotOf(
        QString::fromUtf8(token.label).trimmed(), QString::fromUtf8(token.serialnr).trimmed());
    if (const auto logged = (*tokens)->login(std::move(pin)); !logged) {
        return failure(logged.error());
    }
    std::vector<TokenCertificate> found;
    addThoseOf(*slot, module, Seen::AfterLogin, found);
    return found.empty()
               ? Result<std::vector<TokenCertificate>, SealFault>(failure(SealFault::TokenWithoutCertificate))
               : found;
}

Result<SigningKey, SealFault> SigningKey::fromToken(const TokenCertificate& chosen, Sandi pin)
{
    auto opened = TokenSession::open(chosen.module);
    if (!opened) {
        return failure(opened.error());
    }
    auto session = std::move(*opened);
    if (session->slotOf(chosen.token, chosen.serial) == nullptr) {
        return failure(SealFault::TokenRemoved);
    }
    // What is seen without a PIN is looked for before one is spent on it.
    if (!chosen.tersembunyi) {
        if (const auto there = findOn(*session, chosen); !there) {
            return failure(there.error());
        }
    }
    if (const auto logged = session->login(std::move(pin)); !logged) {
        return failure(logged.error());
    }
    auto held = findOn(*session, chosen);
    if (!held) {
        return failure(held.error());
    }
    auto key = session->keyOf(held->own.get());
    if (!key) {
        return failure(key.error());
    }
    const Sertifikat sertifikat = describe(held->own.get());
    return SigningKey(std::make_unique<Parts>(Parts{
                          std::move(session), std::move(*key), std::move(held->own), std::move(held->above)}),
        sertifikat);
}

QStringList usualTokenModules()
{
#ifdef Q_OS_WIN
    const QStringList folders{QStringLiteral("C:/Windows/System32"),
        QStringLiteral("C:/Program Files/OpenSC Project/OpenSC/pkcs11"),
        QStringLiteral("C:/Program Files/Yubico/Yubico PIV Tool/bin")};
    const QStringList names{QStringLiteral("opensc-pkcs11.dll"), QStringLiteral("eTPKCS11.dll"),
        QStringLiteral("eps2003csp11.dll"), QStringLiteral("libykcs11.dll")};
#else
    const QString machine =
        QStringLiteral("/usr/lib/") +
        (QSysInfo::buildCpuArchitecture() == QStringLiteral("arm64") ? QStringLiteral("aarch64")
                                                                     : QSysInfo::buildCpuArchitecture()) +
        QStringLiteral("-linux-gnu");
    const QStringList folders{machine + QStringLiteral("/pkcs11"), machine, QStringLiteral("/usr/lib"),
        QStringLiteral("/usr/lib/softhsm"), QStringLiteral("/usr/local/lib"),
        QStringLiteral("/opt/ePass2003-Castle/redist")};
    const QStringList names{QStringLiteral("opensc-pkcs11.so"), QStringLiteral("libeToken.so"),
        QStringLiteral("libcastle.so"), QStringLiteral("libykcs11.so"), QStringLiteral("libsofthsm2.so")};
#endif
    QStringList found;
    for (const QString& name : names) {
        for (const QString& folder : folders) {
            const QString path = folder + QLatin1Char('/') + name;
            if (QFileInfo(path).isFile()) {
                found.append(path);
                break;
            }
        }
    }
    return found;
}

} // namespace kinerja::seal
