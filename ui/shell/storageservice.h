#pragma once

#include "core/storage/datedcopy.h"
#include "ui/shell/storageworker.h"

#include <QMap>
#include <QMutex>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <variant>

namespace kinerja
{

/// The StorageError inside a use-case's error, where there is one; a draft whose save failed for such a
/// reason is kept and tried again.
inline std::optional<StorageError> storageErrorOf(const StorageError& error) { return error; }
template <class... Ts> std::optional<StorageError> storageErrorOf(const std::variant<Ts...>& error)
{
    if constexpr ((std::is_same_v<Ts, StorageError> || ...)) {
        if (const StorageError* storage = std::get_if<StorageError>(&error)) {
            return *storage;
        }
    }
    return std::nullopt;
}

/// The window's only way to its data file. Queries and commands are values that run one after the other on
/// the storage thread; answers come back on the thread of this object, and are dropped where their context
/// is gone by then.
class StorageService : public QObject
{
    Q_OBJECT
public:
    enum class Threading { OwnThread, Inline };
    using OpenAnswer = std::function<void(const Result<Done, OpenError>&)>;

    explicit StorageService(const Clock& clock, Threading threading = Threading::OwnThread);
    ~StorageService() override;

    /// A file that is open stays so where the new one can't be opened; until that is known, nothing can be
    /// typed.
    void open(const QString& path, OpenMode mode, QObject* context, OpenAnswer answer);
    void create(const QString& path, const Unit& unit, QObject* context, OpenAnswer answer);
    /// Copies the file as it is to that place, which must be free, and works on there; drafts that could not
    /// be stored are stored there.
    void moveTo(const QString& path, QObject* context, OpenAnswer answer);
    /// Waits for the queue to be empty, then closes the file.
    void close();

    /// Keeps a dated copy beside the file where one is due, on a thread of its own: the window and queries go
    /// on, commands wait. Answers with its path, empty where none was due.
    void keepCopy(CopyOccasion occasion, QObject* context,
        std::function<void(const Result<QString, StorageError>&)> answer);

    bool isOpen() const { return m_open; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }

    /// Runs `ask(Reader&)`; R is any copyable value.
    template <class R>
    void query(QObject* context, std::function<R(Reader&)> ask,
        std::function<void(const Result<R, StorageError>&)> answer);

    /// Whether a command counts as something that the user has stored.
    enum class Told { AsSaved, Silently };

    /// Runs a use-case. Where `draftKey` is given, a waiting command of the same key is replaced by this one,
    /// and one that the disk refused is kept for `retryFailed`, unless a newer one of that key was given by
    /// then. What was kept under other keys is tried again first, so that the older never follows the newer.
    template <class T, class E>
    void command(QObject* context, std::function<Result<Outcome<T>, E>(Session&)> act,
        std::function<void(const Result<Outcome<T>, E>&)> answer, const QString& draftKey = {},
        Told told = Told::AsSaved);

    void undo(
        QObject* context, std::function<void(const Result<Outcome<UndoVerdict>, StorageError>&)> answer);
    void redo(
        QObject* context, std::function<void(const Result<Outcome<UndoVerdict>, StorageError>&)> answer);
    bool canUndo() const { return m_canUndo; }
    bool canRedo() const { return m_canRedo; }

    /// Drafts that could not be stored and wait in memory.
    bool hasUnsaved() const { return !m_failed.empty(); }
    void retryFailed();
    int pending() const { return m_pending; }
    /// Lets the storage thread finish all that was asked so far and delivers the answers.
    void waitUntilIdle();

Q_SIGNALS:
    void opened();
    void closed();
    void changed(const kinerja::ChangeSet& changes);
    void saved(const QDateTime& when);
    void saveFailed(const kinerja::StorageError& error);
    /// The file works at another place now.
    void moved();
    /// A query or command met contents that contradict each other.
    void damageFound();
    /// The open file is not at its place any more.
    void fileGone();
    void busyChanged(bool busy);

private:
    using Deliver = std::function<void()>;
    /// Runs on the storage thread; what it returns runs on ours.
    using Job = std::function<Deliver(StorageWorker&)>;
    struct Draft {
        Job job;
    };

