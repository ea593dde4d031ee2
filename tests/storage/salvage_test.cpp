#include "tests/support/fill.h"
#include "tests/support/tempfile.h"

#include "core/storage/salvage.h"

#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr qint64 pageBytes = 4096;

/// Forty people with an SKP each, every member of it filled.
void fillUnit(TempFile& temp)
{
    for (int i = 0; i < 40; ++i) {
        Pegawai pegawai;
        pegawai.kunci = PegawaiKunci(QStringLiteral("p%1").arg(i));
        pegawai.nama = QStringLiteral("Pegawai %1").arg(i);
        Filler filler(pegawai.kunci);
        SkpLengkap lengkap = filler.make<SkpLengkap>();
        lengkap.skp.kunci = SkpKunci(QStringLiteral("s%1").arg(i));
        const auto saved = temp.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(pegawai);
                transaction.saveLengkap(lengkap);
                return Done{};
            });
        REQUIRE(saved);
    }
}

void destroyPage(const QString& path, qint64 page)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageBytes));
    file.write(QByteArray(static_cast<qsizetype>(pageBytes), '\xa5'));
}

std::map<QString, qint64> rowsByTable(const SalvageReport& report)
{
    std::map<QString, qint64> rows;
    for (const SalvageReport::Table& table : report.tables) {
        rows[table.name] = table.saved;
    }
    return rows;
}

SalvageReport salvageTo(TempFile& temp, const QString& damaged, const QString& target)
{
    QFile::remove(target);
    const auto report = salvage(damaged, target, KonselingSalvage::Include, temp.ids);
    REQUIRE(report);
    return report.value();
}

} // namespace

TEST_CASE("a sound file is salvaged whole")
{
    TempFile temp;
    fillUnit(temp);
    const auto before =
        temp.file->read([](Reader& reader) { return reader.loadLengkap(SkpKunci(QStringLiteral("s7"))); });
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const SalvageReport report = salvageTo(temp, temp.path, target);
    CHECK(report.isComplete());
    CHECK(report.pegawai.isEmpty());
    auto opened = DataFile::open(target, OpenMode::ReadWrite, temp.clock, temp.ids);
    REQUIRE(opened);
    CHECK(opened.value()->check().value().isEmpty());
    CHECK(opened.value()
              ->read([](Reader& reader) { return reader.loadLengkap(SkpKunci(QStringLiteral("s7"))); })
              .value() == before.value());
}

TEST_CASE("konseling is left behind unless it is chosen")
{
    TempFile temp;
    fillUnit(temp);
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    REQUIRE(salvage(temp.path, target, KonselingSalvage::LeaveOut, temp.ids));
    auto opened = DataFile::open(target, OpenMode::ReadOnly, temp.clock, temp.ids);
    REQUIRE(opened);
    const auto notes = opened.value()->read(
        [](Reader& reader) { return reader.load<Pelaksanaan>(QStringLiteral("s3"))->pembinaan; });
    for (const Pembinaan& note : notes.value()) {
        CHECK(note.jenis == JenisPembinaan::Bimbingan);
    }
}

TEST_CASE("whichever page is destroyed, every row outside of it is saved and the result opens")
{
    TempFile temp;
    fillUnit(temp);
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const QString damaged = temp.folder.filePath(QStringLiteral("rusak.kinerja"));
    const auto whole = rowsByTable(salvageTo(temp, temp.path, target));
    const qint64 pages = QFile(temp.path).size() / pageBytes;
    REQUIRE(pages > 60);
    QFile::remove(target);
    // Pages 2 to the end, every seventh, so that leaves, roots and indexes are all met.
    for (qint64 page = 2; page <= pages; page += 7) {
        INFO("page " << page);
        QFile::remove(damaged);
        REQUIRE(QFile::copy(temp.path, damaged));
        destroyPage(damaged, page);
        const auto report = salvage(damaged, target, KonselingSalvage::Include, temp.ids);
        if (!report) {
            CHECK(report.error().kind == OpenError::Kind::Damaged); // the list of tables itself
            QFile::remove(target);
            continue;
        }
        const auto saved = rowsByTable(report.value());
        int tablesWithLoss = 0;
        for (const auto& [table, rows] : whole) {
            const auto at = saved.find(table);
            const qint64 kept = at == saved.end() ? 0 : at->second;
            tablesWithLoss += kept < rows ? 1 : 0;
            CHECK(kept <= rows);
        }
        CHECK(tablesWithLoss <= 1);
        auto opened = DataFile::open(target, OpenMode::ReadWrite, temp.clock, temp.ids);
        REQUIRE(opened);
        CHECK(opened.value()->check().value().isEmpty());
        for (int i = 0; i < 40; ++i) {
            CHECK(opened.value()->read(
                [i](Reader& reader) { return reader.loadLengkap(SkpKunci(QStringLiteral("s%1").arg(i))); }));
        }
        opened.value().reset();
        QFile::remove(target);
    }
}
