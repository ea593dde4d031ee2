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

TEST_CASE("what is saved of a file of which a page is destroyed opens, and the report counts what is not")
{
    TempFile temp;
    fillUnit(temp);
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const QString damaged = temp.folder.filePath(QStringLiteral("rusak.kinerja"));
    const auto whole = rowsByTable(salvageTo(temp, temp.path, target));
    // The header, a page of the list of tables, the root of a large table, and of a small one.
    const auto root = [&](const char* table) { return rootPageOf(temp.path, QString::fromLatin1(table)); };
    const std::map<qint64, QString> pages{{1, {}}, {schemaLeafOf(temp.path), {}}, {root("skp"), {}},
        {root("pembinaan_kompetensi"), {}}, {root("unit"), QStringLiteral("unit")}};
    for (const auto& [page, loser] : pages) {
        INFO("page " << page);
        QFile::remove(damaged);
        REQUIRE(QFile::copy(temp.path, damaged));
        destroyPage(damaged, page);
        const SalvageReport report = salvageTo(temp, damaged, target);
        CHECK(report.isComplete() == loser.isEmpty());
        auto saved = rowsByTable(report);
        for (const SalvageReport::Table& table : report.tables) {
            CHECK(table.hasLoss() == (table.name == loser));
            CHECK(saved[table.name] + table.missing.value_or(-1) == whole.at(table.name));
        }
        auto opened = DataFile::open(target, OpenMode::ReadWrite, temp.clock, temp.ids);
        REQUIRE(opened);
        CHECK(opened.value()->check().value().isEmpty());
        CHECK(opened.value()->read(
            [](Reader& reader) { return reader.loadLengkap(SkpKunci(QStringLiteral("s39"))); }));
    }
}

TEST_CASE("what hangs on a lost sasaran of the Perjanjian Kinerja, or on a lost year, is kept")
{
    TempFile temp;
    Organisasi organisasi;
    organisasi.tahun = 2026;
    organisasi.perjanjianKinerja = {
        {QStringLiteral("Layanan"), {{QStringLiteral("Indeks"), QStringLiteral("3,5")}}},
        {QStringLiteral("Akuntabel"), {{QStringLiteral("Laporan"), QStringLiteral("4")}}}};
    temp.save(organisasi);
    temp.file.reset();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const QString damaged = temp.folder.filePath(QStringLiteral("rusak.kinerja"));
    for (const char* lost : {"organisasi_perjanjian_kinerja", "organisasi"}) {
        INFO(lost);
        QFile::remove(damaged);
        REQUIRE(QFile::copy(temp.path, damaged));
        destroyPage(damaged, rootPageOf(damaged, QString::fromLatin1(lost)));
        salvageTo(temp, damaged, target);
        auto opened = DataFile::open(target, OpenMode::ReadWrite, temp.clock, temp.ids);
        REQUIRE(opened);
        CHECK(opened.value()->check().value().isEmpty());
        const auto saved = opened.value()->read([](Reader& reader) { return reader.organisasi(2026); });
        REQUIRE(saved);
        REQUIRE(saved->perjanjianKinerja.size() == 2);
        CHECK(saved->perjanjianKinerja.at(1).indikator.at(0).nama == QStringLiteral("Laporan"));
    }
}

TEST_CASE("a change that a dead writer has left half done is taken back before a damaged file is read")
{
    TempFile temp;
    fillUnit(temp);
    temp.file.reset();
    const QString damaged = temp.folder.filePath(QStringLiteral("rusak.kinerja"));
    {
        sqlite::Connection writer(temp.path, sqlite::Access::ReadWrite);
        writer.exec(QStringLiteral("PRAGMA cache_size = 1")); // so that pages are written before the commit
        writer.beginImmediate();
        writer.exec(QStringLiteral("UPDATE pegawai SET nama = 'setengah' || hex(zeroblob(2000))"));
        REQUIRE(QFile::copy(temp.path, damaged));
        REQUIRE(QFile::copy(temp.path + QStringLiteral("-journal"), damaged + QStringLiteral("-journal")));
        writer.rollback();
    }
    destroyPage(damaged, rootPageOf(temp.path, QStringLiteral("tim_kerja")));
    const auto bytes = [&] {
        QFile file(damaged);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    REQUIRE(before.contains("setengah"));
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    salvageTo(temp, damaged, target);
    CHECK(bytes() == before);
    auto opened = DataFile::open(target, OpenMode::ReadOnly, temp.clock, temp.ids);
    REQUIRE(opened);
    CHECK(opened.value()
              ->read([](Reader& reader) { return reader.load<Pegawai>(QStringLiteral("p5"))->nama; })
              .value() == QStringLiteral("Pegawai 5"));
}

TEST_CASE("a file in which not a row can be read is damaged, and no target is left")
{
    TempFile temp;
    temp.file.reset();
    QFile file(temp.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(QByteArray(9 * pageBytes, '\0')) > 0);
    file.close();
    const QString target = temp.folder.filePath(QStringLiteral("selamat.kinerja"));
    const auto report = salvage(temp.path, target, KonselingSalvage::Include, temp.ids);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == OpenError::Kind::Damaged);
    CHECK(report.error().path == temp.path);
    CHECK_FALSE(QFile::exists(target));
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
