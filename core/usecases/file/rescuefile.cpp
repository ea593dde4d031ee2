#include "core/usecases/file/rescuefile.h"

#include "core/common/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace kinerja
{

namespace
{

RescueError notWritten(ExportError why)
{
    RescueError error;
    error.kind = RescueError::Kind::NotWritten;
    error.package = std::move(why);
    return error;
}

RescueError diskRefuses(const QString& path)
{
    ExportError why;
    why.storage = {StorageError::Kind::Unreadable, path};
    return notWritten(std::move(why));
}

RescueError unreadable(const OpenError& why, const QString& damaged)
{
    RescueError error;
    error.kind = RescueError::Kind::Unreadable;
    error.open = why;
    error.newestCopy = newestSoundCopy(damaged);
    return error;
}

/// Writes the salvaged rows as a package and counts what is in it.
Result<Done, RescueError> writePackage(DataFile& salvaged, const RescueFile& command, RescueReport& report)
{
    QSaveFile target(command.package);
    if (!target.open(QIODevice::WriteOnly)) {
        return failure(diskRefuses(command.package));
    }
    ExportPaket everything;
    everything.isiBerkas = IsiBerkas::Termasuk;
    everything.naskahRusak = NaskahRusak::Tinggalkan;
    everything.konseling = command.konseling == KonselingSalvage::Include ? KonselingDalamPaket::Termasuk
                                                                          : KonselingDalamPaket::Tanpa;
    const auto written = exportPaket(salvaged, target, everything);
    if (!written) {
        target.cancelWriting();
        return failure(notWritten(written.error()));
    }
    report.leftOut = static_cast<int>(written->leftOut.size());
    const auto order = salvaged.read([](Reader& reader) { return exportOrder(reader); });
    if (!order || !commitWhole(target)) {
        return failure(diskRefuses(command.package));
    }
    report.pegawai = static_cast<int>(order->people.size());
    report.skp = static_cast<int>(order->skp.size());
    return Done{};
}

const auto workplaceName = QStringLiteral(".selamat-");
constexpr int never = 0; // ms: a lock whose owner lives is never taken over, however old

QString lockOf(const QString& workplace) { return QDir(workplace).filePath(QStringLiteral("dipakai")); }

/// What a rescue that was killed has left in that folder: it holds rows, confidential ones too.
void removeAbandoned(const QDir& folder)
{
    const QStringList left =
        folder.entryList({workplaceName + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : left) {
        const QString workplace = folder.filePath(name);
        if (!QFileInfo::exists(lockOf(workplace))) {
            continue; // none of ours, or one that has not begun
        }
        QLockFile lock(lockOf(workplace));
        lock.setStaleLockTime(never);
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(workplace).removeRecursively();
        }
    }
}

} // namespace

bool mayHoldPackage(const QString& package, const QString& damaged)
{
    const QString target = QFileInfo(package).canonicalFilePath();
    const auto isDataFile = [](const QString& path) {
        return path.endsWith(QLatin1String(".kinerja"), Qt::CaseInsensitive);
    };
    const bool isDamaged = !target.isEmpty() && target == QFileInfo(damaged).canonicalFilePath();
    return !isDamaged && !isDataFile(package) && !isDataFile(target);
}

Result<RescueReport, RescueError> rescueFile(
    const RescueFile& command, const Clock& clock, IdSource& ids, const SalvageProgress& progress)
{
    if (!mayHoldPackage(command.package, command.damaged)) {
        RescueError error;
        error.kind = RescueError::Kind::NotAPackage;
        return failure(error);
    }
    // Beside the package: there is room where that is to stand, and confidential rows go nowhere else.
    const QDir folder = QFileInfo(command.package).absoluteDir();
    removeAbandoned(folder);
    const QTemporaryDir workplace(folder.filePath(workplaceName + QStringLiteral("XXXXXX")));
    if (!workplace.isValid()) {
        return failure(diskRefuses(command.package));
    }
    QLockFile used(lockOf(workplace.path()));
    used.setStaleLockTime(never);
    if (!used.tryLock(0)) {
        return failure(diskRefuses(command.package));
    }
    const QString between = workplace.filePath(QStringLiteral("selamat.kinerja"));
    const auto salvaged = salvage(command.damaged, between, command.konseling, ids, progress);
    if (!salvaged) {
        return failure(salvaged.error().path == command.damaged
                           ? unreadable(salvaged.error(), command.damaged)
                           : diskRefuses(command.package));
    }
    RescueReport report;
    report.salvage = *salvaged;
    if (!QFileInfo::exists(between)) {
        return failure(RescueError{});
    }
    const auto file = DataFile::open(between, OpenMode::ReadWrite, clock, ids);
    if (!file) {
        return failure(unreadable(file.error(), command.damaged));
    }
    if (const auto written = writePackage(*file.value(), command, report); !written) {
        return failure(written.error());
    }
    report.newestCopy = newestSoundCopy(command.damaged);
    return report;
}

} // namespace kinerja
