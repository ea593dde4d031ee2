#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/treepage.h"

#include <vector>

namespace kinerja::sqlite
{

/// A column as its table declares it.
struct ColumnShape {
    enum class Type { Integer, Text, Blob, Any };
    QString name;
    Type type = Type::Any;
    bool isNullable = true;
    bool hasDefault = false;
    bool isRowNumber = false; ///< INTEGER PRIMARY KEY: stored as the row number, NULL in the record
};

/// What a table looks like in the pages of a file.
struct TableShape {
    QString name;
    QString sql;
    std::vector<ColumnShape> columns;
    quint32 root = 0;
    QString index; ///< of its primary key; empty where there is none
    quint32 indexRoot = 0;
    std::vector<size_t> indexColumns;

    /// Whether a record can be a row of this table. `Shorter`: from before columns were added to it.
    enum class Length { Exact, Shorter };
    bool fits(const std::vector<RecordField>& fields, Length length) const;
};

/// Every table of an open file, without those of SQLite itself.
std::vector<TableShape> tableShapes(Connection& connection);
/// The list of tables and indices, which is a table on page 1 itself.
const TableShape& schemaTableShape();

} // namespace kinerja::sqlite
