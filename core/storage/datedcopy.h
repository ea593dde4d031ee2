#pragma once

#include "core/common/result.h"
#include "core/storage/storageerror.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace kinerja
{

/// A dated copy that stands beside its data file: "unit (salinan 2026-01-31).kinerja", the second one of that
/// day "unit (salinan 2026-01-31 2).kinerja". It bears the time at which the file had last been changed.
struct DatedCopy {
    QString path;
    QDate tanggal;
    int nomor = 1;
    qint64 bytes = 0;
    QDateTime changed;
    bool operator==(const DatedCopy&) const = default;
};

enum class CopyOccasion {
    Daily,       ///< the first use of the file on a day
    BeforeImport ///< before something that changes much at once
};

/// The name of a copy of that day that is not taken yet.
QString datedCopyName(const QString& path, QDate day);
/// The dated copies of a file, newest first.
std::vector<DatedCopy> datedCopies(const QString& path);

/// Whether a copy is to be made: never while the newest one has all that the file has; daily, once a day.
bool isCopyDue(const std::vector<DatedCopy>& newestFirst, const QDateTime& fileChanged, CopyOccasion occasion,
    QDate today);
/// The copies that are one too many: of ten at most, together at most twice the file's size, the newest stay;
/// two of them whatever their size.
std::vector<DatedCopy> copiesToDrop(const std::vector<DatedCopy>& newestFirst, qint64 fileBytes);

/// Makes a dated copy beside the file if one is due, looks whether it is sound, and, of the daily ones, drops
/// those that are one too many: before an import all stay until it has changed something, so that one that is
/// refused and its copy removed costs no older copy. The path of the new copy; empty where none was due.
/// `Damaged` where the file itself is: then no copy is added and none dropped. May run on any thread, also
/// while the file is open for writing; `copied` is called once the file itself is needed no more.
Result<QString, StorageError> keepDatedCopy(
    const QString& path, CopyOccasion occasion, QDate today, const std::function<void()>& copied = {});

/// Drops the copies that are one too many.
void dropOldCopies(const QString& path);

/// The newest copy that SQLite finds sound; an empty one where there is none.
DatedCopy newestSoundCopy(const QString& path);

} // namespace kinerja
