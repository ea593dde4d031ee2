#include "tests/support/damage.h"
#include "tests/support/tempfile.h"

#include "core/storage/datedcopy.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

OpenError::Kind refusal(TempFile& temp, OpenMode mode = OpenMode::ReadWrite)
{
    const auto opened = DataFile::open(temp.path, mode, temp.clock, temp.ids);
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

void runSql(const QString& path, const QString& sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

TEST_CASE("a new file holds its unit and refuses to be made twice")
{
    TempFile temp;
    temp.reopen();
    CHECK(temp.load<Unit>(QStringLiteral("1"))->nama == QStringLiteral("UPTD Puskesmas Melati"));
    const auto again = DataFile::create(temp.path, Unit{}, temp.ids);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == OpenError::Kind::AlreadyExists);
}

TEST_CASE("what is no data file is refused by name")
{
    TempFile temp;
    temp.file.reset();
    SECTION("missing")
    {
        QFile::remove(temp.path);
        CHECK(refusal(temp) == OpenError::Kind::Missing);
    }
    SECTION("an empty file, which SQLite would take for an empty database")
    {
        QFile(temp.path).resize(0);
        CHECK(refusal(temp) == OpenError::Kind::NotADataFile);
    }
    SECTION("a database of another program")
    {
        runSql(temp.path, QStringLiteral("PRAGMA application_id = 7"));
        CHECK(refusal(temp) == OpenError::Kind::NotADataFile);
    }
    SECTION("a newer file")
    {
        runSql(temp.path, QStringLiteral("PRAGMA user_version = 999"));
        const auto opened = DataFile::open(temp.path, OpenMode::ReadWrite, temp.clock, temp.ids);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == OpenError::Kind::NewerVersion);
        CHECK(opened.error().fileVersion == 999);
    }
}

TEST_CASE("a data file whose beginning is destroyed is damaged, not something else")
{
    TempFile temp;
    temp.file.reset();
    const auto page = [](char byte) { return QByteArray(pageBytes, byte); };
    SECTION("a header of zeros") { replacePage(temp.path, 1, page('\0')); }
    SECTION("a header of noise") { replacePage(temp.path, 1, page('\xa5')); }
    SECTION("a page of the list of tables") { destroyPage(temp.path, schemaLeafOf(temp.path)); }
    SECTION("nothing left of it, but a copy beside it")
    {
        REQUIRE(keepDatedCopy(temp.path, CopyOccasion::Daily, QDate(2026, 1, 14)));
        QFile(temp.path).resize(0);
    }
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = DataFile::open(temp.path, mode, temp.clock, temp.ids);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == OpenError::Kind::Damaged);
        CHECK(opened.error().path == temp.path);
    }
}

TEST_CASE("a file that only bears the name of a data file is refused as what it is")
{
    TempFile temp;
    temp.file.reset();
    QFile file(temp.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SECTION("a text") { file.write(QByteArray("Daftar hadir\r\n").repeated(4000)); }
    SECTION("a text of UTF-16") { file.write(QByteArray("\n\0H\0a\0d\0i\0r\0", 12).repeated(4096)); }
    SECTION("a picture")
    {
        file.write("\xff\xd8\xff\xe0\0\x10JFIF", 10);
        QRandomGenerator random(3);
        for (int byte = 0; byte < 200'000; ++byte) {
            file.putChar(static_cast<char>(random.bounded(256)));
        }
    }
    file.close();
    CHECK(refusal(temp) == OpenError::Kind::NotADataFile);
}

TEST_CASE("a header that a dead writer has left half written is mended by its journal")
{
    TempFile temp;
    const QString torn = temp.folder.filePath(QStringLiteral("sobek.kinerja"));
    temp.file.reset();
    {
        sqlite::Connection writer(temp.path, sqlite::Access::ReadWrite);
        writer.exec(QStringLiteral("PRAGMA cache_size = 1"));
        writer.beginImmediate();
        writer.exec(QStringLiteral("UPDATE unit SET nama = hex(zeroblob(50000))"));
        REQUIRE(QFile::copy(temp.path, torn));
        REQUIRE(QFile::copy(temp.path + QStringLiteral("-journal"), torn + QStringLiteral("-journal")));
        writer.rollback();
    }
    replacePage(torn, 1, QByteArray(pageBytes, '\0'));
    auto opened = DataFile::open(torn, OpenMode::ReadWrite, temp.clock, temp.ids);
    REQUIRE(opened);
    CHECK(opened.value()->check().value().isEmpty());
    CHECK(opened.value()->read([](Reader& reader) { return reader.unit().nama; }).value() ==
          QStringLiteral("UPTD Puskesmas Melati"));
}

TEST_CASE("one window writes, any number read")
{
    TempFile temp;
    const auto second = DataFile::open(temp.path, OpenMode::ReadWrite, temp.clock, temp.ids);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == OpenError::Kind::Locked);
    CHECK(second.error().lockPid > 0);

    auto reader = DataFile::open(temp.path, OpenMode::ReadOnly, temp.clock, temp.ids);
    REQUIRE(reader);
    const qint64 before = reader.value()->dataVersion().value();
    Unit unit;
    unit.nama = QStringLiteral("Nama baru");
    temp.save(unit);
    CHECK(reader.value()->dataVersion().value() != before);
    const auto seen = reader.value()->read([](Reader& r) { return r.unit().nama; });
    CHECK(seen.value() == QStringLiteral("Nama baru"));

    const auto written = reader.value()->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(unit);
            return Done{};
        });
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == StorageError::Kind::ReadOnly);
}

