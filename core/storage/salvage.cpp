#include "core/storage/salvage.h"

#include "core/storage/migrations.h"
#include "core/storage/salvagerebuild.h"
#include "core/storage/sqlite/damagedfile.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace kinerja
{

namespace
{

using sqlite::Access;
using sqlite::Connection;
using sqlite::DamagedFile;
using sqlite::PageFile;
using sqlite::StorageException;
using sqlite::TableShape;

/// The tables of each version of the data file as a fresh one has them, the newest first.
std::vector<DamagedFile::Schema> knownSchemas()
{
    std::vector<DamagedFile::Schema> schemas;
    for (int version = currentSchemaVersion(); version > 0; --version) {
        Connection fresh(QStringLiteral(":memory:"), Access::ReadWrite);
        fresh.begin();
        migrate(fresh, 0, schemaSteps().first(version));
        fresh.commit();
        schemas.push_back(sqlite::tableShapes(fresh));
    }
    return schemas;
}

/// Copies one table from the damaged file into the new one.
class TableCopy
{
public:
    TableCopy(DamagedFile& damaged, Connection& target, const TableShape& from, const TableShape& to,
        KonselingSalvage konseling)
        : m_target(target), m_table(from.name)
    {
        for (const sqlite::ColumnShape& column : from.columns) {
            m_columns.append(column.name);
        }
        for (const sqlite::ColumnShape& column : to.columns) {
            m_known.append(column.name);
        }
        m_konselingColumn = konseling == KonselingSalvage::LeaveOut && m_table == QLatin1String("pembinaan")
                                ? m_columns.indexOf(QStringLiteral("jenis"))
                                : -1;
        // Pieces of files may end in zeros; they are held against the content's hash when all are there.
        const bool checksItself = m_table == QLatin1String("isi_berkas_potongan");
        const sqlite::TableWalk walk = damaged.read(
            m_table, checksItself, [this](const std::vector<QVariant>& values) { take(values); });
        m_report.name = m_table;
        m_report.gaps = walk.gaps;
        m_report.missing = walk.missing;
        m_report.isCounted = walk.isCounted;
        m_report.doubtful = walk.doubtful;
        m_report.unreadable = walk.unreadable;
    }

    const SalvageReport::Table& report() const { return m_report; }

private:
    void take(const std::vector<QVariant>& values)
    {
        const bool isKonseling =
            m_konselingColumn >= 0 && m_konselingColumn < static_cast<qsizetype>(values.size()) &&
            values.at(static_cast<size_t>(m_konselingColumn)) == QLatin1String("konseling");
        if (isKonseling) {
            return;
        }
        try {
            insert(values);
            ++m_report.saved;
        } catch (const StorageException& exception) {
            if (exception.error.kind != StorageError::Kind::Constraint) {
                throw;
            }
            ++m_report.dropped;
        }
    }

    void insert(const std::vector<QVariant>& values)
    {
        QStringList columns;
        QStringList marks;
        for (size_t at = 0; at < values.size(); ++at) {
            if (m_known.contains(m_columns.at(static_cast<qsizetype>(at)))) {
                columns.append(m_columns.at(static_cast<qsizetype>(at)));
                marks.append(QStringLiteral("?"));
            }
        }
        // OR REPLACE: the new file's own unit and origin give way to the old ones.
        sqlite::Statement& statement = m_target.prepare(
            QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                .arg(m_table, columns.join(QLatin1String(", ")), marks.join(QLatin1String(", "))));
        for (size_t at = 0; at < values.size(); ++at) {
            if (m_known.contains(m_columns.at(static_cast<qsizetype>(at)))) {
                statement.bind(values.at(at));
            }
        }
        statement.exec();
        statement.finish();
    }

    Connection& m_target;
    QString m_table;
    QStringList m_columns;
    QStringList m_known;
    qsizetype m_konselingColumn = -1;
    SalvageReport::Table m_report;
};

/// What a writer that died has left is taken back, as opening the file would do, in a copy.
void copyWithJournal(const QString& damaged, const QString& copy)
{
    const QString journal = QStringLiteral("-journal");
    QFile target(copy);
    if (!target.open(QIODevice::WriteOnly) || !PageFile(damaged).copyTo(target) ||
        !QFile::copy(damaged + journal, copy + journal)) {
        throw StorageException{{StorageError::Kind::Unreadable, copy}};
    }
    target.close();
    try {
        Connection(copy, Access::ReadWrite).userVersion();
    } catch (const StorageException&) {
        // Not even that: the pages are read as they stand.
    }
}

const TableShape* shapeOf(const DamagedFile::Schema& schema, const QString& table)
{
    const auto at = std::find_if(
        schema.begin(), schema.end(), [&](const TableShape& shape) { return shape.name == table; });
    return at == schema.end() ? nullptr : &*at;
}

/// Copies table after table; false where it was broken off.
bool copyTables(DamagedFile& source, Connection& fresh, const DamagedFile::Schema& schema,
    KonselingSalvage konseling, const SalvageProgress& progress, SalvageReport& report)
{
    const std::vector<TableShape> tables = source.tables();
    for (size_t at = 0; at < tables.size(); ++at) {
        if (progress && !progress(static_cast<int>(at), static_cast<int>(tables.size()))) {
            return false;
        }
        if (const TableShape* known = shapeOf(schema, tables.at(at).name)) {
            const SalvageReport::Table entry =
                TableCopy(source, fresh, tables.at(at), *known, konseling).report();
            if (entry.saved > 0 || entry.hasLoss()) {
                report.tables.push_back(entry);
            }
        }
    }
    return true;
}

OpenError salvageError(const StorageError& storage, const QString& damaged, const QString& target)
{
    OpenError error;
    const bool isDamage = storage.kind == StorageError::Kind::Damaged;
    error.kind = isDamage ? OpenError::Kind::Damaged : OpenError::Kind::Storage;
    error.path = isDamage ? damaged : target;
    error.storage = storage;
    return error;
}

bool hasRows(const SalvageReport& report)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
        [](const SalvageReport::Table& table) { return table.saved > 0; });
}

