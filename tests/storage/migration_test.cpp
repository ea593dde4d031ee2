#include "core/storage/migrations.h"

#include "core/storage/datedcopy.h"
#include "tests/support/tempfile.h"

#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A data file of today's version with a person in it, and a folder for steps that are still to come.
struct OldFile : TempFile {
    QStringList steps = schemaSteps();

    OldFile()
    {
        Pegawai pegawai;
        pegawai.kunci = PegawaiKunci(QStringLiteral("siti"));
        pegawai.nama = QStringLiteral("Siti");
        save(pegawai);
        file.reset();
    }
    void add(const char* sql)
    {
        QFile step(folder.filePath(QStringLiteral("langkah%1.sql").arg(steps.size() + 1)));
        REQUIRE(step.open(QIODevice::WriteOnly));
        REQUIRE(step.write(sql) > 0);
        steps.append(step.fileName());
    }
    QString bringUp()
    {
        sqlite::Connection connection(path, sqlite::Access::ReadWrite);
        return upgrade(connection, path, clock.today(), steps);
    }
    int version() { return sqlite::Connection(path, sqlite::Access::ReadOnly).userVersion(); }
    QString answer(const char* sql)
    {
        sqlite::Connection connection(path, sqlite::Access::ReadOnly);
        sqlite::Rows rows = connection.query(QString::fromUtf8(sql));
        return rows.next() ? rows.value(0).toString() : QString();
    }
};

} // namespace

TEST_CASE("an older file takes every step at once, with a dated copy of what it was beside it")
{
    OldFile old;
    old.add("ALTER TABLE unit ADD COLUMN motto TEXT NOT NULL DEFAULT 'melayani'");
    old.add("CREATE TABLE baru (satu INT NOT NULL PRIMARY KEY) STRICT\n--;;\nINSERT INTO baru VALUES (7)");
    const QString copy = old.bringUp();
    CHECK(old.version() == schemaSteps().size() + 2);
    CHECK(old.answer("SELECT motto FROM unit") == QStringLiteral("melayani"));
    CHECK(old.answer("SELECT satu FROM baru") == QStringLiteral("7"));
    CHECK(old.answer("SELECT nama FROM pegawai") == QStringLiteral("Siti"));
    CHECK(copy.contains(QStringLiteral("2026-01-15")));
    const auto before = DataFile::open(copy, OpenMode::ReadOnly, old.clock, old.ids);
    REQUIRE(before);
    CHECK(before.value()
              ->read([](Reader& reader) { return reader.load<Pegawai>(QStringLiteral("siti")); })
              .value()
              ->nama == QStringLiteral("Siti"));
}

TEST_CASE("a table that others refer to can be made anew by a step")
{
    OldFile old;
    old.add("CREATE TABLE pegawai_baru AS SELECT * FROM pegawai\n--;;\nDROP TABLE pegawai\n--;;\n"
            "CREATE TABLE pegawai (kunci TEXT NOT NULL PRIMARY KEY, nama TEXT NOT NULL) STRICT\n--;;\n"
            "INSERT INTO pegawai SELECT kunci, nama FROM pegawai_baru\n--;;\nDROP TABLE pegawai_baru");
    old.bringUp();
    CHECK(old.answer("SELECT nama FROM pegawai") == QStringLiteral("Siti"));
}

TEST_CASE("a step that fails, or leaves a broken reference, leaves the file as it was")
{
    OldFile old;
    old.add("ALTER TABLE unit ADD COLUMN motto TEXT NOT NULL DEFAULT ''");
    SECTION("a statement that SQLite refuses") { old.add("CREATE TABLE unit (satu INT) STRICT"); }
    SECTION("a reference into nothing")
    {
        old.add("INSERT INTO organisasi_renstra (induk, urut1) VALUES (1999, 0)");
    }
    SECTION("a step that isn't there") { old.steps.append(old.folder.filePath(QStringLiteral("tiada.sql"))); }
    CHECK_THROWS_AS(old.bringUp(), sqlite::StorageException);
    CHECK(old.version() == schemaSteps().size());
    CHECK(old.answer("SELECT count(*) FROM pragma_table_info('unit') WHERE name = 'motto'") ==
          QStringLiteral("0"));
    CHECK(old.answer("SELECT nama FROM pegawai") == QStringLiteral("Siti"));
    REQUIRE(DataFile::open(old.path, OpenMode::ReadWrite, old.clock, old.ids));
}

TEST_CASE("a file of each version that there has been becomes what a new file is")
{
    const auto schemaOf = [](sqlite::Connection& connection) {
        QStringList all;
        sqlite::Rows rows = connection.query(
            QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
        while (rows.next()) {
            all.append(rows.value(1).toString().simplified());
        }
        return all;
    };
    TempFile fresh;
    fresh.file.reset();
    const QStringList wanted = [&] {
        sqlite::Connection connection(fresh.path, sqlite::Access::ReadOnly);
        return schemaOf(connection);
    }();
    const int version = GENERATE(range(1, 3));
    REQUIRE(version < currentSchemaVersion());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lama.kinerja"));
    {
        sqlite::Connection connection(path, sqlite::Access::ReadWrite);
        connection.beginImmediate();
        migrate(connection, 0, schemaSteps().first(version));
        connection.exec(QStringLiteral(
            "INSERT INTO pegawai (kunci, nama, identitas_jenis) VALUES ('siti', 'Siti', 'nip')"));
        connection.commit();
        upgrade(connection, path, fresh.clock.today(), schemaSteps());
        CHECK(connection.userVersion() == currentSchemaVersion());
        CHECK(schemaOf(connection) == wanted);
        sqlite::Rows rows = connection.query(QStringLiteral("SELECT nama FROM pegawai"));
        REQUIRE(rows.next());
        CHECK(rows.value(0).toString() == QStringLiteral("Siti"));
    }
}
