#include "tests/support/damage.h"
#include "tests/support/smalldisk.h"
#include "tests/support/tempfile.h"

#include "core/storage/datedcopy.h"

#include <QDir>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr qint64 mebi = 1024 * 1024;

/// Copies of the days up to 20 January, newest first, each of that size.
std::vector<DatedCopy> copiesOf(std::initializer_list<qint64> sizes)
{
    std::vector<DatedCopy> copies;
    QDate day(2026, 1, 20);
    for (const qint64 bytes : sizes) {
        copies.push_back({day.toString(Qt::ISODate), day, 1, bytes, {}});
        day = day.addDays(-1);
    }
    return copies;
}

size_t kept(std::initializer_list<qint64> sizes, qint64 fileBytes)
{
    const std::vector<DatedCopy> all = copiesOf(sizes);
    const std::vector<DatedCopy> dropped = copiesToDrop(all, fileBytes);
    // What goes are the oldest.
    CHECK(std::equal(dropped.rbegin(), dropped.rend(), all.rbegin()));
    return all.size() - dropped.size();
}

void rename(TempFile& temp, const char* name)
{
    Unit unit;
    unit.nama = QString::fromLatin1(name);
    temp.save(unit);
    // The clock of the disk may be too coarse to tell two saves apart.
    QFile file(temp.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    static int minute = 0;
    file.setFileTime(
        QDateTime(QDate(2026, 1, 1), QTime(8, 0)).addSecs(60 * ++minute), QFileDevice::FileModificationTime);
}

QString unitIn(TempFile& temp, const QString& path)
{
    auto opened = DataFile::open(path, OpenMode::ReadOnly, temp.clock, temp.ids);
    REQUIRE(opened);
    return opened.value()->read([](Reader& reader) { return reader.unit().nama; }).value();
}

QStringList filesBeside(const TempFile& temp)
{
    return QDir(temp.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("copies: at most ten, together at most twice the file, never fewer than two")
{
    CHECK(kept({}, mebi) == 0);
    CHECK(kept({9 * mebi}, mebi) == 1);
    CHECK(kept({9 * mebi, 9 * mebi}, mebi) == 2);
    CHECK(kept({mebi, mebi, mebi}, mebi) == 2);
    CHECK(kept({mebi, mebi, mebi}, 3 * mebi) == 3);
    CHECK(kept({mebi, mebi / 2, mebi / 2}, mebi) == 3);
    CHECK(kept({mebi, mebi / 2, mebi / 2, 1}, mebi) == 3);
    CHECK(kept({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, mebi) == 10);
    // An old copy stays only while all that are newer do.
    CHECK(kept({1, 1, 9 * mebi, 1}, mebi) == 2);
}

TEST_CASE("a copy is due once a day, before an import always, and never while nothing has changed")
{
    const QDate today(2026, 1, 20);
    const QDateTime then(today, QTime(9, 0));
    std::vector<DatedCopy> copies;
    CHECK(isCopyDue(copies, then, CopyOccasion::Daily, today));
    copies.push_back({{}, today, 1, 1, then});
    CHECK_FALSE(isCopyDue(copies, then, CopyOccasion::Daily, today.addDays(1)));
    CHECK_FALSE(isCopyDue(copies, then, CopyOccasion::BeforeImport, today));
    CHECK_FALSE(isCopyDue(copies, then.addSecs(5), CopyOccasion::Daily, today));
    CHECK(isCopyDue(copies, then.addSecs(5), CopyOccasion::BeforeImport, today));
    CHECK(isCopyDue(copies, then.addSecs(5), CopyOccasion::Daily, today.addDays(1)));
}

TEST_CASE("the daily copy stands beside the file, is whole, and is not made twice of the same")
{
    TempFile temp;
    rename(temp, "satu");
    const auto first = keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 15));
    REQUIRE(first);
    CHECK(first.value().endsWith(QStringLiteral("/unit (salinan 2026-01-15).kinerja")));
    CHECK(unitIn(temp, first.value()) == QStringLiteral("satu"));
    CHECK(keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 16)).value().isEmpty());
    rename(temp, "dua");
    const auto second = keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 16));
    CHECK(unitIn(temp, second.value()) == QStringLiteral("dua"));
    rename(temp, "tiga");
    CHECK(keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 16)).value().isEmpty());
    const auto third = keepDatedCopy(temp.path, CopyOccasion::BeforeImport, QDate(2026, 1, 16));
    CHECK(third.value().endsWith(QStringLiteral("(salinan 2026-01-16 2).kinerja")));
    // Twice the file's size is room for two of them; the oldest goes once the import has changed something.
    REQUIRE(datedCopies(temp.path).size() == 3);
    dropOldCopies(temp.path);
    REQUIRE(datedCopies(temp.path).size() == 2);
    CHECK(datedCopies(temp.path).front().path == third.value());
    CHECK_FALSE(QFile::exists(first.value()));
    CHECK(temp.file->check().value().isEmpty());
}

