#include "core/exchange/jsontext.h"

namespace kinerja::paket
{

QString textFromUtf8(const std::string& utf8)
{
    constexpr std::string_view mark("\xEF\xBB\xBF");
    std::string_view rest(utf8);
    QString text;
    // QString::fromUtf8 swallows one at the start.
    while (rest.starts_with(mark)) {
        text.append(QChar(QChar::ByteOrderMark));
        rest.remove_prefix(mark.size());
    }
    text.append(QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size())));
    return text;
}

QByteArray quoted(const QString& text)
{
    QString clean(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isNull() || c.isSurrogate()) {
            clean[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    QByteArray out("\"");
    for (const char c : clean.toUtf8()) {
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        case '\b': out.append("\\b"); break;
        case '\f': out.append("\\f"); break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out.append("\\u00").append(QByteArray(1, c).toHex());
            } else {
                out.append(c);
            }
        }
    }
    return out.append('"');
}

QString pointerStep(const QString& name)
{
    QString step(name);
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') % step;
}

QString pointerTo(const QString& record, const QStringList& path)
{
    QString pointer = record;
    for (const QString& step : path) {
        pointer += pointerStep(step);
    }
    return pointer;
}

bool FreeObject::append(const QByteArray& text)
{
    m_text.append(text);
    if (m_text.size() > largest) {
        m_trouble = Trouble::TooLarge;
    }
    return m_trouble == Trouble::None;
}

void FreeObject::beginValue()
{
    if (m_levels.empty() || m_levels.back().isObject) {
        return;
    }
    if (m_levels.back().count++ > 0) {
        m_text.append(',');
    }
}

bool FreeObject::open(char bracket)
{
    beginValue();
    if (m_levels.size() == deepest) {
        m_trouble = Trouble::TooDeep;
        return false;
    }
    m_levels.push_back({bracket == '{', 0, {}, {}});
    return append(QByteArray(1, bracket));
}

bool FreeObject::close(char bracket)
{
    m_levels.pop_back();
    return append(QByteArray(1, bracket));
}

bool FreeObject::key(const QString& name)
{
    Level& level = m_levels.back();
    level.name = name;
    if (!level.names.insert(name).second) {
        m_trouble = Trouble::Duplicate;
        return false;
    }
    return append((level.count++ > 0 ? QByteArray(",") : QByteArray()) + quoted(name) + ':');
}

bool FreeObject::scalar(const QByteArray& text)
{
    beginValue();
    return append(text);
}

QString FreeObject::pointer() const
{
    QString pointer;
    for (const Level& level : m_levels) {
        if (level.count > 0) {
            pointer += pointerStep(level.isObject ? level.name : QString::number(level.count - 1));
        }
    }
    return pointer;
}

} // namespace kinerja::paket
