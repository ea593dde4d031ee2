#include "core/seal/decodedstream.h"
#include "core/seal/pdfpages.h"
#include "core/seal/pdfrevision.h"

#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>

namespace kinerja::seal
{

namespace
{

using Object = QPDFObjectHandle;

/// More than all pages of any paper of the program draw.
constexpr size_t mostContent = size_t{24} * 1024 * 1024;
/// More codes than a font can have.
constexpr int mostCodes = 100'000;
constexpr size_t largestMap = size_t{4} * 1024 * 1024;
constexpr qsizetype mostLetters = 4'000'000;
constexpr int codeBase = 16;
constexpr int lastCode = 0xffff;

/// The words of a character map: `<0041>`, `[`, `]`, names and numbers.
QStringList wordsOf(const std::string& map)
{
    static const QRegularExpression word(QStringLiteral("<[0-9A-Fa-f\\s]*>|\\[|\\]|[^\\s<>\\[\\]]+"));
    QStringList words;
    auto found = word.globalMatch(QString::fromLatin1(map.data(), static_cast<qsizetype>(map.size())));
    while (found.hasNext()) {
        words.append(found.next().captured());
    }
    return words;
}

QByteArray bytesOf(const QString& hex) { return QByteArray::fromHex(hex.toLatin1()); }

int codeOf(const QString& hex)
{
    bool isCode = false;
    const int code = hex.mid(1, hex.size() - 2).toInt(&isCode, codeBase);
    return isCode && code <= lastCode ? code : -1;
}

QString lettersOf(const QString& hex)
{
    const QByteArray bytes = bytesOf(hex);
    QString letters;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        letters += QChar((static_cast<uchar>(bytes.at(at)) << 8) | static_cast<uchar>(bytes.at(at + 1)));
    }
    return letters;
}

/// What each code of two bytes of a font stands for (ISO 32000-1, 9.10.3).
class LetterMap
{
public:
    explicit LetterMap(Object font)
    {
        Object stream = font.isDictionary() ? font.getKey("/ToUnicode") : Object::newNull();
        const auto map = decodedStream(stream, largestMap);
        m_words = map ? wordsOf(*map) : QStringList();
        while (m_at < m_words.size()) {
            const QString& word = m_words.at(m_at++);
            if (word == QLatin1String("beginbfrange")) {
                readRanges();
            } else if (word == QLatin1String("beginbfchar")) {
                readLetters();
            }
        }
    }

    QString textOf(const std::string& shown) const
    {
        QString text;
        for (size_t at = 0; at + 1 < shown.size(); at += 2) {
            const int code = (static_cast<uchar>(shown[at]) << 8) | static_cast<uchar>(shown[at + 1]);
            const auto letters = m_letters.find(code);
            text += letters == m_letters.end() ? QString(QChar::ReplacementCharacter) : letters->second;
        }
        return text;
    }

private:
    bool isHexNext() const { return m_at < m_words.size() && m_words.at(m_at).startsWith(QLatin1Char('<')); }
    QString next() { return m_at < m_words.size() ? m_words.at(m_at++) : QString(); }

    void readLetters()
    {
        while (isHexNext()) {
            const int code = codeOf(next());
            set(code, lettersOf(next()));
        }
    }

    /// False once there are more than a font can have: an attack on the time of the reader.
    bool set(int code, const QString& letters)
    {
        if (++m_count > mostCodes) {
            m_at = m_words.size();
            return false;
        }
        m_letters[code] = letters;
        return true;
    }

    void readRanges()
    {
        while (isHexNext()) {
            const int first = codeOf(next());
            const int last = codeOf(next());
            if (isHexNext()) {
                QString letters = lettersOf(next());
                for (int code = first; code >= 0 && code <= last && !letters.isEmpty(); ++code) {
                    if (!set(code, letters)) {
                        return;
                    }
                    letters.back() = QChar(static_cast<ushort>(letters.back().unicode() + 1));
                }
                continue;
            }
            next(); // [
            for (int code = first; isHexNext(); ++code) {
                set(code, lettersOf(next()));
            }
            next(); // ]
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
    int m_count = 0;
    std::map<int, QString> m_letters;
};

/// Collects what the operators of a page show.
class TextReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit TextReader(Object fonts) : m_fonts(fonts) {}

    QString take() { return std::move(m_text); }

    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        step(object.getOperatorValue());
        m_operands.clear();
        if (m_text.size() > mostLetters) {
            terminateParsing();
        }
    }
    void handleEOF() override {}

private:
    void step(const std::string& name)
    {
        if (name == "Tf" && !m_operands.empty() && m_operands[0].isName()) {
            choose(m_operands[0].getName());
        } else if (name == "Tr" && !m_operands.empty() && m_operands[0].isInteger()) {
            const auto mode = m_operands[0].getIntValue();
            m_isSeen = mode != 3 && mode != 7;
        } else if (name == "Tj" || name == "'" || name == "\"") {
            show(m_operands.empty() ? Object::newNull() : m_operands.back());
        } else if (name == "TJ" && !m_operands.empty() && m_operands[0].isArray()) {
            for (const Object& part : m_operands[0].getArrayAsVector()) {
                show(part);
            }
        }
    }

    void choose(const std::string& name)
    {
        auto known = m_maps.find(name);
        if (known == m_maps.end()) {
            Object font = m_fonts.isDictionary() ? m_fonts.getKey(name) : Object::newNull();
            known = m_maps.emplace(name, LetterMap(font)).first;
        }
        m_font = &known->second;
    }

    void show(Object part)
    {
        if (m_isSeen && m_font != nullptr && part.isString()) {
            m_text += m_font->textOf(part.getStringValue());
        }
    }

    Object m_fonts;
    std::vector<Object> m_operands;
    std::map<std::string, LetterMap> m_maps;
    const LetterMap* m_font = nullptr;
    bool m_isSeen = true;
    QString m_text;
};

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(
        QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

/// Where the program puts no words of the document: the number of the page, and its code.
QString withoutFoot(QString text)
{
    static const QRegularExpression number(QStringLiteral("Hal\\.\\d+dari\\d+"));
    static const QRegularExpression code(QStringLiteral("(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    return text.remove(number).remove(code);
}

} // namespace

std::optional<QString> tulisan(const QByteArray& pdf)
{
    try {
        const auto read = readStrictly(pdf.constData(), pdf.size());
        QString all;
        size_t left = mostContent;
        for (const Object& page : read->getAllPages()) {
            const auto content = pageContent(page, left);
            if (!content) {
                return std::nullopt;
            }
            left -= std::min(left, content->size());
            Object resources = Object(page).getKey("/Resources");
            TextReader reader(resources.isDictionary() ? resources.getKey("/Font") : Object::newNull());
            Object unpacked = Object::newStream(read.get(), *content);
            Object::parseContentStream(unpacked, &reader);
            all += reader.take();
        }
        return withoutSpaces(all);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

bool isSamaTulisan(const QString& satu, const QString& lain, const QStringList& berulang)
{
    QString one = withoutFoot(satu);
    QString other = withoutFoot(lain);
    for (const QString& part : berulang) {
        const QString words = withoutSpaces(part);
        if (!words.isEmpty()) {
            one.remove(words);
            other.remove(words);
        }
    }
    return one == other;
}

} // namespace kinerja::seal
