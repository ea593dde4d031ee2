#include "core/storage/sqlite/schemashape.h"

namespace kinerja::sqlite
{

namespace
{

ColumnShape::Type typeOf(const QString& declared)
{
    if (declared == QLatin1String("INTEGER") || declared == QLatin1String("INT")) {
        return ColumnShape::Type::Integer;
    }
    if (declared == QLatin1String("TEXT")) {
        return ColumnShape::Type::Text;
    }
    return declared == QLatin1String("BLOB") ? ColumnShape::Type::Blob : ColumnShape::Type::Any;
}

bool fitsColumn(const ColumnShape& column, quint64 type)
{
    if (type == 0) {
        return column.isNullable || column.isRowNumber;
    }
    if (column.isRowNumber) {
        return false;
    }
    switch (column.type) {
    case ColumnShape::Type::Integer: return isIntegerType(type);
    case ColumnShape::Type::Text: return isTextType(type);
    case ColumnShape::Type::Blob: return isBlobType(type);
    case ColumnShape::Type::Any: return true;
    }
    Q_UNREACHABLE();
    return false;
}

void readColumns(Connection& connection, TableShape& table)
{
    Rows rows = connection.query(QStringLiteral("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk "
                                                "FROM pragma_table_info(?) ORDER BY cid"),
        table.name);
    int keys = 0;
    while (rows.next()) {
        ColumnShape column;
        column.name = rows.value(0).toString();
        column.type = typeOf(rows.value(1).toString());
        column.isNullable = !rows.value(2).toBool();
        column.hasDefault = rows.value(3).toBool();
        // INTEGER alone, not INT, makes a key the row number; and only where it is the whole key.
        column.isRowNumber =
            rows.value(4).toInt() == 1 && rows.value(1).toString() == QLatin1String("INTEGER");
        keys += rows.value(4).toInt() > 0 ? 1 : 0;
        table.columns.push_back(column);
    }
    for (ColumnShape& column : table.columns) {
        column.isRowNumber = column.isRowNumber && keys == 1;
    }
}

void readIndex(Connection& connection, TableShape& table)
{
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE origin = 'pk'"), table.name);
        table.index = rows.next() ? rows.value(0).toString() : QString();
    }
    if (table.index.isEmpty()) {
        return;
    }
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"), table.index);
        table.indexRoot = rows.next() ? rows.value(0).toUInt() : 0;
    }
    Rows rows =
        connection.query(QStringLiteral("SELECT cid FROM pragma_index_info(?) ORDER BY seqno"), table.index);
    while (rows.next()) {
        table.indexColumns.push_back(static_cast<size_t>(rows.value(0).toInt()));
    }
}

} // namespace

bool TableShape::fits(const std::vector<RecordField>& fields, Length length) const
{
    if (fields.empty() || fields.size() > columns.size() ||
        (length == Length::Exact && fields.size() < columns.size())) {
        return false;
    }
    for (size_t at = 0; at < columns.size(); ++at) {
        const ColumnShape& column = columns.at(at);
        const bool isGood = at < fields.size() ? fitsColumn(column, fields.at(at).type)
                                               : column.isNullable || column.hasDefault;
        if (!isGood) {
            return false;
        }
    }
    return true;
}

std::vector<TableShape> tableShapes(Connection& connection)
{
    std::vector<TableShape> tables;
    {
        Rows rows =
            connection.query(QStringLiteral("SELECT name, sql, rootpage FROM sqlite_master WHERE type "
                                            "= 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
        while (rows.next()) {
            TableShape table;
            table.name = rows.value(0).toString();
            table.sql = rows.value(1).toString();
            table.root = rows.value(2).toUInt();
            tables.push_back(std::move(table));
        }
    }
    for (TableShape& table : tables) {
        readColumns(connection, table);
        readIndex(connection, table);
    }
    return tables;
}

const TableShape& schemaTableShape()
{
    static const TableShape shape = [] {
        using Type = ColumnShape::Type;
        TableShape made;
        made.name = QStringLiteral("sqlite_schema");
        made.root = 1;
        for (const auto& [name, type] :
            {std::pair("type", Type::Text), std::pair("name", Type::Text), std::pair("tbl_name", Type::Text),
                std::pair("rootpage", Type::Integer), std::pair("sql", Type::Text)}) {
            ColumnShape column;
            column.name = QString::fromLatin1(name);
            column.type = type;
            made.columns.push_back(column);
        }
        return made;
    }();
    return shape;
}

} // namespace kinerja::sqlite
