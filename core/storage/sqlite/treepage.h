#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>
#include <vector>

namespace kinerja::sqlite
{

/// One entry of a b-tree page. Where its bytes lie is checked against the page; what they say is not.
struct PageCell {
    qint64 key = 0;       ///< the row number, or in an interior page of a table the highest one of the child
    quint32 child = 0;    ///< interior pages
    quint64 payload = 0;  ///< the record's length
    qsizetype at = 0;     ///< where the part of the record begins that lies on this page
    qsizetype local = 0;  ///< and its length
    quint32 overflow = 0; ///< the page on which the record goes on; 0: it is all here
};

/// One page of a b-tree, as the file format lays it down.
struct TreePage {
    enum class Kind { None, TableLeaf, TableInterior, IndexLeaf, IndexInterior };
    Kind kind = Kind::None;
    std::vector<PageCell> cells; ///< those that can be read
    quint32 rightmost = 0;       ///< the last child of an interior page
    bool isWhole = false;        ///< every cell could be read, and they stand in order
};

/// Reads a page, whatever its bytes are. `isFirst`: the page that begins with the file's header.
TreePage readTreePage(const QByteArray& bytes, qsizetype usable, bool isFirst);

/// One value of a record: its type as the format counts them, and where its bytes lie.
struct RecordField {
    quint64 type = 0;
    qsizetype at = 0;
    qsizetype bytes = 0;
};

/// The values of a record by its head, of which `start` holds the beginning; nothing where it contradicts
/// itself or the record's length.
std::optional<std::vector<RecordField>> readRecordHead(QByteArrayView start, quint64 payload);

/// The value itself; nothing where its bytes are none of that type: a text that is not UTF-8 or holds a NUL,
/// which no version of this program writes.
std::optional<QVariant> readValue(QByteArrayView record, const RecordField& field);

constexpr quint64 firstBlobType = 12;
constexpr quint64 firstTextType = 13;
inline bool isTextType(quint64 type) { return type >= firstTextType && type % 2 == 1; }
inline bool isBlobType(quint64 type) { return type >= firstBlobType && type % 2 == 0; }
/// A whole number; those that the format writes without bytes too.
inline bool isIntegerType(quint64 type) { return (type >= 1 && type <= 6) || type == 8 || type == 9; }

} // namespace kinerja::sqlite
