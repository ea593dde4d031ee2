#include "core/storage/salvage.h"
#include "core/storage/sqlite/damagedfile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sequentialids.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr std::size_t pageBytes = 4096;
constexpr std::size_t headBytes = 108;   ///< of the file and of its first page
constexpr std::size_t wholeRescues = 16; ///< one input in so many is rescued into a file

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// One folder for all inputs, in memory where there is such a place.
const QString& workplace()
{
    static const QTemporaryDir folder(QFileInfo::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/selamat-fuzz-XXXXXX")
                                          : QDir::tempPath() + QStringLiteral("/selamat-fuzz-XXXXXX"));
    static const QString path = folder.path();
    return path;
}

const std::vector<sqlite::DamagedFile::Schema>& schemas()
{
    static const std::vector<sqlite::DamagedFile::Schema> known = [] {
        SequentialIds ids;
        const QString fresh = workplace() + QStringLiteral("/baru.kinerja");
        require(DataFile::create(fresh, Unit{}, ids).hasValue());
        sqlite::Connection file(fresh, sqlite::Access::ReadOnly);
        return std::vector<sqlite::DamagedFile::Schema>{sqlite::tableShapes(file)};
    }();
    return known;
}

void readAll(const QString& path)
{
    try {
        sqlite::DamagedFile damaged(path, schemas());
        for (const sqlite::TableShape& table : damaged.tables()) {
            qint64 rows = 0;
            const auto walk = damaged.read(table.name, false, [&](const auto&) { ++rows; });
            require(walk.read == rows);
        }
    } catch (const sqlite::StorageException&) {
        return; // refused with a reason
    }
}

/// What comes of it is a sound data file, however broken the first was.
void rescue(const QString& path)
{
    const QString saved = workplace() + QStringLiteral("/selamat.kinerja");
    QFile::remove(saved);
    SequentialIds ids;
    const FixedClock clock(QDate(2026, 1, 15));
    if (!salvage(path, saved, KonselingSalvage::Include, ids) || !QFile::exists(saved)) {
        return;
    }
    require(DataFile::open(saved, OpenMode::ReadWrite, clock, ids).hasValue());
    sqlite::Connection file(saved, sqlite::Access::ReadOnly);
    require(file.quickCheck().isEmpty());
    require(file.foreignKeyCheck().isEmpty());
}

} // namespace

/// Damages pages where they stand: what moves every page behind it is only ever one kind of damage.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t /*room*/, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
    };
    const std::size_t pages = size / pageBytes;
    if (pages < 2) {
        return size;
    }
    for (std::size_t steps = 1 + below(8); steps > 0; --steps) {
        std::uint8_t* page = data + below(pages) * pageBytes;
        switch (below(7)) {
        case 0: page[below(pageBytes)] ^= static_cast<std::uint8_t>(1U << below(8)); break;
        case 1:
            page[below(headBytes)] = static_cast<std::uint8_t>(below(256));
            break; // the head and its pointers
        case 2: std::memset(page + below(pageBytes / 2), 0xff, 1 + below(9)); break; // lengths without end
        case 3: std::memset(page, 0, pageBytes); break;
        case 4:
            std::memcpy(page, data + below(pages) * pageBytes, pageBytes);
            break; // written at a wrong place
        case 5: data[below(headBytes)] = static_cast<std::uint8_t>(below(256)); break;
        default:
            std::generate(
                page, page + 1 + below(pageBytes), [&] { return static_cast<std::uint8_t>(random()); });
        }
    }
    return below(8) == 0 ? 1 + below(size) : size; // cut off
}

/// Whatever the bytes are: rows that are read, or a reason; and what is rescued is a sound file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString path = workplace() + QStringLiteral("/rusak.kinerja");
    QFile file(path);
    require(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();
    readAll(path);
    if (qHashBits(data, size) % wholeRescues == 0) {
        rescue(path);
    }
    return 0;
}
