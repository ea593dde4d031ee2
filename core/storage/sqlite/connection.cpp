#include "core/storage/sqlite/connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>
#include <QUuid>

#include <sqlite3.h>

namespace kinerja::sqlite
{

StorageError::Kind kindOfCode(int code)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return StorageError::Kind::Moved;
    }
    switch (code & 0xff) {
    case SQLITE_FULL: return StorageError::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StorageError::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageError::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StorageError::Kind::Damaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return StorageError::Kind::Unreadable;
    case SQLITE_CONSTRAINT: return StorageError::Kind::Constraint;
    default: return StorageError::Kind::Internal;
    }
}

void throwFrom(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const StorageError::Kind kind = isNumber ? kindOfCode(code) : StorageError::Kind::Internal;
    throw StorageException{{kind, error.text()}};
}

Statement& Statement::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

void Statement::exec()
{
    m_bound = 0;
    if (!m_query.exec()) {
        const QSqlError error = m_query.lastError();
        m_query.finish();
        throwFrom(error);
    }
    m_standing = Standing::Executed;
}

bool Statement::next()
{
    if (m_standing == Standing::Over) {
        return false;
    }
    if (m_standing == Standing::Executed) { // Qt has taken the first step already
        const QVariant handle = m_query.result()->handle();
        m_rows = *static_cast<sqlite3_stmt* const*>(handle.constData());
        m_standing = sqlite3_data_count(m_rows) > 0 ? Standing::Reading : Standing::Over;
        return m_standing == Standing::Reading;
    }
    const int code = sqlite3_step(m_rows);
    if (code == SQLITE_ROW) {
        return true;
    }
    m_standing = Standing::Over;
    if (code != SQLITE_DONE) {
        sqlite3* database = sqlite3_db_handle(m_rows);
        throw StorageException{
            {kindOfCode(sqlite3_extended_errcode(database)), QString::fromUtf8(sqlite3_errmsg(database))}};
    }
    return false;
}

QVariant Statement::value(int column) const
{
    const auto size = [&] { return sqlite3_column_bytes(m_rows, column); };
    switch (sqlite3_column_type(m_rows, column)) {
    case SQLITE_INTEGER: return static_cast<qlonglong>(sqlite3_column_int64(m_rows, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_rows, column);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_rows, column));
        return QByteArray(bytes, size());
    }
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_rows, column));
        return QString::fromUtf8(text, size());
    }
    default: return {};
    }
}

void Statement::finish()
{
    m_standing = Standing::Over;
    m_query.finish();
}

Connection::Connection(const QString& path, Access access, ForeignKeys foreignKeys)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throwFrom(error);
    }
    setForeignKeys(foreignKeys);
    exec(QStringLiteral("PRAGMA synchronous = FULL"));
    // What is deleted is gone: nobody reads it off the stick, and no salvage takes it for what is there.
    exec(QStringLiteral("PRAGMA secure_delete = ON"));
    if (access == Access::ReadOnly) {
        exec(QStringLiteral("PRAGMA query_only = ON"));
    }
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Statement& Connection::prepare(const QString& sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        return *known->second;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        throwFrom(query.lastError());
    }
    return *m_statements.emplace(sql, std::make_unique<Statement>(std::move(query))).first->second;
}

void Connection::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        throwFrom(query.lastError());
    }
}

void Connection::commit() { exec(QStringLiteral("COMMIT")); }

void Connection::setForeignKeys(ForeignKeys foreignKeys)
{
    exec(foreignKeys == ForeignKeys::On ? QStringLiteral("PRAGMA foreign_keys = ON")
                                        : QStringLiteral("PRAGMA foreign_keys = OFF"));
}

void Connection::rollback() noexcept
{
    // A failed COMMIT may already have rolled back; then there is nothing left to undo.
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

int Connection::pragmaInt(const QString& pragma)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(pragma) || !query.next()) {
        throwFrom(query.lastError());
    }
    return query.value(0).toInt();
}

int Connection::userVersion() { return pragmaInt(QStringLiteral("PRAGMA user_version")); }

void Connection::setUserVersion(int version)
{
    exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

quint32 Connection::applicationId()
{
    return static_cast<quint32>(pragmaInt(QStringLiteral("PRAGMA application_id")));
}

void Connection::setApplicationId(quint32 id) { exec(QStringLiteral("PRAGMA application_id = %1").arg(id)); }

qint64 Connection::dataVersion() { return pragmaInt(QStringLiteral("PRAGMA data_version")); }

QString Connection::quickCheck()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        throwFrom(query.lastError());
    }
    const QString verdict = query.value(0).toString();
    return verdict == QLatin1String("ok") ? QString() : verdict;
}

QString Connection::foreignKeyCheck()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check"))) {
        throwFrom(query.lastError());
    }
    return query.next() ? query.value(0).toString() : QString();
}

sqlite3* Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace kinerja::sqlite
