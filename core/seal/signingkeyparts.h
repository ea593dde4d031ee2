#pragma once

#include "core/seal/openssl.h"
#include "core/seal/signingkey.h"

namespace kinerja::seal
{

/// The place where a key lies that can be taken away while it is used.
class KeyHolder
{
public:
    virtual ~KeyHolder() = default;
    /// Asks the place itself.
    virtual bool isGone() const = 0;
};

/// OpenSSL signs with `key` in either case: a key on a token is one whose work the token does.
struct SigningKey::Parts {
    std::unique_ptr<KeyHolder> holder; ///< goes last; nothing: the key lies in memory
    KeyPtr key;
    X509Ptr certificate;
    CertificatesPtr above;
};

} // namespace kinerja::seal
