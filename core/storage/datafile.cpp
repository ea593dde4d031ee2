#include "core/storage/datafile.h"

#include "core/storage/datedcopy.h"
#include "core/storage/filekind.h"
#include "core/storage/filelock.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite/backup.h"
#include "core/storage/sqlite/pagefile.h"

#include <QFile>
#include <QFileInfo>

namespace kinerja
{

namespace
{

using sqlite::Access;
using sqlite::Connection;
using sqlite::StorageException;

OpenError openError(OpenError::Kind kind, const QString& path)
{
    OpenError error;
    error.kind = kind;
    error.path = path;
    return error;
}

OpenError openError(const StorageError& storage, const QString& path)
{
    OpenError error = openError(
        storage.kind == StorageError::Kind::Damaged ? OpenError::Kind::Damaged : OpenError::Kind::Storage,
        path);
    error.storage = storage;
    return error;
}

/// What keeps a file from being opened before SQLite is asked. A header that a dead writer has left half
/// written is mended by its journal.
std::optional<OpenError> refusalOf(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return openError(OpenError::Kind::Missing, path);
    }
    switch (fileKindOf(path, DataFile::applicationId)) {
    case FileKind::DataFile: return std::nullopt;
    case FileKind::Damaged:
        return sqlite::PageFile::hasJournal(path) ? std::nullopt
                                                  : std::optional(openError(OpenError::Kind::Damaged, path));
    case FileKind::Other: return openError(OpenError::Kind::NotADataFile, path);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<OpenError> acquire(QLockFile& lock, const QString& path)
{
    if (lock.tryLock(0)) {
        return std::nullopt;
    }
    if (lock.error() != QLockFile::LockFailedError) {
        return openError(OpenError::Kind::FolderReadOnly, path);
    }
    OpenError error = openError(OpenError::Kind::Locked, path);
    lock.getLockInfo(&error.lockPid, &error.lockHost, &error.lockApplication);
    return error;
}

/// Opened read-write first, so that a journal left by a crash is rolled back; then read-only where asked.
std::unique_ptr<Connection> connect(const QString& path, OpenMode mode)
{
    if (mode == OpenMode::ReadWrite) {
        return std::make_unique<Connection>(path, Access::ReadWrite);
    }
    if (QFileInfo(path).isWritable()) {
        try {
            Connection(path, Access::ReadWrite).userVersion();
        } catch (const StorageException& exception) {
            // A folder that can't be written to still lets the file be read; a damaged file does not.
            if (exception.error.kind == StorageError::Kind::Damaged) {
                throw;
            }
        }
    }
    return std::make_unique<Connection>(path, Access::ReadOnly);
}

} // namespace

DataFile::DataFile(
    QString path, OpenMode mode, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_mode(mode), m_lock(std::move(lock)), m_connection(std::move(connection))
{
}

Result<std::unique_ptr<DataFile>, OpenError> DataFile::create(
    const QString& path, const Unit& unit, IdSource& ids)
{
    if (QFile::exists(path)) {
        return failure(openError(OpenError::Kind::AlreadyExists, path));
    }
    auto lock = makeFileLock(path);
    if (const auto refused = acquire(*lock, path)) {
        return failure(*refused);
    }
    try {
        auto connection = std::make_unique<Connection>(path, Access::ReadWrite);
        connection->beginImmediate();
        connection->setApplicationId(applicationId);
        migrate(*connection, 0);
        connection->run(
            QStringLiteral("INSERT INTO berkas_data (kunci, nilai) VALUES ('asal', ?)"), ids.next());
        mapping::saveAggregate(*connection, mapping::keyOf(unit), unit);
        connection->commit();
        return std::unique_ptr<DataFile>(
            new DataFile(path, OpenMode::ReadWrite, std::move(lock), std::move(connection)));
    } catch (const StorageException& exception) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return failure(openError(exception.error, path));
    }
}

Result<std::unique_ptr<DataFile>, OpenError> DataFile::open(
    const QString& path, OpenMode mode, const Clock& clock, IdSource&)
{
    if (const auto refused = refusalOf(path)) {
        return failure(*refused);
    }
    std::unique_ptr<QLockFile> lock;
    if (mode == OpenMode::ReadWrite) {
        lock = makeFileLock(path);
        if (const auto refused = acquire(*lock, path)) {
            return failure(*refused);
        }
        // SQLite would open it for reading without a word, and refuse the first edit.
        if (!QFileInfo(path).isWritable()) {
            return failure(openError(OpenError::Kind::FileReadOnly, path));
        }
    }
    try {
        auto connection = connect(path, mode);
        if (connection->applicationId() != applicationId) {
            return failure(openError(OpenError::Kind::Damaged, path));
        }
        const int version = connection->userVersion();
        if (version > currentSchemaVersion()) {
            OpenError error = openError(OpenError::Kind::NewerVersion, path);
            error.fileVersion = version;
            error.programVersion = currentSchemaVersion();
            return failure(error);
        }
        connection->readSchema();
        QString copy;
        if (version < currentSchemaVersion()) {
            if (mode == OpenMode::ReadOnly) {
                return failure(openError(OpenError::Kind::MigrationFailed, path));
            }
            copy = upgrade(*connection, path, clock.today());
        }
        std::unique_ptr<DataFile> file(new DataFile(path, mode, std::move(lock), std::move(connection)));
        file->m_migrationCopy = copy;
        return file;
    } catch (const StorageException& exception) {
        return failure(openError(exception.error, path));
    }
}

Result<Outcome<UndoVerdict>, StorageError> DataFile::undo(const Alongside& alongside)
{
    return walkHistory(UndoHistory::Direction::Back, alongside);
}

Result<Outcome<UndoVerdict>, StorageError> DataFile::redo(const Alongside& alongside)
{
    return walkHistory(UndoHistory::Direction::Forward, alongside);
}

Result<Outcome<UndoVerdict>, StorageError> DataFile::walkHistory(
    UndoHistory::Direction direction, const Alongside& alongside)
{
    try {
        Outcome<UndoVerdict> outcome{UndoVerdict::NothingToDo, {}};
        m_connection->beginImmediate();
        Transaction transaction(*m_connection);
        const Afterwards afterwards =
            alongside ? alongside(transaction, m_history.touched(direction)) : Afterwards();
        outcome.value = m_history.apply(*m_connection, direction, outcome.changes);
        if (outcome.value == UndoVerdict::Applied) {
            if (afterwards) {
                afterwards(transaction);
            }
            m_connection->commit();
        } else {
            m_connection->rollback();
            outcome.changes = {};
        }
        m_history.settle(direction, outcome.value);
        return outcome;
    } catch (const StorageException& exception) {
        m_connection->rollback();
        return failure(exception.error);
    }
}

Result<qint64, StorageError> DataFile::dataVersion()
{
    try {
        return m_connection->dataVersion();
    } catch (const StorageException& exception) {
        return failure(exception.error);
    }
}

Result<QString, StorageError> DataFile::check()
{
    try {
        const QString pages = m_connection->quickCheck();
        return pages.isEmpty() ? m_connection->foreignKeyCheck() : pages;
    } catch (const StorageException& exception) {
        return failure(exception.error);
    }
}

Result<Done, StorageError> DataFile::copyTo(const QString& target)
{
    try {
        sqlite::copyDatabaseWhole(*m_connection, target);
        return Done{};
    } catch (const StorageException& exception) {
        return failure(exception.error);
    }
}

} // namespace kinerja
