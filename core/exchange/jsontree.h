#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kinerja
{

struct JsonMember;

/// A JSON value that keeps the order of its members and writes each number as it was written.
struct JsonTree {
    enum class Kind { Object, List, Text, Number, Flag, Null };
    Kind kind = Kind::Null;
    QString text;                    ///< Text: what it says; Number, Flag: as it stands in JSON
    std::vector<JsonMember> members; ///< Object, List; those of a list have no name
    bool operator==(const JsonTree&) const;

    static JsonTree ofText(const QString& text);

    /// The member of that name; null where there is none.
    const JsonTree* find(const QString& name) const;
    /// The text of that member; empty where it is none.
    QString textAt(const QString& name) const;
};

struct JsonMember {
    QString name;
    JsonTree value;
    bool operator==(const JsonMember&) const = default;
};

/// Why a JSON text can't be used. Syntax and NulCharacter have line and column (from 1, in characters), the
/// others a JSON pointer.
struct JsonFault {
    enum class Kind { Empty, Syntax, NulCharacter, DuplicateName, TooDeep, TooLarge };
    Kind kind = Kind::Empty;
    qint64 line = 0;
    qint64 column = 0;
    QString pointer = {};
    bool operator==(const JsonFault&) const = default;
};

/// Reads UTF-8 text of one value: at most `largestJsonTree` bytes, 32 levels, no name twice in an object.
Result<JsonTree, JsonFault> parseJsonTree(const QByteArray& bytes);
constexpr qsizetype largestJsonTree = 1024 * 1024;

/// The text of a tree, indented by one space a level, as the tables of the law are delivered.
QByteArray jsonText(const JsonTree& tree);

} // namespace kinerja
