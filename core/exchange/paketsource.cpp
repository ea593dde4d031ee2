#include "core/exchange/paketsource.h"

#include <cstring>

namespace kinerja::paket
{

namespace
{

constexpr qint64 windowSize = 64 * 1024;

bool startsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }
bool isBetweenTokens(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == ':';
}

} // namespace

bool PaketSource::atEnd()
{
    if (m_trouble != Trouble::None) {
        return true;
    }
    return m_at == m_end && !fill();
}

bool PaketSource::fill()
{
    if (m_nulFollows) {
        m_trouble = Trouble::Nul;
        return false;
    }
    m_window.resize(windowSize);
    const qint64 got = m_device.read(m_window.data(), windowSize);
    if (got < 0) {
        m_trouble = m_device.atEnd() ? Trouble::None : Trouble::ReadFailed;
    }
    if (got <= 0) {
        m_at = m_end = nullptr;
        return false;
    }
    m_at = m_window.constData();
    m_end = m_at + got;
    if (const void* nul = std::memchr(m_at, 0, static_cast<std::size_t>(got))) {
        m_end = static_cast<const char*>(nul);
        m_nulFollows = true;
        return m_at != m_end || fill();
    }
    return true;
}

void PaketSource::step()
{
    const char byte = *m_at++;
    if (byte == '\n') {
        m_lastLineLength = m_place.column;
        m_place = {m_place.line + 1, 0};
        m_afterNewline = true;
    } else {
        m_place.column += startsCharacter(byte) ? 1 : 0;
        m_afterNewline = false;
    }
}

void PaketSource::advance()
{
    const char byte = *m_at;
    step();
    ++m_read;
    if (++m_sinceToken > longest) {
        m_trouble = Trouble::TooLong;
    }
    if (m_armed != nullptr && !isBetweenTokens(byte)) {
        if (byte == '"') {
            divert();
        }
        m_armed = nullptr;
    }
}

void PaketSource::divert()
{
    QByteArray piece;
    bool escaped = false;
    while (!atEnd() && (escaped || *m_at != '"')) {
        const char byte = *m_at;
        step();
        // A slash is the one character of Base64 that JSON may escape; any other escape is refused as such.
        if (!escaped && byte == '\\') {
            escaped = true;
            continue;
        }
        piece.append(escaped && byte != '/' ? '\\' : byte);
        escaped = false;
        if (piece.size() >= windowSize) {
            if (!m_armed->consume(piece)) {
                m_trouble = Trouble::Stopped;
                return;
            }
            piece.clear();
        }
    }
    if (m_trouble == Trouble::None && !m_armed->consume(piece)) {
        m_trouble = Trouble::Stopped;
    }
}

TextPlace PaketSource::place(qint64 read) const
{
    if (read > m_read) {
        return {m_place.line, m_place.column + 1};
    }
    if (read < m_read) {
        return m_afterNewline ? TextPlace{m_place.line - 1, m_lastLineLength}
                              : TextPlace{m_place.line, m_place.column - 1};
    }
    return m_afterNewline ? TextPlace{m_place.line - 1, m_lastLineLength + 1} : m_place;
}

} // namespace kinerja::paket
