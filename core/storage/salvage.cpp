#include "core/storage/salvage.h"

#include "core/storage/salvagerebuild.h"
#include "core/storage/sqlite/tablesalvage.h"

#include <QFile>

#include <algorithm>

namespace kinerja
{

namespace
{

using sqlite::Access;
using sqlite::Connection;
using sqlite::Rows;
using sqlite::StorageException;

QStringList tablesOf(Connection& connection)
{
    Rows rows = connection.query(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    QStringList names;
    while (rows.next()) {
        names.append(rows.value(0).toString());
    }
    return names;
}

QStringList columnsOf(Connection& connection, const QString& table)
{
    Rows rows =
        connection.query(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table));
    QStringList names;
    while (rows.next()) {
        names.append(rows.value(0).toString());
    }
    return names;
}

/// A row number holds one row at most; a gap at the end of a table has no end.
std::optional<qint64> missingIn(const sqlite::TableWalk& walk)
{
    constexpr qint64 endless = qint64(1) << 40;
    qint64 missing = 0;
    for (const sqlite::TableWalk::Gap& gap : walk.gaps) {
        if (gap.last > endless || gap.first < -endless) {
            return std::nullopt;
        }
        missing += gap.last - gap.first + 1;
    }
    return walk.unreadable ? std::nullopt : std::optional(missing);
}

/// Copies one table from the damaged file into the new one.
class TableCopy
{
public:
    TableCopy(Connection& damaged, Connection& target, const QString& table, KonselingSalvage konseling)
        : m_target(target), m_table(table), m_columns(columnsOf(damaged, table)),
          m_dropsKonseling(konseling == KonselingSalvage::LeaveOut && table == QLatin1String("pembinaan"))
    {
        const QStringList known = columnsOf(target, table);
        m_columns.removeIf([&](const QString& column) { return !known.contains(column); });
        QStringList marks;
        marks.fill(QStringLiteral("?"), m_columns.size());
        // OR REPLACE: the new file's own unit and origin give way to the old ones.
        m_insert = QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                       .arg(table, m_columns.join(QLatin1String(", ")), marks.join(QLatin1String(", ")));
        m_report.name = table;
        const sqlite::TableWalk walk = sqlite::walkDamagedTable(
            damaged, table, m_columns, [this](const std::vector<QVariant>& values) { take(values); });
        m_report.gaps = static_cast<int>(walk.gaps.size());
        m_report.missing = missingIn(walk);
        m_report.unreadable = walk.unreadable;
    }

    const SalvageReport::Table& report() const { return m_report; }

private:
    void take(const std::vector<QVariant>& values)
    {
        if (m_dropsKonseling && values.at(static_cast<size_t>(m_columns.indexOf(QStringLiteral("jenis")))) ==
                                    QLatin1String("konseling")) {
            return;
        }
        try {
            sqlite::Statement& statement = m_target.prepare(m_insert);
            for (const QVariant& value : values) {
                statement.bind(value);
            }
            statement.exec();
            statement.finish();
            ++m_report.saved;
        } catch (const StorageException& exception) {
            if (exception.error.kind != StorageError::Kind::Constraint) {
                throw;
            }
            ++m_report.dropped;
        }
    }

    Connection& m_target;
    QString m_table;
    QStringList m_columns;
    bool m_dropsKonseling;
    QString m_insert;
    SalvageReport::Table m_report;
};

} // namespace

bool SalvageReport::isComplete() const
{
    return rebuilt == 0 && brokenContents == 0 &&
           std::all_of(tables.begin(), tables.end(),
               [](const Table& table) { return table.gaps == 0 && table.dropped == 0 && !table.unreadable; });
}

Result<SalvageReport, OpenError> salvage(const QString& damaged, const QString& target,
    KonselingSalvage konseling, IdSource& ids, const SalvageProgress& progress)
{
    auto made = DataFile::create(target, Unit{}, ids);
    if (!made) {
        return failure(made.error());
    }
    made.value().reset();
    try {
        SalvageReport report;
        Connection source(damaged, Access::ReadOnly);
        Connection fresh(target, Access::ReadWrite, sqlite::ForeignKeys::Off);
        fresh.beginImmediate();
        const QStringList known = tablesOf(fresh);
        const QStringList tables = tablesOf(source);
        for (int at = 0; at < tables.size(); ++at) {
            const QString& table = tables.at(at);
            if (progress && !progress(at, static_cast<int>(tables.size()))) {
                fresh.rollback();
                QFile::remove(target);
                return SalvageReport{};
            }
            if (known.contains(table)) {
                const SalvageReport::Table entry = TableCopy(source, fresh, table, konseling).report();
                if (entry.saved > 0 || entry.dropped > 0 || entry.gaps > 0 || entry.unreadable) {
                    report.tables.push_back(entry);
                }
            }
        }
        SalvageRebuild(fresh, report).run();
        fresh.commit();
        return report;
    } catch (const StorageException& exception) {
        QFile::remove(target);
        OpenError error;
        error.kind = exception.error.kind == StorageError::Kind::Damaged ? OpenError::Kind::Damaged
                                                                         : OpenError::Kind::Storage;
        error.path = exception.error.kind == StorageError::Kind::Damaged ? damaged : target;
        error.storage = exception.error;
        return failure(error);
    }
}

} // namespace kinerja
