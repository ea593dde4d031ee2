#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/common/result.h"
#include "core/storage/openerror.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/transaction.h"
#include "core/storage/undohistory.h"

#include <QLockFile>

#include <concepts>
#include <functional>
#include <memory>

namespace kinerja
{

enum class OpenMode { ReadWrite, ReadOnly };
/// Whether the steps of an act can be taken back one by one, or the act fixes what it touched (a legal act,
/// an import, a deletion): then earlier steps on the same things are dropped.
enum class UndoPolicy { Undoable, Fixed };

/// What a use-case brought about: its answer, and what views must read again.
template <class T> struct Outcome {
    T value;
    ChangeSet changes;
};

/// One unit's data file (`*.kinerja`), open on one thread. While it is open for writing a lock file beside it
/// keeps other writers out; readers are never shut out.
class DataFile
{
public:
    static constexpr quint32 applicationId = 0x4B494E4A; ///< "KINJ"

    /// Makes a new file with that unit; refuses an existing one. Nothing is left behind where it fails.
    static Result<std::unique_ptr<DataFile>, OpenError> create(
        const QString& path, const Unit& unit, IdSource& ids);
    /// Opens a file; an older one is copied (dated) and migrated, a newer or foreign one refused.
    static Result<std::unique_ptr<DataFile>, OpenError> open(
        const QString& path, OpenMode mode, const Clock& clock, IdSource& ids);

    const QString& path() const { return m_path; }
    OpenMode mode() const { return m_mode; }
    /// The copy that was made before a migration; empty where none was needed.
    const QString& migrationCopy() const { return m_migrationCopy; }

    /// Runs `act(Reader&)` on one consistent state of the file.
    template <class Act> auto read(Act&& act) -> Result<std::invoke_result_t<Act, Reader&>, StorageError>;

    /// Runs `act(Transaction&) -> Result<T, E>` in one transaction: all of it is stored, or, where it returns
    /// an error or storing fails, nothing. E must be constructible from StorageError.
    template <class Act>
    auto transact(UndoPolicy policy, Act&& act) -> Result<
        Outcome<std::decay_t<decltype(std::declval<std::invoke_result_t<Act, Transaction&>>().value())>>,
        std::decay_t<decltype(std::declval<std::invoke_result_t<Act, Transaction&>>().error())>>;

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    /// What a use-case does within the transaction of an undo: it is called before, with what the step will
    /// put back, and returns what it does after.
    using Afterwards = std::function<void(Transaction&)>;
    using Alongside = std::function<Afterwards(Transaction&, const ChangeSet& touched)>;
    /// Puts back what was before the last undoable act, if what it left is still what is stored.
    Result<Outcome<UndoVerdict>, StorageError> undo(const Alongside& alongside = {});
    Result<Outcome<UndoVerdict>, StorageError> redo(const Alongside& alongside = {});

    /// A number that changes when another program has changed the file.
    Result<qint64, StorageError> dataVersion();
    /// SQLite's own check of pages and references; the first complaint, or nothing.
    Result<QString, StorageError> check();
    /// A consistent copy in one step, also while others have the file open. Replaces nothing that exists.
    Result<Done, StorageError> copyTo(const QString& target);

private:
    DataFile(QString path, OpenMode mode, std::unique_ptr<QLockFile> lock,
        std::unique_ptr<sqlite::Connection> connection);
    Result<Outcome<UndoVerdict>, StorageError> walkHistory(
        UndoHistory::Direction direction, const Alongside& alongside);

    QString m_path;
    OpenMode m_mode;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sqlite::Connection> m_connection;
    QString m_migrationCopy;
    UndoHistory m_history;
};

/// What a use-case works with.
struct Session {
    DataFile& file;
    const Clock& clock;
    IdSource& ids;
    PegawaiKunci operatorKunci; ///< who sits at the laptop, where the unit has said so
};

template <class Act>
auto DataFile::read(Act&& act) -> Result<std::invoke_result_t<Act, Reader&>, StorageError>
{
    try {
        m_connection->begin();
        Reader reader(*m_connection);
        auto answer = act(reader);
        m_connection->commit();
        return answer;
    } catch (const sqlite::StorageException& exception) {
        m_connection->rollback();
        return failure(exception.error);
    }
}

template <class Act>
auto DataFile::transact(UndoPolicy policy, Act&& act) -> Result<
    Outcome<std::decay_t<decltype(std::declval<std::invoke_result_t<Act, Transaction&>>().value())>>,
    std::decay_t<decltype(std::declval<std::invoke_result_t<Act, Transaction&>>().error())>>
{
    using Answer = std::invoke_result_t<Act, Transaction&>;
    using Error = std::decay_t<decltype(std::declval<Answer>().error())>;
    static_assert(std::constructible_from<Error, StorageError>);
    if (m_mode == OpenMode::ReadOnly) {
        return failure(Error(StorageError{StorageError::Kind::ReadOnly, {}}));
    }
    try {
        m_connection->beginImmediate();
        Transaction transaction(*m_connection);
        Answer answer = act(transaction);
        if (!answer) {
            m_connection->rollback();
            return failure(answer.error());
        }
        m_connection->commit();
        UndoStep step = transaction.takeUndoStep();
        if (policy == UndoPolicy::Undoable) {
            m_history.push(std::move(step));
        } else {
            m_history.pushFixed(transaction.changes());
        }
        return Outcome<std::decay_t<decltype(answer.value())>>{
            std::move(answer.value()), transaction.changes()};
    } catch (const sqlite::StorageException& exception) {
        m_connection->rollback();
        return failure(Error(exception.error));
    }
}

} // namespace kinerja
