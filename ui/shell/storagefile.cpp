#include "ui/shell/storageservice.h"

#include <QFileInfo>

namespace kinerja
{

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
        worker.closeFile();
        worker.file() = std::move(result.value());
        // Before anything is read: what another window stores from here on is news.
        const auto version = mode == OpenMode::ReadOnly ? worker.file()->dataVersion()
                                                        : Result<qint64, StorageError>(qint64(0));
        return [this, path, mode, answer, guard, version = version ? version.value() : 0] {
            adopt(path, mode);
            m_dataVersion = version;
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
        worker.closeFile();
        return {};
    });
    waitUntilIdle();
    forgetFile();
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
