#include "core/storage/migrations.h"

#include <QFile>

#include <array>

namespace kinerja
{

namespace
{

/// Each step is a resource, never edited after release; the position here is its number less one.
constexpr std::array steps{":/migrations/0001_awal.sql"};

/// QSQLITE runs one statement a call, and triggers hold semicolons: a line of its own separates them.
constexpr const char* separator = "\n--;;\n";

QStringList statementsOf(const char* resource)
{
    QFile file(QString::fromLatin1(resource));
    if (!file.open(QIODevice::ReadOnly)) {
        throw sqlite::StorageException{{StorageError::Kind::Internal, QString::fromLatin1(resource)}};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1String(separator), Qt::SkipEmptyParts);
}

} // namespace

int currentSchemaVersion() { return static_cast<int>(steps.size()); }

void migrate(sqlite::Connection& connection, int from)
{
    for (int version = from; version < currentSchemaVersion(); ++version) {
        for (const QString& statement : statementsOf(steps.at(static_cast<size_t>(version)))) {
            connection.exec(statement);
        }
    }
    connection.setUserVersion(currentSchemaVersion());
}

} // namespace kinerja
