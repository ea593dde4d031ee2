#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace kinerja
{

/// The lock beside a data file (`<name>.kunci`), not taken yet. It never goes stale by age: a window may stay
/// open for days.
std::unique_ptr<QLockFile> makeFileLock(const QString& dataFile);

/// What the lock beside a data file says of who holds it.
struct FileLockInfo {
    QDateTime since;        ///< invalid where there is no lock
    bool isForeign = false; ///< of another computer: from here nobody can tell whether it still runs
};
FileLockInfo fileLockInfo(const QString& dataFile);

/// Removes a lock that its owner left behind, on the user's own word. False where a program on this computer
/// still holds it, or it can't be removed; then it stays.
bool breakFileLock(const QString& dataFile);

} // namespace kinerja
