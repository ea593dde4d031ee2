#include "core/usecases/papers/findnaskah.h"

#include <QRegularExpression>

namespace kinerja
{

namespace
{

constexpr qsizetype codeLength = 16; // 80 bits, five a letter

/// The value of a letter of base32; negative for what is none.
int valueOf(QChar letter)
{
    const char16_t upper = letter.toUpper().unicode();
    switch (upper) {
    case u'0': return 'O' - 'A';
    case u'1': return 'I' - 'A';
    case u'8': return 'B' - 'A';
    default: break;
    }
    if (upper >= u'A' && upper <= u'Z') {
        return upper - u'A';
    }
    return upper >= u'2' && upper <= u'7' ? upper - u'2' + 26 : -1;
}

/// The code at the end of the words of a QR code, else all that was typed; without spaces and hyphens.
QString lastCode(const QString& typed)
{
    static const QRegularExpression grouped(QStringLiteral("(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}\\s*$"));
    static const QRegularExpression between(QStringLiteral("[\\s-]"));
    const QRegularExpressionMatch found = grouped.match(typed);
    QString code = found.hasMatch() ? found.captured() : typed;
    return code.remove(between);
}

} // namespace

std::optional<QString> hashOfCode(const QString& typed)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    qsizetype letters = 0;
    for (const QChar letter : lastCode(typed)) {
        const int value = valueOf(letter);
        if (value < 0 || ++letters > codeLength) {
            return std::nullopt;
        }
        buffer = (buffer << 5U) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((buffer >> static_cast<unsigned>(bits)) & 0xffU));
        }
    }
    return letters == codeLength ? std::optional(QString::fromLatin1(bytes.toHex())) : std::nullopt;
}

std::vector<NaskahRow> findNaskah(Reader& reader, const QString& hashBegin)
{
    return reader.lists().naskahBeku(hashBegin);
}

} // namespace kinerja