TEST_CASE("an act that fails leaves nothing of itself")
{
    TempFile temp;
    Unit unit;
    unit.nama = QStringLiteral("Setengah");
    const auto refused = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(unit);
            return failure(StorageError{StorageError::Kind::Internal, {}});
        });
    REQUIRE_FALSE(refused);
    CHECK(temp.load<Unit>(QStringLiteral("1"))->nama == QStringLiteral("UPTD Puskesmas Melati"));
}

TEST_CASE("a copy is whole and opens")
{
    TempFile temp;
    const QString copy = temp.folder.filePath(QStringLiteral("salinan.kinerja"));
    REQUIRE(temp.file->copyTo(copy));
    CHECK_FALSE(temp.file->copyTo(copy));
    auto opened = DataFile::open(copy, OpenMode::ReadWrite, temp.clock, temp.ids);
    REQUIRE(opened);
    CHECK(opened.value()->read([](Reader& r) { return r.unit().nama; }).value() ==
          QStringLiteral("UPTD Puskesmas Melati"));
    CHECK(opened.value()->check().value().isEmpty());
}

TEST_CASE("settings and the law live in the file")
{
    TempFile temp;
    const auto stored =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.regulasi().setPengaturan(QStringLiteral("a"), QStringLiteral("teks"));
            transaction.regulasi().setPengaturan(QStringLiteral("b"), 14);
            transaction.regulasi().setPengaturan(QStringLiteral("c"), true);
            transaction.regulasi().put(
                {QStringLiteral("pasal"), QStringLiteral("1"), QDate(2022, 1, 1), {}, QStringLiteral("{}")});
            transaction.regulasi().put(
                {QStringLiteral("pasal"), QStringLiteral("2"), QDate(2026, 6, 1), {}, QStringLiteral("{2}")});
            return Done{};
        });
    REQUIRE(stored);
    temp.reopen();
    const auto checked = temp.file->read([](Reader& reader) {
        CHECK(reader.regulasi().pengaturan(QStringLiteral("a")) == QJsonValue(QStringLiteral("teks")));
        CHECK(reader.regulasi().pengaturan(QStringLiteral("b")) == QJsonValue(14));
        CHECK(reader.regulasi().pengaturan(QStringLiteral("c")) == QJsonValue(true));
        CHECK(reader.regulasi().pengaturan(QStringLiteral("d")).isUndefined());
        CHECK(reader.regulasi().inForce(QStringLiteral("pasal"), QDate(2026, 5, 31))->versi ==
              QStringLiteral("1"));
        CHECK(reader.regulasi().inForce(QStringLiteral("pasal"), QDate(2026, 6, 1))->versi ==
              QStringLiteral("2"));
        return true;
    });
    REQUIRE(checked);
}
