#include "core/seal/pkcs11module.h"

#include <openssl/err.h>
#include <openssl/ui.h>

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

namespace kinerja::seal
{

namespace
{

/// Answers of a module (OASIS PKCS#11 2.40, section 2.1.1 and its header).
enum class Answer : int {
    DeviceError = 0x30,
    DeviceRemoved = 0x32,
    PinIncorrect = 0xA0,
    PinInvalid = 0xA1,
    PinLength = 0xA2,
    PinExpired = 0xA3,
    PinLocked = 0xA4,
    TokenNotPresent = 0xE0,
    TokenNotRecognized = 0xE1
};

/// What the module said last; nothing where the trouble was another one.
std::optional<Answer> lastAnswer()
{
    const unsigned long error = ERR_peek_last_error();
    return error != 0 && ERR_GET_LIB(error) == ERR_get_CKR_code()
               ? std::optional(static_cast<Answer>(ERR_GET_REASON(error)))
               : std::nullopt;
}

/// What a refused PIN means.
SealFault pinFault(std::optional<Answer> answer)
{
    switch (answer.value_or(Answer::DeviceError)) {
    case Answer::PinIncorrect:
    case Answer::PinInvalid:
    case Answer::PinLength: return SealFault::WrongPin;
    case Answer::PinExpired: return SealFault::PinExpired;
    case Answer::PinLocked: return SealFault::PinLocked;
    case Answer::DeviceRemoved:
    case Answer::TokenNotPresent:
    case Answer::TokenNotRecognized: return SealFault::TokenRemoved;
    case Answer::DeviceError: break;
    }
    return SealFault::SigningFailed;
}

/// Gives the PIN to a key that wants it again for each signature.
int answerWithPin(UI* ui, UI_STRING* asked)
{
    const auto* pin = static_cast<const Sandi*>(UI_get0_user_data(ui));
    const bool isAsked = UI_get_string_type(asked) == UIT_PROMPT;
    return !isAsked || (pin != nullptr && UI_set_result(ui, asked, pin->zeroEnded()) == 0) ? 1 : 0;
}

constexpr int patience = 15000; ///< ms

} // namespace

/// One at a time in the process; unlike a mutex it may be given back by another thread.
class TokenSession::Turn
{
public:
    static std::unique_ptr<Turn> wait()
    {
        return free().tryAcquire(1, patience) ? std::unique_ptr<Turn>(new Turn) : nullptr;
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() { free().release(); }

private:
    Turn() = default;
    static QSemaphore& free()
    {
        static QSemaphore one(1);
        return one;
    }
};

TokenSession::TokenSession(std::unique_ptr<Turn> turn)
    : m_turn(std::move(turn)), m_context(PKCS11_CTX_new()), m_asker(UI_create_method("PIN"))
{
    UI_method_set_reader(m_asker, answerWithPin);
}

TokenSession::~TokenSession()
{
    if (m_slots != nullptr) {
        PKCS11_release_all_slots(m_context, m_slots, m_count);
    }
    if (m_isLoaded) {
        PKCS11_CTX_unload(m_context);
    }
    PKCS11_CTX_free(m_context);
    UI_destroy_method(m_asker);
    ERR_clear_error();
}

bool TokenSession::load(const QString& module)
{
    const QByteArray path = QFile::encodeName(module);
    m_isLoaded = PKCS11_CTX_load(m_context, path.constData()) == 0;
    // Refused where there is no reader at all, which is no fault of the module.
    if (m_isLoaded && PKCS11_enumerate_slots(m_context, &m_slots, &m_count) != 0) {
        m_slots = nullptr;
        m_count = 0;
    }
    ERR_clear_error();
    return m_isLoaded;
}

Result<std::unique_ptr<TokenSession>, SealFault> TokenSession::open(const QString& module)
{
    if (!QFileInfo(module).isFile()) {
        return failure(SealFault::ModuleUnusable);
    }
    auto turn = Turn::wait();
    if (turn == nullptr) {
        return failure(SealFault::TokenBusy);
    }
    std::unique_ptr<TokenSession> session(new TokenSession(std::move(turn)));
    if (!session->load(module)) {
        return failure(SealFault::ModuleUnusable);
    }
    return session;
}

std::vector<PKCS11_SLOT*> TokenSession::slotsWithToken() const
{
    std::vector<PKCS11_SLOT*> found;
    for (unsigned int at = 0; at < m_count; ++at) {
        if (m_slots[at].token != nullptr && m_slots[at].token->initialized != 0) {
            found.push_back(m_slots + at);
        }
    }
    return found;
}

PKCS11_SLOT* TokenSession::slotOf(const QString& token, const QString& serial)
{
    m_chosen = nullptr;
    for (PKCS11_SLOT* slot : slotsWithToken()) {
        if (QString::fromUtf8(slot->token->label).trimmed() == token &&
            QString::fromUtf8(slot->token->serialnr).trimmed() == serial) {
            m_chosen = slot;
        }
    }
    return m_chosen;
}

Result<Done, SealFault> TokenSession::login(Sandi pin)
{
    if (m_chosen->token->userPinLocked != 0) {
        return failure(SealFault::PinLocked);
    }
    m_pin = std::make_unique<Sandi>(std::move(pin));
    PKCS11_set_ui_method(m_context, m_asker, m_pin.get());
    ERR_clear_error();
    const char* typed = m_chosen->token->secureLogin != 0 ? nullptr : m_pin->zeroEnded();
    if (m_chosen->token->loginRequired == 0 || PKCS11_login(m_chosen, 0, typed) == 0) {
        return Done{};
    }
    const SealFault fault = pinFault(lastAnswer());
    ERR_clear_error();
    return failure(fault == SealFault::SigningFailed && isGone() ? SealFault::TokenRemoved : fault);
}

Result<KeyPtr, SealFault> TokenSession::keyOf(X509* certificate) const
{
    PKCS11_CERT* held = nullptr;
    for (PKCS11_CERT* one : certificatesOf(*m_chosen)) {
        held = X509_cmp(one->x509, certificate) == 0 ? one : held;
    }
    PKCS11_KEY* key = held == nullptr ? nullptr : PKCS11_find_key(held);
    KeyPtr found(key == nullptr ? nullptr : PKCS11_get_private_key(key));
    ERR_clear_error();
    if (found == nullptr) {
        return failure(isGone() ? SealFault::TokenRemoved : SealFault::TokenWithoutKey);
    }
    const int kind = EVP_PKEY_get_base_id(found.get());
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC) {
        return failure(SealFault::KeyUnsupported);
    }
    return found;
}

bool TokenSession::isGone() const
{
    PKCS11_SLOT* now = nullptr;
    unsigned int count = 0;
    bool isThere = false;
    if (m_chosen != nullptr && PKCS11_enumerate_slots(m_context, &now, &count) == 0) {
        for (unsigned int at = 0; at < count; ++at) {
            const PKCS11_TOKEN* token = now[at].token;
            isThere = isThere || (token != nullptr && qstrcmp(token->label, m_chosen->token->label) == 0 &&
                                     qstrcmp(token->serialnr, m_chosen->token->serialnr) == 0);
        }
        PKCS11_release_all_slots(m_context, now, count);
    }
    ERR_clear_error();
    return !isThere;
}

std::vector<PKCS11_CERT*> certificatesOf(const PKCS11_SLOT& slot)
{
    PKCS11_CERT* first = nullptr;
    unsigned int count = 0;
    std::vector<PKCS11_CERT*> found;
    if (PKCS11_enumerate_certs(slot.token, &first, &count) == 0) {
        for (unsigned int at = 0; at < count; ++at) {
            if (first[at].x509 != nullptr) {
                found.push_back(first + at);
            }
        }
    }
    ERR_clear_error();
    return found;
}

} // namespace kinerja::seal
