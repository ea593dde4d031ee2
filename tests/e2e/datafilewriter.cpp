// Works on a data file as the program does, so that a test can kill it or take its disk away.
//   datafile_writer edit FILE    stores round after round, each in three places at once, and tells each when
//                                stored
//   datafile_writer fill FILE    makes a file and adds people until the disk is full; checks what is left
//   datafile_writer look FILE    opens a file in a folder that can't be written
//   datafile_writer alone FILE   opens a file that can't be written in a folder that can

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/storage/datafile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kinerja;

namespace
{

int fail(const char* what, const QString& detail = {})
{
    std::printf("%s %s\n", what, qUtf8Printable(detail));
    return 1;
}

Pegawai person(const QString& key, const QString& name)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(key);
    pegawai.nama = name;
    return pegawai;
}

Unit named(const QString& name)
{
    Unit unit;
    unit.nama = name;
    return unit;
}

template <class... Aggregates> auto save(DataFile& file, const Aggregates&... aggregates)
{
    return file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
        (transaction.save(aggregates), ...);
        return Done{};
    });
}

int edit(const QString& path, const Clock& clock, IdSource& ids)
{
    auto opened = DataFile::open(path, OpenMode::ReadWrite, clock, ids);
    if (!opened) {
        return fail("cannot open");
    }
    DataFile& file = *opened.value();
    const auto before = file.read([](Reader& reader) { return reader.unit().nama.toInt(); });
    if (!before) {
        return fail("cannot read");
    }
    for (int round = before.value() + 1;; ++round) {
        const QString name = QString::number(round);
        if (!save(
                file, named(name), person(QStringLiteral("p1"), name), person(QStringLiteral("p2"), name))) {
            return fail("cannot store");
        }
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

int fill(const QString& path, const Clock& clock, IdSource& ids)
{
    const QString longName(8000, QLatin1Char('n'));
    int stored = 0;
    {
        auto created = DataFile::create(path, named(QStringLiteral("Unit")), ids);
        if (!created) {
            return fail("cannot create");
        }
        auto saved = save(*created.value(), person(QStringLiteral("p0"), longName));
        while (saved) {
            ++stored;
            saved = save(*created.value(), person(QStringLiteral("p%1").arg(stored), longName));
        }
        if (saved.error().kind != StorageError::Kind::DiskFull) {
            return fail("another error than a full disk:", saved.error().detail);
        }
    }
    auto opened = DataFile::open(path, OpenMode::ReadWrite, clock, ids);
    if (!opened) {
        return fail("a full disk, and the file doesn't open");
    }
    const auto check = opened.value()->check();
    if (!check || !check.value().isEmpty()) {
        return fail("a full disk, and the file is damaged:", check ? check.value() : QString());
    }
    const auto found = opened.value()->read([&](Reader& reader) {
        int count = 0;
        while (reader.load<Pegawai>(QStringLiteral("p%1").arg(count))) {
            ++count;
        }
        return count;
    });
    std::printf("%d stored, %d found\n", stored, found ? found.value() : -1);
    return stored > 3 && found && found.value() == stored ? 0 : 1;
}

int look(const QString& path, const Clock& clock, IdSource& ids)
{
    const auto writing = DataFile::open(path, OpenMode::ReadWrite, clock, ids);
    if (writing || writing.error().kind != OpenError::Kind::FolderReadOnly) {
        return fail("a folder that can't be written is not refused for what it is");
    }
    if (DataFile::create(path + QStringLiteral("-2"), {}, ids)) {
        return fail("a file was made in a folder that can't be written");
    }
    auto reading = DataFile::open(path, OpenMode::ReadOnly, clock, ids);
    if (!reading) {
        return fail("the file doesn't open for reading");
    }
    const auto unit = reading.value()->read([](Reader& reader) { return reader.unit().nama; });
    if (!unit || unit.value() != QStringLiteral("Unit")) {
        return fail("the file can't be read");
    }
    if (save(*reading.value(), named(QStringLiteral("Lain")))) {
        return fail("a file that is open for reading was written");
    }
    return 0;
}

int alone(const QString& path, const Clock& clock, IdSource& ids)
{
    const auto writing = DataFile::open(path, OpenMode::ReadWrite, clock, ids);
    if (writing || writing.error().kind != OpenError::Kind::FileReadOnly) {
        return fail("a file that can't be written is not refused for what it is");
    }
    return DataFile::open(path, OpenMode::ReadOnly, clock, ids) ? 0
                                                                : fail("the file doesn't open for reading");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    RandomIdSource ids;
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == QStringLiteral("edit")) {
        return edit(words.at(2), clock, ids);
    }
    if (words.size() == 3 && words.at(1) == QStringLiteral("fill")) {
        return fill(words.at(2), clock, ids);
    }
    if (words.size() == 3 && words.at(1) == QStringLiteral("look")) {
        return look(words.at(2), clock, ids);
    }
    if (words.size() == 3 && words.at(1) == QStringLiteral("alone")) {
        return alone(words.at(2), clock, ids);
    }
    return fail("usage: datafile_writer edit|fill|look|alone FILE");
}
