#pragma once

#include <QByteArray>
#include <QIODevice>

namespace kinerja::paket
{

struct TextPlace {
    qint64 line = 1;
    qint64 column = 0; ///< characters of the line read so far
};

/// Receives the characters of a string that is taken out of the stream.
class StringConsumer
{
public:
    virtual ~StringConsumer() = default;
    /// false ends the reading.
    virtual bool consume(QByteArrayView text) = 0;
};

/// The bytes of a package one by one, from a window of 64 KiB. Counts lines, refuses what the parser behind
/// would let pass (NUL ends a text for it) or keep in memory whole, and takes a string's content aside.
class PaketSource
{
public:
    enum class Trouble { None, ReadFailed, Nul, TooLong, Stopped };

    /// The longest token, and the longest stretch without one.
    static constexpr qint64 longest = 16 * 1024 * 1024;

    explicit PaketSource(QIODevice& device) : m_device(device) {}

    bool atEnd();
    char current() const { return *m_at; }
    void advance();

    Trouble trouble() const { return m_trouble; }
    QString systemReason() const { return m_device.errorString(); }
    /// The place of the character number `read` of those handed out, which is the last one or its neighbour.
    TextPlace place(qint64 read) const;
    TextPlace place() const { return m_place; }
    /// Bytes handed to the parser so far.
    qint64 read() const { return m_read; }

    /// Called at every event of the parser: the next token starts here.
    void markToken() { m_sinceToken = 0; }
    /// The next value, if a string, goes to the consumer and looks empty to the parser.
    void divertNextString(StringConsumer& consumer) { m_armed = &consumer; }

private:
    bool fill();
    void step();
    void divert();

    QIODevice& m_device;
    QByteArray m_window;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_nulFollows = false;
    Trouble m_trouble = Trouble::None;
    TextPlace m_place;
    qint64 m_lastLineLength = 0;
    bool m_afterNewline = false;
    qint64 m_read = 0;
    qint64 m_sinceToken = 0;
    StringConsumer* m_armed = nullptr;
};

} // namespace kinerja::paket
