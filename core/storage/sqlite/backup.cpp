#include "core/storage/sqlite/backup.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace kinerja::sqlite
{

namespace
{

/// Why nothing could be written to `target`, where SQLite says no more than that it could not.
StorageError::Kind reasonAt(const QString& target, StorageError::Kind kind)
{
    const QFileInfo folder(QFileInfo(target).path());
    if (kind != StorageError::Kind::Unreadable || !folder.isDir()) {
        return kind;
    }
    constexpr qint64 roomToBegin = 64 * 1024;
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly() || !folder.isWritable()) {
        return StorageError::Kind::ReadOnly;
    }
    return disk.isValid() && disk.bytesAvailable() < roomToBegin ? StorageError::Kind::DiskFull : kind;
}

} // namespace

void copyDatabase(Connection& source, const QString& target)
{
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(
        target.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(copy, "main", source.handle(), "main");
        if (backup != nullptr) {
            // All pages in one step: a stepped copy starts anew at every save.
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_errcode(copy);
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (code != SQLITE_OK) {
        QFile::remove(target);
        QFile::remove(target + QStringLiteral("-journal"));
        throw StorageException{{reasonAt(target, kindOfCode(code)), message}};
    }
}

void copyDatabaseWhole(Connection& source, const QString& target)
{
    if (QFile::exists(target)) {
        throw StorageException{{StorageError::Kind::Constraint, target}};
    }
    const QString part = target + QStringLiteral(".sebagian");
    QFile::remove(part);
    copyDatabase(source, part);
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        throw StorageException{{reasonAt(target, StorageError::Kind::Unreadable), target}};
    }
}

} // namespace kinerja::sqlite
