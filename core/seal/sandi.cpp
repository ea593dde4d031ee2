#include "core/seal/sandi.h"

#include <openssl/crypto.h>

#include <utility>

namespace kinerja::seal
{

namespace
{

void overwrite(QString& text)
{
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

void overwrite(QByteArray& bytes) { OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size())); }

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
