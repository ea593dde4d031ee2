#include "core/exchange/base64.h"

namespace kinerja::paket
{

namespace
{

constexpr int groupLength = 4;
constexpr qsizetype bytesPerGroup = 3;

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

} // namespace

bool Base64Decoder::feed(QByteArrayView text, QByteArray& out)
{
    for (const char c : text) {
        const bool isPadding = c == '=';
        const int value = isPadding ? 0 : valueOf(c);
        const bool paddingFits = m_count >= 2;
        if (m_ended || value < 0 || (isPadding && !paddingFits) || (!isPadding && m_padding > 0)) {
            return false;
        }
        m_bits = (m_bits << 6) | static_cast<quint32>(value);
        m_padding += isPadding ? 1 : 0;
        if (++m_count < groupLength) {
            continue;
        }
        const quint32 unused = m_padding == 0 ? 0 : m_padding == 1 ? 0xFF : 0xFFFF;
        if ((m_bits & unused) != 0) {
            return false;
        }
        for (int i = 0; i < static_cast<int>(bytesPerGroup) - m_padding; ++i) {
            out.append(static_cast<char>((m_bits >> (16 - 8 * i)) & 0xFF));
        }
        m_ended = m_padding > 0;
        m_bits = 0;
        m_count = 0;
        m_padding = 0;
    }
    return true;
}

std::optional<QByteArray> decodeBase64(const QString& text)
{
    Base64Decoder decoder;
    QByteArray bytes;
    // A character outside Latin-1 becomes '?', which is not in the alphabet.
    if (!decoder.feed(text.toLatin1(), bytes) || !decoder.isComplete()) {
        return std::nullopt;
    }
    return bytes;
}

QByteArray Base64Encoder::feed(QByteArrayView bytes)
{
    m_rest.append(bytes.data(), bytes.size());
    const qsizetype whole = m_rest.size() - m_rest.size() % bytesPerGroup;
    const QByteArray text = m_rest.left(whole).toBase64();
    m_rest.remove(0, whole);
    return text;
}

QByteArray Base64Encoder::finish()
{
    const QByteArray text = m_rest.toBase64();
    m_rest.clear();
    return text;
}

} // namespace kinerja::paket
