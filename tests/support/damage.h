#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kinerja::tests
{

constexpr qint64 pageBytes = 4096;

inline qint64 pagesOf(const QString& path) { return QFile(path).size() / pageBytes; }

/// Writes one page (from 1) of a data file; what stood there before.
inline QByteArray replacePage(const QString& path, qint64 page, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageBytes));
    const QByteArray before = file.read(pageBytes);
    REQUIRE(file.seek((page - 1) * pageBytes));
    REQUIRE(file.write(bytes) == pageBytes);
    return before;
}

/// Overwrites one page (from 1) of a data file with rubbish, as a worn-out stick does.
inline void destroyPage(const QString& path, qint64 page)
{
    replacePage(path, page, QByteArray(static_cast<qsizetype>(pageBytes), '\xa5'));
}

/// A number that SQLite itself knows of an intact file.
inline qint64 askFile(const QString& path, const QString& question)
{
    qint64 answer = 0;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("asking"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(question));
        REQUIRE(query.next());
        answer = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("asking"));
    return answer;
}

/// The first page of a table: all of its rows in a small one.
inline qint64 rootPageOf(const QString& path, const QString& table)
{
    return askFile(path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = '%1'").arg(table));
}

/// A page of the list of tables other than the first.
inline qint64 schemaLeafOf(const QString& path)
{
    return askFile(path, QStringLiteral("SELECT MAX(pageno) FROM dbstat WHERE name LIKE 'sqlite_%' AND name "
                                        "NOT LIKE 'sqlite_auto%' AND pagetype = 'leaf'"));
}

} // namespace kinerja::tests
