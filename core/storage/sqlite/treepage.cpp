#include "core/storage/sqlite/treepage.h"

#include <QStringDecoder>
#include <QtEndian>

#include <bit>
#include <limits>

namespace kinerja::sqlite
{

namespace
{

constexpr qsizetype fileHeaderBytes = 100;
constexpr qsizetype overflowPointerBytes = 4;

/// Reads numbers from the front of some bytes; past their end it fails for good.
class ByteReader
{
public:
    ByteReader(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    /// One to nine bytes, seven bits in each but the last of nine.
    quint64 varint()
    {
        quint64 value = 0;
        for (int count = 1; count <= 9; ++count) {
            const quint8 byte = next();
            if (count == 9) {
                return value << 8 | byte;
            }
            value = value << 7 | (byte & 0x7f);
            if ((byte & 0x80) == 0) {
                break;
            }
        }
        return value;
    }
    quint32 number32()
    {
        quint32 value = 0;
        for (int count = 0; count < 4; ++count) {
            value = value << 8 | next();
        }
        return value;
    }
    qsizetype at() const { return m_at; }
    bool isGood() const { return m_good; }

private:
    quint8 next()
    {
        if (m_at < 0 || m_at >= m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return static_cast<quint8>(m_bytes.at(m_at++));
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

TreePage::Kind kindOf(quint8 flag)
{
    switch (flag) {
    case 0x0d: return TreePage::Kind::TableLeaf;
    case 0x05: return TreePage::Kind::TableInterior;
    case 0x0a: return TreePage::Kind::IndexLeaf;
    case 0x02: return TreePage::Kind::IndexInterior;
    default: return TreePage::Kind::None;
    }
}

bool isInteriorKind(TreePage::Kind kind)
{
    return kind == TreePage::Kind::TableInterior || kind == TreePage::Kind::IndexInterior;
}

bool isTableKind(TreePage::Kind kind)
{
    return kind == TreePage::Kind::TableLeaf || kind == TreePage::Kind::TableInterior;
}

/// How much of a record lies on the page itself: the format's own formula.
qsizetype localBytes(quint64 payload, qsizetype usable, bool isIndex)
{
    const qsizetype most = isIndex ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    if (payload <= static_cast<quint64>(most)) {
        return static_cast<qsizetype>(payload);
    }
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const auto rest =
        (payload - static_cast<quint64>(least)) % static_cast<quint64>(usable - overflowPointerBytes);
    const qsizetype wanted = least + static_cast<qsizetype>(rest);
    return wanted <= most ? wanted : least;
}

std::optional<PageCell> readCell(QByteArrayView page, qsizetype at, TreePage::Kind kind)
{
    const bool isTable = isTableKind(kind);
    ByteReader reader(page, at);
    PageCell cell;
    if (isInteriorKind(kind)) {
        cell.child = reader.number32();
    }
    if (kind != TreePage::Kind::TableInterior) {
        cell.payload = reader.varint();
    }
    if (isTable) {
        cell.key = static_cast<qint64>(reader.varint());
    }
    if (!reader.isGood() || cell.payload > std::numeric_limits<qint32>::max()) {
        return std::nullopt; // SQLite holds no longer record either
    }
    cell.at = reader.at();
    cell.local = localBytes(cell.payload, page.size(), !isTable);
    if (cell.local > page.size() - cell.at) {
        return std::nullopt;
    }
    if (static_cast<quint64>(cell.local) < cell.payload) {
        ByteReader pointer(page, cell.at + cell.local);
        cell.overflow = pointer.number32();
        return pointer.isGood() && cell.overflow > 0 ? std::optional(cell) : std::nullopt;
    }
    return cell;
}

quint16 number16(QByteArrayView page, qsizetype at) { return qFromBigEndian<quint16>(page.data() + at); }

/// A whole number of that many bytes, the first with the sign.
qint64 signedNumber(QByteArrayView bytes)
{
    quint64 value = static_cast<quint8>(bytes.front()) & 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes) {
        value = value << 8 | static_cast<quint8>(byte);
    }
    return static_cast<qint64>(value);
}

qsizetype bytesOfType(quint64 type)
{
    constexpr qsizetype small[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 10) {
        return small[type];
    }
    const quint64 bytes = type < firstBlobType ? std::numeric_limits<quint64>::max()
                                               : (type - firstBlobType) / 2; // 10 and 11 stand in no file
    return bytes <= std::numeric_limits<qint32>::max() ? static_cast<qsizetype>(bytes) : -1;
}

/// The cells that the `count` pointers from `pointers` on name.
void readCells(QByteArrayView view, qsizetype pointers, qsizetype count, TreePage& page)
{
    const qsizetype end = pointers + 2 * count;
    const bool isTable = isTableKind(page.kind);
    page.isWhole = true;
    for (qsizetype index = 0; index < count; ++index) {
        const qsizetype at = number16(view, pointers + 2 * index);
        const auto cell = at >= end ? readCell(view, at, page.kind) : std::nullopt;
        if (!cell || (isTable && !page.cells.empty() && cell->key <= page.cells.back().key)) {
            page.isWhole = false;
            continue;
        }
        page.cells.push_back(*cell);
    }
}

} // namespace

TreePage readTreePage(const QByteArray& bytes, qsizetype usable, bool isFirst)
{
    TreePage page;
    const qsizetype start = isFirst ? fileHeaderBytes : 0;
    if (usable > bytes.size() || usable < start + 12) {
        return page;
    }
    const QByteArrayView view = QByteArrayView(bytes).first(usable);
    page.kind = kindOf(static_cast<quint8>(view.at(start)));
    if (page.kind == TreePage::Kind::None) {
        return page;
    }
    const bool isInterior = isInteriorKind(page.kind);
    const qsizetype pointers = start + (isInterior ? 12 : 8);
    const qsizetype count = number16(view, start + 3);
    const qsizetype end = pointers + 2 * count;
    if (end > usable || (isInterior && count == 0)) {
        page.kind = TreePage::Kind::None;
        return page;
    }
    if (isInterior) {
        page.rightmost = ByteReader(view, start + 8).number32();
    }
    readCells(view, pointers, count, page);
    return page;
}

std::optional<std::vector<RecordField>> readRecordHead(QByteArrayView start, quint64 payload)
{
    ByteReader reader(start, 0);
    const quint64 headBytes = reader.varint();
    if (!reader.isGood() || headBytes > static_cast<quint64>(start.size()) || headBytes > payload) {
        return std::nullopt;
    }
    std::vector<RecordField> fields;
    qsizetype at = static_cast<qsizetype>(headBytes);
    while (reader.isGood() && reader.at() < static_cast<qsizetype>(headBytes)) {
        const quint64 type = reader.varint();
        const qsizetype bytes = bytesOfType(type);
        if (bytes < 0 || static_cast<quint64>(at) + static_cast<quint64>(bytes) > payload) {
            return std::nullopt;
        }
        fields.push_back({type, at, bytes});
        at += bytes;
    }
    const bool isExact = reader.isGood() && reader.at() == static_cast<qsizetype>(headBytes) &&
                         static_cast<quint64>(at) == payload;
    return isExact ? std::optional(std::move(fields)) : std::nullopt;
}

std::optional<QVariant> readValue(QByteArrayView record, const RecordField& field)
{
    if (field.at > record.size() || field.bytes > record.size() - field.at) {
        return std::nullopt;
    }
    const QByteArrayView bytes = record.sliced(field.at, field.bytes);
    if (isTextType(field.type)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        const bool isText = !decoder.hasError() && !text.contains(QChar(u'\0'));
        text = text.isNull() ? QStringLiteral("") : text; // null would be stored as NULL
        return isText ? std::optional(QVariant(text)) : std::nullopt;
    }
    if (isBlobType(field.type)) {
        return QVariant(bytes.toByteArray());
    }
    switch (field.type) {
    case 0: return QVariant();
    case 7: return QVariant(std::bit_cast<double>(signedNumber(bytes)));
    case 8: return QVariant(qint64(0));
    case 9: return QVariant(qint64(1));
    default: return QVariant(signedNumber(bytes));
    }
}

} // namespace kinerja::sqlite
