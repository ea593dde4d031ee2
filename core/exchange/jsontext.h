#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace kinerja::paket
{

/// Valid UTF-8 as text. A byte order mark inside a text is a character like others.
QString textFromUtf8(const std::string& utf8);
/// The text between quotation marks: UTF-8, only what must be is escaped. What JSON text cannot carry (NUL,
/// half a surrogate pair) becomes U+FFFD.
QByteArray quoted(const QString& text);
/// One step of a JSON pointer, with its slash.
QString pointerStep(const QString& name);
/// The JSON pointer of what lies at that path below a record's own pointer.
QString pointerTo(const QString& record, const QStringList& path);

/// The compact text of a free-form object, built from a parser's events. Repeated names, more than
/// `deepest` levels and more than `largest` bytes are refused.
class FreeObject
{
public:
    enum class Trouble { None, Duplicate, TooDeep, TooLarge };
    static constexpr std::size_t deepest = 32;
    static constexpr qsizetype largest = 1024 * 1024;

    bool open(char bracket);
    bool close(char bracket);
    bool key(const QString& name);
    bool scalar(const QByteArray& text);

    bool isOpen() const { return !m_levels.empty(); }
    Trouble trouble() const { return m_trouble; }
    const QByteArray& text() const { return m_text; }
    /// Where in the object the last event was.
    QString pointer() const;

private:
    struct Level {
        bool isObject = false;
        qsizetype count = 0;
        QString name;
        std::set<QString> names;
    };

    bool append(const QByteArray& text);
    void beginValue();

    QByteArray m_text;
    std::vector<Level> m_levels;
    Trouble m_trouble = Trouble::None;
};

} // namespace kinerja::paket
