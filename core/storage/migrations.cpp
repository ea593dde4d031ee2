#include "core/storage/migrations.h"

#include "core/storage/datedcopy.h"
#include "core/storage/sqlite/backup.h"

#include <QFile>

namespace kinerja
{

namespace
{

/// QSQLITE runs one statement a call, and triggers hold semicolons: a line of its own separates them.
constexpr const char* separator = "\n--;;\n";

QStringList statementsOf(const QString& step)
{
    QFile file(step);
    if (!file.open(QIODevice::ReadOnly)) {
        throw sqlite::StorageException{{StorageError::Kind::Internal, step}};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1String(separator), Qt::SkipEmptyParts);
}

} // namespace

const QStringList& schemaSteps()
{
    static const QStringList steps{QStringLiteral(":/migrations/0001_awal.sql"),
        QStringLiteral(":/migrations/0002_hitungan.sql"),
        QStringLiteral(":/migrations/0003_pdf_diekspor.sql"),
        QStringLiteral(":/migrations/0004_bukti_tercatat.sql")};
    return steps;
}

int currentSchemaVersion() { return static_cast<int>(schemaSteps().size()); }

void migrate(sqlite::Connection& connection, int from, const QStringList& steps)
{
    for (const QString& step : steps.mid(from)) {
        for (const QString& statement : statementsOf(step)) {
            connection.exec(statement);
        }
    }
    connection.setUserVersion(static_cast<int>(steps.size()));
}

QString upgrade(sqlite::Connection& connection, const QString& path, QDate today, const QStringList& steps)
{
    const QString copy = datedCopyName(path, today);
    sqlite::copyDatabaseWhole(connection, copy);
    connection.setForeignKeys(
        sqlite::ForeignKeys::Off); // a step may make a table anew; references are looked at when all are done
    connection.beginImmediate();
    try {
        migrate(connection, connection.userVersion(), steps);
        const QString broken = connection.foreignKeyCheck();
        if (!broken.isEmpty()) {
            throw sqlite::StorageException{{StorageError::Kind::Constraint, broken}};
        }
        connection.commit();
    } catch (const sqlite::StorageException&) {
        connection.rollback();
        throw;
    }
    connection.setForeignKeys(sqlite::ForeignKeys::On);
    return copy;
}

} // namespace kinerja
