#include "ui/shell/storageservice.h"

#include "core/usecases/file/undoact.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace kinerja
{

namespace
{
constexpr int pollMs = 2000;
}

StorageService::StorageService(const Clock& clock, Threading threading)
    : m_clock(clock), m_threading(threading), m_worker(new StorageWorker(clock))
{
    m_poll.setObjectName(QStringLiteral("pantauan"));
    m_poll.setParent(this);
    m_poll.setInterval(pollMs);
    m_copies.setMaxThreadCount(1);
    connect(&m_poll, &QTimer::timeout, this, &StorageService::poll);
    if (m_threading == Threading::OwnThread) {
        m_worker->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("penyimpanan"));
        m_thread.start();
    }
}

StorageService::~StorageService()
{
    close();
    if (m_threading == Threading::OwnThread) {
        m_worker->deleteLater();
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

void StorageService::post(Job job)
{
    ++m_pending;
    if (m_pending == 1) {
        Q_EMIT busyChanged(true);
    }
    if (m_threading == Threading::Inline) {
        deliver(job(*m_worker));
        return;
    }
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            Deliver delivery = job(*m_worker);
            QMetaObject::invokeMethod(
                this, [this, delivery = std::move(delivery)] { deliver(delivery); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void StorageService::deliver(const Deliver& delivery)
{
    --m_pending;
    if (delivery) {
        delivery();
    }
    if (m_pending == 0) {
        Q_EMIT busyChanged(false);
    }
}

void StorageService::postDraft(const QString& key, Job job)
{
    const auto draft = std::make_shared<Draft>();
    {
        const QMutexLocker lock(&m_draftMutex);
        if (const auto waiting = m_waiting.find(key); waiting != m_waiting.end()) {
            waiting->second->job = std::move(job);
            return;
        }
        draft->job = std::move(job);
        m_waiting[key] = draft;
    }
    post([this, key, draft](StorageWorker& worker) {
        Job newest;
        {
            const QMutexLocker lock(&m_draftMutex);
            newest = std::move(draft->job);
            m_waiting.erase(key);
        }
        return newest(worker);
    });
}

void StorageService::announce(const ChangeSet& changes, bool canUndo, bool canRedo, bool isSave)
{
    m_canUndo = canUndo;
    m_canRedo = canRedo;
    if (isSave) {
        Q_EMIT saved(m_clock.now());
    }
    if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
    }
}

void StorageService::keepFailed(const QString& key, quint64 number, Job job, const StorageError& error)
{
    if (m_newest[key] != number) {
        return; // the newer one holds all of it, and tells how it went itself
    }
    m_failed[key] = std::move(job);
    Q_EMIT saveFailed(error);
}

void StorageService::retryFailed()
{
    const auto failed = std::exchange(m_failed, {});
    for (const auto& [key, job] : failed) {
        postDraft(key, job);
    }
}

void StorageService::waitUntilIdle()
{
    while (m_pending > 0) {
        QEventLoop loop;
        const auto quit = connect(this, &StorageService::busyChanged, &loop, [&](bool busy) {
            if (!busy) {
                loop.quit();
            }
        });
        if (m_pending > 0) {
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        }
        disconnect(quit);
    }
}

void StorageService::undo(
    QObject* context, std::function<void(const Result<Outcome<UndoVerdict>, StorageError>&)> answer)
{
    command<UndoVerdict, StorageError>(
        context, [](Session& session) { return undoAct(session); }, std::move(answer));
}

void StorageService::redo(
    QObject* context, std::function<void(const Result<Outcome<UndoVerdict>, StorageError>&)> answer)
{
    command<UndoVerdict, StorageError>(
        context, [](Session& session) { return redoAct(session); }, std::move(answer));
}

void StorageService::keepCopy(
    CopyOccasion occasion, QObject* context, std::function<void(const Result<QString, StorageError>&)> answer)
{
    const auto work = [this, path = m_path, occasion, today = m_clock.today(), answer = std::move(answer),
                          guard = QPointer<QObject>(context)]() -> Deliver {
        QMutexLocker quiet(&m_worker->copying());
        const auto result = keepDatedCopy(path, occasion, today, [&quiet] { quiet.unlock(); });
        return [this, result, answer, guard] {
            if (!result) {
                noticeDamage(result.error());
            }
            if (guard && answer) {
                answer(result);
            }
        };
    };
    ++m_pending;
    if (m_pending == 1) {
        Q_EMIT busyChanged(true);
    }
    if (m_threading == Threading::Inline) {
        deliver(work());
        return;
    }
    m_copies.start([this, work] {
        Deliver delivery = work();
        QMetaObject::invokeMethod(
            this, [this, delivery = std::move(delivery)] { deliver(delivery); }, Qt::QueuedConnection);
    });
}

void StorageService::noticeDamage(const std::optional<StorageError>& error)
{
    if (error && error->kind == StorageError::Kind::Damaged) {
        Q_EMIT damageFound();
    }
}

} // namespace kinerja
