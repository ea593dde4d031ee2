#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sha256_ctx;

namespace kinerja
{

/// SHA-256 (FIPS 180-4) over bytes that come piece by piece. By Nettle, which asks the processor for its own
/// instructions and keeps nothing for a thread.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(QByteArrayView bytes);
    /// 32 bytes; the next piece begins anew.
    QByteArray result();
    /// The same as 64 small hexadecimal digits.
    QString hex() { return QString::fromLatin1(result().toHex()); }
    /// Forgets what was added.
    void reset();

private:
    std::unique_ptr<sha256_ctx> m_state;
};

/// Of that text or content, as 64 small hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace kinerja
