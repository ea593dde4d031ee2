#include "core/usecases/file/importpaket.h"
#include "core/usecases/file/rescuefile.h"
#include "tests/support/damage.h"
#include "tests/support/spoilpaper.h"
#include "tests/support/tempfile.h"

#include <QDir>
#include <QLockFile>
#include <QSysInfo>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The example unit in a data file, closed.
struct Example : TempFile {
    Example()
    {
        QFile package(QStringLiteral(":/contoh/puskesmas.json"));
        REQUIRE(package.open(QIODevice::ReadOnly));
        Session inFile = session();
        REQUIRE(importPaket(inFile, {package, CaraImpor::Lakukan}));
        file.reset();
    }
    QString target = folder.filePath(QStringLiteral("selamat.json"));

    Result<RescueReport, RescueError> rescue(const SalvageProgress& progress = {})
    {
        return rescueFile({path, target, KonselingSalvage::LeaveOut}, clock, ids, progress);
    }

    /// Imports the package into a new file; how many people are in it then.
    size_t peopleAfterImport()
    {
        QFile package(target);
        REQUIRE(package.open(QIODevice::ReadOnly));
        const auto unit = unitOfPaket(package);
        REQUIRE(unit);
        const QString fresh = folder.filePath(QStringLiteral("baru.kinerja"));
        QFile::remove(fresh);
        auto made = DataFile::create(fresh, *unit, ids);
        REQUIRE(made);
        Session inFresh{*made.value(), clock, ids, {}};
        const auto imported = importPaket(inFresh, {package, CaraImpor::Lakukan});
        if (!imported && imported.error().kind == ImportError::Kind::Refused) {
            for (const ImportRefusal& refusal : imported.error().refusals) {
                UNSCOPED_INFO(refusal.pointer.toStdString() << " " << refusal.detail.toStdString());
            }
        }
        REQUIRE(imported);
        return made.value()
            ->read([](Reader& reader) { return reader.lists().pegawaiKunci().size(); })
            .value();
    }
};

} // namespace

TEST_CASE("whichever page is destroyed, what is saved becomes a package that a new file takes whole")
{
    Example example;
    const QString whole = example.folder.filePath(QStringLiteral("utuh.kinerja"));
    REQUIRE(QFile::copy(example.path, whole));
    int rescued = 0;
    for (qint64 page = 2; page <= pagesOf(whole); page += 11) {
        INFO("page " << page);
        QFile::remove(example.path);
        REQUIRE(QFile::copy(whole, example.path));
        destroyPage(example.path, page);
        const auto report = example.rescue();
        if (!report) {
            CHECK(report.error().kind == RescueError::Kind::Unreadable); // the list of tables itself
            continue;
        }
        ++rescued;
        CHECK(example.peopleAfterImport() == static_cast<size_t>(report->pegawai));
    }
    CHECK(rescued > 10);
}

TEST_CASE("the newest good copy is named, and a rescue that is broken off leaves nothing")
{
    Example example;
    const QString copy = keepDatedCopy(example.path, CopyOccasion::Daily, QDate(2026, 1, 15)).value();
    destroyPage(example.path, pagesOf(example.path) - 5);
    const auto cancelled = example.rescue([](int done, int) { return done < 5; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == RescueError::Kind::Cancelled);
    CHECK_FALSE(QFile::exists(example.target));
    const auto report = example.rescue();
    REQUIRE(report);
    CHECK(report->newestCopy.path == copy);
    CHECK(report->newestCopy.tanggal == QDate(2026, 1, 15));
    const QDir folder(example.folder.path());
    CHECK(folder.entryList({QStringLiteral(".selamat-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("rows that a killed rescue left in a folder go with the next one, those of a living one stay")
{
    Example example;
    const QDir folder(example.folder.path());
    const auto leave = [&](const QString& name, qint64 pid) {
        REQUIRE(folder.mkpath(name));
        QFile rows(folder.filePath(name + QStringLiteral("/selamat.kinerja")));
        REQUIRE(rows.open(QIODevice::WriteOnly));
        QFile lock(folder.filePath(name + QStringLiteral("/dipakai")));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(pid) + "\nskp-luring\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    };
    leave(QStringLiteral(".selamat-killed"), 99999999);
    leave(QStringLiteral(".selamat-living"), 99999999);
    QLockFile held(folder.filePath(QStringLiteral(".selamat-living/dipakai")));
    REQUIRE(held.tryLock(0));
    REQUIRE(folder.mkpath(QStringLiteral(".selamat-officers-own")));
    REQUIRE(example.rescue());
    const QStringList left = folder.entryList({QStringLiteral(".selamat-*")}, QDir::Dirs | QDir::Hidden);
    CHECK(left == QStringList{QStringLiteral(".selamat-living"), QStringLiteral(".selamat-officers-own")});
}

TEST_CASE("a frozen paper that is broken stays behind, and the rest becomes a package that a new file takes")
{
    Example example;
    example.reopen();
    spoilPaper(*example.file);
    example.file.reset();
    const auto report = example.rescue();
    REQUIRE(report);
    CHECK(report->leftOut == 1);
    CHECK(example.peopleAfterImport() == static_cast<size_t>(report->pegawai));
}
