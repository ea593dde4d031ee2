#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kinerja::tests
{

constexpr qint64 pageBytes = 4096;

inline qint64 pagesOf(const QString& path) { return QFile(path).size() / pageBytes; }

/// Overwrites one page (from 1) of a data file with rubbish, as a worn-out stick does.
inline void destroyPage(const QString& path, qint64 page)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageBytes));
    REQUIRE(file.write(QByteArray(static_cast<qsizetype>(pageBytes), '\xa5')) == pageBytes);
}

/// The first page of a table: all of its rows in a small one.
inline qint64 rootPageOf(const QString& path, const QString& table)
{
    qint64 page = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("roots"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(
            query.exec(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = '%1'").arg(table)));
        REQUIRE(query.next());
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("roots"));
    return page;
}

} // namespace kinerja::tests