TEST_CASE("other files are no copies of this one")
{
    TempFile temp;
    for (const char* name : {"unit (salinan 2026-13-45).kinerja", "unit (salinan).kinerja",
             "unit2 (salinan 2026-01-01).kinerja", "unit (salinan 2026-01-01).kinerja.sebagian"}) {
        REQUIRE(QFile::copy(temp.path, temp.folder.filePath(QString::fromLatin1(name))));
    }
    CHECK(datedCopies(temp.path).empty());
}

TEST_CASE("a damaged file drives no good copy out, and the newest sound one is found")
{
    TempFile temp;
    rename(temp, "baik");
    const QString good = keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 14)).value();
    rename(temp, "lebih baru");
    const QString newer = keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 15)).value();
    temp.file.reset();
    const QDateTime whenCopied = QFileInfo(newer).lastModified();
    destroyPage(newer, 20);
    // A stick that rots leaves the time; and the file is damaged below within one tick of the clock.
    QFile rotten(newer);
    REQUIRE(rotten.open(QIODevice::ReadWrite));
    REQUIRE(rotten.setFileTime(whenCopied.addDays(-1), QFileDevice::FileModificationTime));
    rotten.close();
    CHECK(newestSoundCopy(temp.path).path == good);
    destroyPage(temp.path, 20);
    const QStringList before = filesBeside(temp);
    const auto refused = keepDatedCopy(temp.path, CopyOccasion::BeforeImport, QDate(2026, 1, 16));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == StorageError::Kind::Damaged);
    CHECK(filesBeside(temp) == before);
}

TEST_CASE("a copy that the disk has no room for leaves nothing behind")
{
    TempFile temp;
    const QStringList before = filesBeside(temp);
    const SmallDisk disk(pageBytes * 8);
    CHECK_FALSE(temp.file->copyTo(temp.folder.filePath(QStringLiteral("salinan.kinerja"))));
    CHECK_FALSE(keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 15)));
    CHECK(filesBeside(temp) == before);
}

TEST_CASE("what a program that died while copying has left goes with the next copy")
{
    TempFile temp;
    const QString half = temp.folder.filePath(QStringLiteral("unit (salinan 2026-01-10).kinerja.sebagian"));
    REQUIRE(QFile(half).open(QIODevice::WriteOnly));
    REQUIRE(keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 15)));
    CHECK_FALSE(QFile::exists(half));
}

TEST_CASE("a file that was deleted while it is open refuses to pretend that it stores")
{
    TempFile temp;
    REQUIRE(QFile::remove(temp.path));
    Unit unit;
    unit.nama = QStringLiteral("hilang");
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(unit);
            return Done{};
        });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == StorageError::Kind::Moved);
    // What was stored can still be carried to another place.
    const QString elsewhere = temp.folder.filePath(QStringLiteral("lain.kinerja"));
    REQUIRE(temp.file->copyTo(elsewhere));
    CHECK(unitIn(temp, elsewhere) == QStringLiteral("UPTD Puskesmas Melati"));
}
