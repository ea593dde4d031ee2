#include "core/storage/mapping/recordmapper.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <unordered_map>

namespace kinerja::mapping
{

namespace
{

QString placeholders(qsizetype count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QLatin1String(", "));
}

QString insertSql(const QString& table, const QStringList& columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QLatin1String(", ")), placeholders(columns.size()));
}

/// SQL texts are made once; several connections on several threads share them.
template <class Make> const TableSql& remembered(const QString& table, Make&& make)
{
    static QMutex mutex;
    static std::unordered_map<QString, std::unique_ptr<TableSql>> known;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<TableSql>& entry = known[table];
    if (!entry) {
        entry = std::make_unique<TableSql>(make());
    }
    return *entry;
}

} // namespace

const TableSql& childSql(const QString& table, size_t depth, const QStringList& columns)
{
    return remembered(table, [&] {
        QStringList positions;
        for (size_t level = 1; level <= depth; ++level) {
            positions.append(QStringLiteral("urut%1").arg(level));
        }
        const QString order = positions.join(QLatin1String(", "));
        return TableSql{
            insertSql(table, QStringList{QStringLiteral("induk")} + positions + columns),
            QStringLiteral("SELECT %1 FROM %2 WHERE induk = ? ORDER BY %3")
                .arg((positions + columns).join(QLatin1String(", ")), table, order),
            QStringLiteral("DELETE FROM %1 WHERE induk = ?").arg(table),
        };
    });
}

const TableSql& rootSql(const QString& table, const QString& keyColumn, const QStringList& columns)
{
    return remembered(table, [&] {
        QStringList updates;
        for (const QString& column : columns) {
            if (column != keyColumn) {
                updates.append(QStringLiteral("%1 = excluded.%1").arg(column));
            }
        }
        return TableSql{
            QStringLiteral("%1 ON CONFLICT (%2) DO UPDATE SET %3")
                .arg(insertSql(table, columns), keyColumn, updates.join(QLatin1String(", "))),
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                .arg(columns.join(QLatin1String(", ")), table, keyColumn),
            QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, keyColumn),
        };
    });
}

} // namespace kinerja::mapping