/// An empty report where it was broken off; throws where there is nothing.
SalvageReport salvageInto(const QString& target, const QString& damaged, KonselingSalvage konseling,
    const SalvageProgress& progress)
{
    const std::vector<DamagedFile::Schema> schemas = knownSchemas();
    SalvageReport report;
    DamagedFile source(damaged, schemas);
    Connection fresh(target, Access::ReadWrite, sqlite::ForeignKeys::Off);
    fresh.beginImmediate();
    const bool isDone = copyTables(source, fresh, schemas.front(), konseling, progress, report);
    if (isDone && hasRows(report)) {
        SalvageRebuild(fresh, report).run();
        fresh.commit();
        return report;
    }
    fresh.rollback();
    if (isDone) {
        throw StorageException{{StorageError::Kind::Damaged, {}}};
    }
    return {};
}

} // namespace

bool SalvageReport::isComplete() const
{
    return rebuilt == 0 && brokenContents == 0 &&
           std::none_of(tables.begin(), tables.end(), [](const Table& table) { return table.hasLoss(); });
}

Result<SalvageReport, OpenError> salvage(const QString& damaged, const QString& target,
    KonselingSalvage konseling, IdSource& ids, const SalvageProgress& progress)
{
    auto made = DataFile::create(target, Unit{}, ids);
    if (!made) {
        return failure(made.error());
    }
    made.value().reset();
    const QString rolledBack = target + QStringLiteral(".asal");
    const auto removeCopy = qScopeGuard([&] {
        QFile::remove(rolledBack);
        QFile::remove(rolledBack + QStringLiteral("-journal"));
    });
    try {
        const bool hasJournal = PageFile::hasJournal(damaged);
        if (hasJournal) {
            copyWithJournal(damaged, rolledBack);
        }
        const SalvageReport report =
            salvageInto(target, hasJournal ? rolledBack : damaged, konseling, progress);
        if (!hasRows(report)) {
            QFile::remove(target); // broken off
        }
        return report;
    } catch (const StorageException& exception) {
        QFile::remove(target);
        return failure(salvageError(exception.error, damaged, target));
    }
}

} // namespace kinerja
