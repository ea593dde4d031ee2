#pragma once

#include "core/storage/storageerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace kinerja::sqlite
{

/// What storage code throws; caught in one place (DataFile) and handed on as a StorageError.
struct StorageException {
    StorageError error;
};

/// One prepared statement, reused through the connection's cache. Bind in order, then run or step. Rows are
/// read from SQLite itself: Qt would make a value of every column of every row, asked for or not.
class Statement
{
public:
    explicit Statement(QSqlQuery query) : m_query(std::move(query)) {}

    Statement& bind(const QVariant& value);
    /// Executes; afterwards `next` steps through the rows.
    void exec();
    bool next();
    QVariant value(int column) const;
    int affected() const { return m_query.numRowsAffected(); }
    /// Lets go of the rows, so that no read stays open.
    void finish();

private:
    enum class Standing { Executed, Reading, Over };

    QSqlQuery m_query;
    sqlite3_stmt* m_rows = nullptr; ///< while it is read
    Standing m_standing = Standing::Over;
    int m_bound = 0;
};

/// Resets a cached statement when it goes out of scope, whatever happened in between.
class Rows
{
public:
    explicit Rows(Statement& statement) : m_statement(statement) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() { m_statement.finish(); }
    bool next() { return m_statement.next(); }
    QVariant value(int column) const { return m_statement.value(column); }

private:
    Statement& m_statement;
};

enum class Access { ReadWrite, ReadOnly };
enum class ForeignKeys { On, Off };

/// A connection to one SQLite file, usable on the thread that made it. Every failure is a StorageException.
class Connection
{
public:
    Connection(const QString& path, Access access, ForeignKeys foreignKeys = ForeignKeys::On);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The cached statement of that text, ready to bind.
    Statement& prepare(const QString& sql);
    /// Runs one statement without parameters.
    void exec(const QString& sql);
    /// Runs a prepared statement with the given values and returns its rows.
    template <class... Values> Rows query(const QString& sql, const Values&... values)
    {
        Statement& statement = prepare(sql);
        (statement.bind(values), ...);
        statement.exec();
        return Rows(statement);
    }
    /// Runs a prepared statement to its end; the number of rows it changed.
    template <class... Values> int run(const QString& sql, const Values&... values)
    {
        Statement& statement = prepare(sql);
        (statement.bind(values), ...);
        statement.exec();
        const int affected = statement.affected();
        statement.finish();
        return affected;
    }

    void beginImmediate() { exec(QStringLiteral("BEGIN IMMEDIATE")); }
    void begin() { exec(QStringLiteral("BEGIN")); }
    void commit();
    void rollback() noexcept;

    /// Whether references are enforced; takes effect outside a transaction alone.
    void setForeignKeys(ForeignKeys foreignKeys);
    int userVersion();
    void setUserVersion(int version);
    quint32 applicationId();
    void setApplicationId(quint32 id);
    /// Reads the list of tables, which SQLite else does at the first use of one: a damaged one is told now.
    void readSchema() { exec(QStringLiteral("SELECT 1 FROM sqlite_master")); }
    /// A number that changes when another connection has committed.
    qint64 dataVersion();
    /// The first complaint of SQLite's own check; empty where it has none.
    QString quickCheck();
    /// The first broken reference; empty where all hold.
    QString foreignKeyCheck();
    sqlite3* handle() const;

private:
    int pragmaInt(const QString& pragma);
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
};

/// What an SQLite result code (extended ones too) means to the user.
StorageError::Kind kindOfCode(int code);
/// Converts the driver's failure.
[[noreturn]] void throwFrom(const QSqlError& error);

} // namespace kinerja::sqlite
