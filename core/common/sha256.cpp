#include "core/common/sha256.h"

#include <nettle/sha2.h>

namespace kinerja
{

Sha256::Sha256() : m_state(std::make_unique<sha256_ctx>()) { reset(); }
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(
        m_state.get(), static_cast<size_t>(bytes.size()), reinterpret_cast<const uint8_t*>(bytes.data()));
}

QByteArray Sha256::result()
{
    QByteArray digest(SHA256_DIGEST_SIZE, '\0');
    sha256_digest(m_state.get(), SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t*>(digest.data()));
    return digest;
}

void Sha256::reset() { sha256_init(m_state.get()); }

QString sha256Hex(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace kinerja
