#include "tests/support/fill.h"
#include "tests/support/tempfile.h"

#include <QSqlDatabase>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai person(const QString& kunci)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(kunci);
    pegawai.nama = kunci;
    return pegawai;
}

QStringList columnsOf(QSqlDatabase& database, const QString& table)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    QStringList names;
    while (query.next()) {
        names.append(query.value(0).toString());
    }
    return names;
}

template <class T> void checkTables(QSqlDatabase& database, const QString& table, size_t depth)
{
    mapping::forEachList<T>(table, [&](const QString& child, const auto& listOf) {
        using Element = mapping::ElementOf<decltype(listOf), T>;
        QStringList expected{QStringLiteral("induk")};
        for (size_t level = 1; level <= depth + 1; ++level) {
            expected.append(QStringLiteral("urut%1").arg(level));
        }
        expected += mapping::columnNames<Element>();
        INFO(child.toStdString());
        CHECK(columnsOf(database, child) == expected);
        checkTables<Element>(database, child, depth + 1);
    });
}

} // namespace

TEST_CASE("the schema has exactly the columns that the records describe")
{
    TempFile temp;
    temp.file.reset();
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("schema"));
        database.setDatabaseName(temp.path);
        REQUIRE(database.open());
        const QStringList trash{QStringLiteral("dihapus_pada")};
        CHECK(columnsOf(database, QStringLiteral("pegawai")) == mapping::columnNames<Pegawai>() + trash);
        CHECK(columnsOf(database, QStringLiteral("skp")) == mapping::columnNames<Skp>() + trash);
        CHECK(columnsOf(database, QStringLiteral("organisasi")) == mapping::columnNames<Organisasi>());
        CHECK(columnsOf(database, QStringLiteral("tim_kerja")) == mapping::columnNames<TimKerja>());
        CHECK(columnsOf(database, QStringLiteral("unit")).mid(1) == mapping::columnNames<Unit>());
        checkTables<Pegawai>(database, QStringLiteral("pegawai"), 0);
        checkTables<Organisasi>(database, QStringLiteral("organisasi"), 0);
        checkTables<Skp>(database, QStringLiteral("skp"), 0);
        checkTables<Pelaksanaan>(database, {}, 0);
        checkTables<DaftarEvaluasi>(database, {}, 0);
        checkTables<DaftarTindakLanjut>(database, {}, 0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("schema"));
}

TEST_CASE("every member of every aggregate comes back as it was stored")
{
    TempFile temp;
    Filler filler(PegawaiKunci(QStringLiteral("p1")));
    Pegawai pegawai = filler.make<Pegawai>();
    temp.save(pegawai);
    CHECK(temp.load<Pegawai>(QStringLiteral("p1")) == pegawai);

    const Organisasi organisasi = filler.make<Organisasi>();
    temp.save(organisasi);
    CHECK(temp.load<Organisasi>(QString::number(organisasi.tahun)) == organisasi);

    const TimKerja tim = filler.make<TimKerja>();
    temp.save(tim);
    CHECK(temp.load<TimKerja>(tim.kunci.text()) == tim);

    const Unit unit = filler.make<Unit>();
    temp.save(unit);
    CHECK(temp.load<Unit>(QStringLiteral("1")) == unit);

    const SkpLengkap lengkap = filler.make<SkpLengkap>();
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.saveLengkap(lengkap);
            return Done{};
        });
    REQUIRE(saved);
    temp.reopen();
    const auto loaded =
        temp.file->read([&](Reader& reader) { return reader.loadLengkap(lengkap.skp.kunci); });
    REQUIRE(loaded);
    CHECK(loaded.value() == lengkap);
}

TEST_CASE("an aggregate that became shorter leaves no rows behind")
{
    TempFile temp;
    temp.save(person(QStringLiteral("p1")));
    Filler filler(PegawaiKunci(QStringLiteral("p1")));
    Skp skp = filler.make<Skp>();
    temp.save(skp);
    skp.hasilKerja.resize(1);
    skp.hasilKerja.front().indikator.clear();
    skp.dialog.clear();
    temp.save(skp);
    CHECK(temp.load<Skp>(skp.kunci.text()) == skp);
}

TEST_CASE("a reference to nobody is refused and nothing of the act is stored")
{
    TempFile temp;
    Skp skp;
    skp.kunci = SkpKunci(QStringLiteral("s1"));
    skp.pegawai = PegawaiKunci(QStringLiteral("tidak-ada"));
    skp.mulai = QDate(2026, 1, 1);
    skp.selesai = QDate(2026, 12, 31);
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(person(QStringLiteral("p1")));
            transaction.save(skp);
            return Done{};
        });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == StorageError::Kind::Constraint);
    CHECK_FALSE(temp.load<Pegawai>(QStringLiteral("p1")).has_value());
}
