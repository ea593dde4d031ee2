#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kinerja::seal
{

/// A passphrase: it is never copied, never printed, and overwritten in memory as soon as it is let go of.
class Sandi
{
public:
    Sandi() = default;
    /// Takes the bytes over as UTF-8; where they came from is overwritten.
    explicit Sandi(QByteArray&& utf8);
    explicit Sandi(QString&& text);
    Sandi(const Sandi&) = delete;
    Sandi& operator=(const Sandi&) = delete;
    Sandi(Sandi&& other) noexcept;
    Sandi& operator=(Sandi&& other) noexcept;
    ~Sandi();

    /// Ends with a zero, as OpenSSL reads it.
    const char* zeroEnded() const;
    bool isEmpty() const { return m_bytes.size() <= 1; }

private:
    void wipe();
    std::vector<char> m_bytes;
};

} // namespace kinerja::seal
