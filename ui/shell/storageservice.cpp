#include "ui/shell/storageservice.h"

#include "core/usecases/undoact.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

namespace kinerja
{

namespace
{
constexpr int pollMs = 2000;
}

StorageService::StorageService(const Clock& clock, Threading threading)
    : m_clock(clock), m_threading(threading), m_worker(new StorageWorker(clock))
{
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

void StorageService::adopt(const QString& path, OpenMode mode)
{
    forgetFile();
    m_path = path;
    m_mode = mode;
    m_open = true;
    m_canUndo = m_canRedo = false;
    m_dataVersion = 0;
    m_poll.start();
    Q_EMIT opened();
}

void StorageService::forgetFile()
{
    m_gone = false;
    m_path.clear();
    m_failed.clear();
    m_newest.clear();
    if (std::exchange(m_open, false)) {
        Q_EMIT closed();
    }
}

void StorageService::open(const QString& path, OpenMode mode, QObject* context, OpenAnswer answer)
{
    const QString there = QFileInfo(path).canonicalFilePath();
    if (!there.isEmpty() && there == QFileInfo(m_path).canonicalFilePath()) {
        close(); // its own lock would be in the way
    }
    const bool replaces = m_open;
    m_poll.stop();
    waitUntilIdle();
    post([this, path, mode, answer = std::move(answer), guard = QPointer<QObject>(context)](
             StorageWorker& worker) -> Deliver {
        auto result = DataFile::open(path, mode, worker.clock(), worker.ids());
        if (!result) {
            return [this, answer, guard, error = result.error()] {
                if (m_open) {
                    m_poll.start();
                }
                if (guard) {
                    answer(failure(error));
                }
            };
        }
        worker.file() = std::move(result.value());
        return [this, path, mode, answer, guard] {
            adopt(path, mode);
            if (guard) {
                answer(Done{});
            }
        };
    });
    if (replaces) {
        waitUntilIdle(); // nothing that is typed meanwhile may reach the other file
    }
}

void StorageService::create(const QString& path, const Unit& unit, QObject* context, OpenAnswer answer)
{
    close();
    post([this, path, unit, answer = std::move(answer), guard = QPointer<QObject>(context)](
             StorageWorker& worker) -> Deliver {
        auto result = DataFile::create(path, unit, worker.ids());
        if (!result) {
            return [answer, guard, error = result.error()] {
                if (guard) {
                    answer(failure(error));
                }
            };
        }
        worker.file() = std::move(result.value());
        return [this, path, answer, guard] {
            adopt(path, OpenMode::ReadWrite);
            if (guard) {
                answer(Done{});
            }
        };
    });
}

void StorageService::close()
{
    m_poll.stop();
    waitUntilIdle();
    if (!m_open) {
        return;
    }
    post([](StorageWorker& worker) -> Deliver {
        worker.file().reset();
        return {};
    });
    waitUntilIdle();
    forgetFile();
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

void StorageService::moveTo(const QString& path, QObject* context, OpenAnswer answer)
{
    post([this, path, answer = std::move(answer), guard = QPointer<QObject>(context)](
             StorageWorker& worker) -> Deliver {
        const auto refused = [answer, guard](OpenError error) -> Deliver {
            return [answer, guard, error = std::move(error)] {
                if (guard) {
                    answer(failure(error));
                }
            };
        };
        if (const auto copied = worker.file()->copyTo(path); !copied) {
            OpenError error;
            error.path = path;
            error.storage = copied.error();
            return refused(std::move(error));
        }
        auto there = DataFile::open(path, OpenMode::ReadWrite, worker.clock(), worker.ids());
        if (!there) {
            return refused(there.error());
        }
        worker.file() = std::move(there.value());
        return [this, path, answer, guard] {
            const bool wasReadOnly = isReadOnly();
            retryFailed();
            m_path = path;
            m_mode = OpenMode::ReadWrite;
            m_canUndo = m_canRedo = m_gone = false;
            if (wasReadOnly) {
                Q_EMIT opened();
            } else {
                Q_EMIT moved();
            }
            if (guard) {
                answer(Done{});
            }
        };
    });
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

void StorageService::poll()
{
    if (m_pending > 0) {
        return; // the next look is soon enough
    }
    const bool readOnly = isReadOnly();
    post([this, path = m_path, readOnly](StorageWorker& worker) -> Deliver {
        const bool gone = !QFileInfo::exists(path);
        const auto version = worker.file() && readOnly ? worker.file()->dataVersion()
                                                       : Result<qint64, StorageError>(qint64(0));
        return [this, version, gone] {
            if (gone && !m_gone && m_open) {
                Q_EMIT fileGone();
            }
            m_gone = gone;
            if (version) {
                noteVersion(version.value());
            }
        };
    });
}

void StorageService::noteVersion(qint64 version)
{
    const bool changedElsewhere = m_dataVersion != 0 && version != m_dataVersion;
    m_dataVersion = version;
    if (!changedElsewhere) {
        return;
    }
    ChangeSet everything;
    for (const Subject subject : {Subject::Unit, Subject::Organisasi, Subject::Pegawai, Subject::Skp,
             Subject::Pelaksanaan, Subject::Evaluasi, Subject::TindakLanjut, Subject::TimKerja,
             Subject::Regulasi, Subject::Pengaturan, Subject::Frasa, Subject::Sampah}) {
        everything.add(subject);
    }
    Q_EMIT changed(everything);
}

} // namespace kinerja
