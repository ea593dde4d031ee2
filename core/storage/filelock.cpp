#include "core/storage/filelock.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace kinerja
{

std::unique_ptr<QLockFile> makeFileLock(const QString& dataFile)
{
    auto lock = std::make_unique<QLockFile>(dataFile + QStringLiteral(".kunci"));
    lock->setStaleLockTime(0);
    return lock;
}

FileLockInfo fileLockInfo(const QString& dataFile)
{
    const auto lock = makeFileLock(dataFile);
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock->getLockInfo(&pid, &host, &application)) {
        return {};
    }
    return {
        QFileInfo(lock->fileName()).lastModified(), !host.isEmpty() && host != QSysInfo::machineHostName()};
}

bool breakFileLock(const QString& dataFile) { return makeFileLock(dataFile)->removeStaleLockFile(); }

} // namespace kinerja
