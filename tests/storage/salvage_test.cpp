#include "tests/support/damage.h"
#include "tests/support/fill.h"
#include "tests/support/tempfile.h"

#include "core/storage/salvage.h"

#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

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
    const qint64 pages = pagesOf(temp.path);
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
        std::map<QString, std::optional<qint64>> missing;
        for (const SalvageReport::Table& table : report.value().tables) {
            missing[table.name] = table.missing;
            if (table.missing) {
                *missing[table.name] += table.dropped;
            }
        }
        int tablesWithLoss = 0;
        for (const auto& [table, rows] : whole) {
            const auto at = saved.find(table);
            const qint64 kept = at == saved.end() ? 0 : at->second;
            tablesWithLoss += kept < rows ? 1 : 0;
            CHECK(kept <= rows);
            if (at != saved.end() && missing[table]) {
                CHECK(rows - kept <= *missing[table]);
            }
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

TEST_CASE("half a piece of evidence is left out and counted, the whole ones stay")
{
    TempFile temp;
    const auto content = [](char fill) { return QByteArray(3 * 1024 * 1024, fill); };
    QString whole;
    QString broken;
    REQUIRE(
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            whole = transaction.berkas().put(content('a'));
            broken = transaction.berkas().put(content('b'));
            return Done{};
        }));
    temp.file.reset();
    // The pieces are by far the most of the file; the last pages are of the last content.
    destroyPage(temp.path, pagesOf(temp.path) - 100);
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const auto report = salvage(temp.path, target, KonselingSalvage::Include, temp.ids);
    REQUIRE(report);
    CHECK(report->brokenContents == 1);
    CHECK_FALSE(report->isComplete());
    auto opened = DataFile::open(target, OpenMode::ReadOnly, temp.clock, temp.ids);
    REQUIRE(opened);
    const auto sizes = opened.value()->read(
        [&](Reader& reader) { return std::pair(reader.berkas().size(whole), reader.berkas().size(broken)); });
    CHECK(sizes.value().first == content('a').size());
    CHECK_FALSE(sizes.value().second);
}

TEST_CASE("a salvage that is broken off leaves nothing")
{
    TempFile temp;
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    int told = 0;
    REQUIRE(salvage(temp.path, target, KonselingSalvage::LeaveOut, temp.ids, [&](int done, int total) {
        CHECK(done < total);
        return ++told < 3;
    }));
    CHECK(told == 3);
    CHECK_FALSE(QFile::exists(target));
}
