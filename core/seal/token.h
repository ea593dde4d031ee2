#pragma once

#include "core/common/result.h"
#include "core/seal/sandi.h"
#include "core/seal/sealfault.h"
#include "core/seal/sertifikat.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kinerja::seal
{

/// How a token takes its PIN.
enum class TokenPin {
    Typed,
    TypedFewLeft, ///< it was wrong before; after a few more the token locks itself
    TypedLastTry, ///< once more wrong, and the token is locked
    OnReader,     ///< on the keys of the reader, never in a program
    Locked        ///< too often wrong
};

/// A certificate on a token (smart card, USB key) that can be chosen for a signature.
struct TokenCertificate {
    QString module; ///< path of the library that speaks to the token (PKCS#11)
    QString token;  ///< what the token calls itself
    QString serial; ///< number of the token
    TokenPin pin = TokenPin::Typed;
    Sertifikat sertifikat;
    bool tersembunyi = false; ///< seen only after a login
    bool operator==(const TokenCertificate&) const = default;
};

/// What the tokens that a module sees offer now, without a PIN; those of issuers are left out. One module is
/// asked at a time, and none while a key on a token is held.
Result<std::vector<TokenCertificate>, SealFault> readTokens(const QString& module);

/// The same where the one token there shows none without its PIN: what it shows with it.
Result<std::vector<TokenCertificate>, SealFault> readTokens(const QString& module, Sandi pin);

/// The modules for common tokens that are on this computer: paths.
QStringList usualTokenModules();

} // namespace kinerja::seal
