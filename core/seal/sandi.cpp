#include "core/seal/sandi.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <malloc.h>

namespace kinerja::seal
{

namespace
{

void overwrite(QString& text)
{
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

void overwrite(QByteArray& bytes) { OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size())); }

size_t roomOf(void* memory)
{
#ifdef Q_OS_WIN
    return _msize(memory);
#else
    return malloc_usable_size(memory);
#endif
}

void* take(size_t size, const char*, int) { return size == 0 ? nullptr : std::malloc(size); }

void giveBack(void* memory, const char*, int)
{
    if (memory != nullptr) {
        OPENSSL_cleanse(memory, roomOf(memory));
        std::free(memory);
    }
}

void* takeAnew(void* memory, size_t size, const char* file, int line)
{
    void* larger = take(size, file, line);
    if (memory != nullptr && larger != nullptr) {
        std::memcpy(larger, memory, std::min(size, roomOf(memory)));
    }
    if (larger != nullptr || size == 0) {
        giveBack(memory, file, line);
    }
    return larger;
}

/// The key derivation of key files (PKCS#12) gives the passphrase back to the system as it is. So all that
/// OpenSSL gives back is overwritten first, in a program that has passphrases at all. It takes this only
/// before its first allocation, hence before `main`.
[[maybe_unused]] const int isAllOverwritten = CRYPTO_set_mem_functions(take, takeAnew, giveBack);

} // namespace

Sandi::Sandi(QByteArray&& utf8)
{
    m_bytes.reserve(static_cast<size_t>(utf8.size()) + 1);
    m_bytes.assign(utf8.cbegin(), utf8.cend());
    m_bytes.push_back('\0');
    overwrite(utf8);
}

Sandi::Sandi(QString&& text) : Sandi(text.toUtf8()) { overwrite(text); }

Sandi::Sandi(Sandi&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Sandi& Sandi::operator=(Sandi&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Sandi::~Sandi() { wipe(); }

const char* Sandi::zeroEnded() const { return m_bytes.empty() ? "" : m_bytes.data(); }

void Sandi::wipe() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

} // namespace kinerja::seal