    void post(Job job);
    void postDraft(const QString& key, Job job);
    void deliver(const Deliver& delivery);
    void adopt(const QString& path, OpenMode mode);
    void announce(const ChangeSet& changes, bool canUndo, bool canRedo, bool isSave);
    void forgetFile();
    void keepFailed(const QString& key, quint64 number, Job job, const StorageError& error);
    void poll();
    void noteVersion(qint64 version);
    void noticeDamage(const std::optional<StorageError>& error);

    const Clock& m_clock;
    Threading m_threading;
    QThread m_thread;
    StorageWorker* m_worker;
    QTimer m_poll;
    QThreadPool m_copies; ///< one thread
    qint64 m_dataVersion = 0;
    bool m_gone = false;
    QString m_path;
    OpenMode m_mode = OpenMode::ReadWrite;
    bool m_open = false;
    bool m_canUndo = false;
    bool m_canRedo = false;
    int m_pending = 0;
    QMutex m_draftMutex;
    std::map<QString, std::shared_ptr<Draft>> m_waiting; ///< guarded by m_draftMutex
    std::map<QString, Job> m_failed;
    std::map<QString, quint64> m_newest; ///< the number of the last draft given under each key
    quint64 m_drafts = 0;
};

template <class R>
void StorageService::query(QObject* context, std::function<R(Reader&)> ask,
    std::function<void(const Result<R, StorageError>&)> answer)
{
    post([this, ask = std::move(ask), answer = std::move(answer), guard = QPointer<QObject>(context)](
             StorageWorker& worker) -> Deliver {
        Result<R, StorageError> result =
            worker.file()
                ? worker.file()->read(ask)
                : Result<R, StorageError>(failure(StorageError{StorageError::Kind::Unreadable, {}}));
        return [this, result = std::move(result), answer, guard] {
            if (!result) {
                noticeDamage(result.error());
            }
            if (guard && answer) {
                answer(result);
            }
        };
    });
}

template <class T, class E>
void StorageService::command(QObject* context, std::function<Result<Outcome<T>, E>(Session&)> act,
    std::function<void(const Result<Outcome<T>, E>&)> answer, const QString& draftKey, Told told)
{
    auto self = std::make_shared<Job>();
    const quint64 number = ++m_drafts;
    Job job = [this, act = std::move(act), answer = std::move(answer), guard = QPointer<QObject>(context),
                  draftKey, told, number, weak = std::weak_ptr<Job>(self)](StorageWorker& worker) -> Deliver {
        Result<Outcome<T>, E> result = [&]() -> Result<Outcome<T>, E> {
            if (!worker.file()) {
                return failure(E(StorageError{StorageError::Kind::Unreadable, {}}));
            }
            const QMutexLocker quiet(&worker.copying());
            Session session = worker.session();
            return act(session);
        }();
        const bool canUndo = worker.file() && worker.file()->canUndo();
        const bool canRedo = worker.file() && worker.file()->canRedo();
        const std::shared_ptr<Job> again = weak.lock();
        return [this, result = std::move(result), answer, guard, canUndo, canRedo, draftKey, told, number,
                   again] {
            if (result) {
                const bool stored = !draftKey.isEmpty() || !result.value().changes.isEmpty();
                announce(result.value().changes, canUndo, canRedo, stored && told == Told::AsSaved);
            } else if (const auto storage = storageErrorOf(result.error())) {
                noticeDamage(storage);
                if (again && !draftKey.isEmpty()) {
                    keepFailed(
                        draftKey, number, [again](StorageWorker& next) { return (*again)(next); }, *storage);
                }
            }
            if (guard && answer) {
                answer(result);
            }
        };
    };
    *self = job;
    // The copy that is queued keeps itself alive for a second try.
    Job keeping = [self, job](StorageWorker& worker) { return job(worker); };
    if (draftKey.isEmpty()) {
        post(std::move(keeping));
    } else {
        m_newest[draftKey] = number;
        m_failed.erase(draftKey);
        retryFailed();
        postDraft(draftKey, std::move(keeping));
    }
}

} // namespace kinerja
