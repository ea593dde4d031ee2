#include "tests/support/tempfile.h"

#include <QFile>
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
