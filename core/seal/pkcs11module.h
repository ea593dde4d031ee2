#pragma once

#include "core/seal/openssl.h"
#include "core/seal/sandi.h"
#include "core/seal/signingkeyparts.h"

#include <QString>

#include <memory>
#include <vector>

#include <libp11.h>

namespace kinerja::seal
{

/// A module (PKCS#11) that is loaded, and the tokens that it saw then. A module knows one user in a process:
/// there is one session at a time, and a second one waits a while for it to end.
class TokenSession final : public KeyHolder
{
public:
    /// Refused where the file is no module, or another session holds on.
    static Result<std::unique_ptr<TokenSession>, SealFault> open(const QString& module);
    TokenSession(const TokenSession&) = delete;
    TokenSession& operator=(const TokenSession&) = delete;
    ~TokenSession() override;

    std::vector<PKCS11_SLOT*> slotsWithToken() const;
    /// The place of the token that bears that name and number, which the session is about from then on;
    /// null where it is not there.
    PKCS11_SLOT* slotOf(const QString& token, const QString& serial);
    /// Keeps the PIN as long as the session, since some keys want it again for each signature.
    Result<Done, SealFault> login(Sandi pin);
    /// The private key that belongs to a certificate, after a login. It ends before the session.
    Result<KeyPtr, SealFault> keyOf(X509* certificate) const;
    bool isGone() const override;

private:
    class Turn;
    explicit TokenSession(std::unique_ptr<Turn> turn);
    bool load(const QString& module);

    std::unique_ptr<Turn> m_turn;
    PKCS11_CTX* m_context = nullptr;
    PKCS11_SLOT* m_slots = nullptr;
    unsigned int m_count = 0;
    PKCS11_SLOT* m_chosen = nullptr;
    UI_METHOD* m_asker = nullptr;
    std::unique_ptr<Sandi> m_pin;
    bool m_isLoaded = false;
};

/// Those that are seen without a PIN.
std::vector<PKCS11_CERT*> certificatesOf(const PKCS11_SLOT& slot);

} // namespace kinerja::seal
