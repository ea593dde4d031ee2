#include "core/storage/datedcopy.h"

#include "core/storage/sqlite/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr size_t mostCopies = 10;
constexpr size_t fewestCopies = 2;
constexpr qint64 mostTimesTheFile = 2;

QString nameOf(const QFileInfo& file, const QString& middle)
{
    return QStringLiteral("%1 (salinan %2).kinerja").arg(file.completeBaseName(), middle);
}

/// So that "changed since" can be told later, also where the clock was wrong in between.
void takeTimeOf(const QString& copy, const QDateTime& changed)
{
    QFile file(copy);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.setFileTime(changed, QFileDevice::FileModificationTime);
    }
}

/// What a program that died while copying has left.
void removeHalfCopies(const QFileInfo& file)
{
    const QString start = file.completeBaseName() + QStringLiteral(" (salinan ");
    for (const QFileInfo& entry : file.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString name = entry.fileName();
        const bool isHalf = name.endsWith(QLatin1String(").kinerja.sebagian")) ||
                            name.endsWith(QLatin1String(").kinerja.sebagian-journal"));
        if (isHalf && name.startsWith(start)) {
            QFile::remove(entry.absoluteFilePath());
        }
    }
}

bool isSound(const QString& path)
{
    try {
        return sqlite::Connection(path, sqlite::Access::ReadOnly).quickCheck().isEmpty();
    } catch (const sqlite::StorageException&) {
        return false;
    }
}

} // namespace

QString datedCopyName(const QString& path, QDate day)
{
    const QFileInfo file(path);
    for (int attempt = 1;; ++attempt) {
        const QString date = day.toString(Qt::ISODate);
        const QString candidate = file.dir().filePath(
            nameOf(file, attempt == 1 ? date : QStringLiteral("%1 %2").arg(date).arg(attempt)));
        if (!QFile::exists(candidate)) {
            return candidate;
        }
    }
}

std::vector<DatedCopy> datedCopies(const QString& path)
{
    const QFileInfo file(path);
    const QRegularExpression pattern(
        QStringLiteral("^%1 \\(salinan (\\d{4}-\\d{2}-\\d{2})(?: (\\d{1,6}))?\\)\\.kinerja$")
            .arg(QRegularExpression::escape(file.completeBaseName())));
    std::vector<DatedCopy> copies;
    for (const QFileInfo& entry : file.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto match = pattern.match(entry.fileName());
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid()) {
            const int nomor = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
            copies.push_back({entry.absoluteFilePath(), day, nomor, entry.size(), entry.lastModified()});
        }
    }
    std::sort(copies.begin(), copies.end(), [](const DatedCopy& one, const DatedCopy& other) {
        return std::pair(one.tanggal, one.nomor) > std::pair(other.tanggal, other.nomor);
    });
    return copies;
}

bool isCopyDue(const std::vector<DatedCopy>& newestFirst, const QDateTime& fileChanged, CopyOccasion occasion,
    QDate today)
{
    if (newestFirst.empty()) {
        return true;
    }
    const DatedCopy& newest = newestFirst.front();
    const bool isDoneForToday = occasion == CopyOccasion::Daily && newest.tanggal == today;
    return !isDoneForToday && newest.changed != fileChanged;
}

std::vector<DatedCopy> copiesToDrop(const std::vector<DatedCopy>& newestFirst, qint64 fileBytes)
{
    size_t kept = 0;
    qint64 bytes = 0;
    for (const DatedCopy& copy : newestFirst) {
        bytes += copy.bytes;
        const bool fits = kept < mostCopies && bytes <= mostTimesTheFile * fileBytes;
        if (kept >= fewestCopies && !fits) {
            break;
        }
        ++kept;
    }
    return {newestFirst.begin() + static_cast<std::ptrdiff_t>(kept), newestFirst.end()};
}

Result<QString, StorageError> keepDatedCopy(
    const QString& path, CopyOccasion occasion, QDate today, const std::function<void()>& copied)
{
    const QDateTime changed = QFileInfo(path).lastModified();
    if (!isCopyDue(datedCopies(path), changed, occasion, today)) {
        return QString();
    }
    removeHalfCopies(QFileInfo(path));
    const QString copy = datedCopyName(path, today);
    try {
        sqlite::Connection source(path, sqlite::Access::ReadOnly);
        sqlite::copyDatabaseWhole(source, copy);
    } catch (const sqlite::StorageException& exception) {
        return failure(exception.error);
    }
    if (copied) {
        copied();
    }
    if (!isSound(copy)) {
        QFile::remove(copy);
        return failure(StorageError{StorageError::Kind::Damaged, path});
    }
    takeTimeOf(copy, changed);
    if (occasion == CopyOccasion::Daily) {
        dropOldCopies(path);
    }
    return copy;
}

void dropOldCopies(const QString& path)
{
    for (const DatedCopy& old : copiesToDrop(datedCopies(path), QFileInfo(path).size())) {
        QFile::remove(old.path);
    }
}

DatedCopy newestSoundCopy(const QString& path)
{
    const std::vector<DatedCopy> copies = datedCopies(path);
    const auto sound =
        std::find_if(copies.begin(), copies.end(), [](const DatedCopy& copy) { return isSound(copy.path); });
    return sound == copies.end() ? DatedCopy{} : *sound;
}

} // namespace kinerja
