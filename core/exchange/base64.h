#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kinerja::paket
{

/// Strict Base64 (RFC 4648 §4) in pieces: padding is required, blanks and stray bits are refused, so that
/// encoding what was decoded gives the same text.
class Base64Decoder
{
public:
    /// Appends the bytes of that piece; false: it is not Base64.
    bool feed(QByteArrayView text, QByteArray& out);
    /// Whether the text may end here.
    bool isComplete() const { return m_count == 0; }

private:
    quint32 m_bits = 0;
    int m_count = 0;   ///< characters of the group so far, padding included
    int m_padding = 0; ///< of the group; once it is complete nothing may follow
    bool m_ended = false;
};

std::optional<QByteArray> decodeBase64(const QString& text);

/// Base64 of a stream whose pieces have any length.
class Base64Encoder
{
public:
    QByteArray feed(QByteArrayView bytes);
    QByteArray finish();

private:
    QByteArray m_rest; ///< fewer than three bytes
};

} // namespace kinerja::paket
