#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Unit named(const char* name)
{
    Unit unit;
    unit.nama = QString::fromLatin1(name);
    return unit;
}

QString storedName(TempFile& temp) { return temp.load<Unit>(QStringLiteral("1"))->nama; }

} // namespace

TEST_CASE("undo puts back what was before, redo what came after")
{
    TempFile temp;
    temp.save(named("satu"));
    temp.save(named("dua"));
    auto undone = temp.file->undo();
    REQUIRE(undone);
    CHECK(undone.value().value == UndoVerdict::Applied);
    CHECK(undone.value().changes.touches(Subject::Unit));
    CHECK(storedName(temp) == QStringLiteral("satu"));
    REQUIRE(temp.file->redo());
    CHECK(storedName(temp) == QStringLiteral("dua"));
    CHECK_FALSE(temp.file->canRedo());
}

TEST_CASE("an act that made something new is undone by its absence")
{
    TempFile temp;
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(QStringLiteral("p1"));
    temp.save(pegawai);
    REQUIRE(temp.file->undo());
    CHECK_FALSE(temp.load<Pegawai>(QStringLiteral("p1")).has_value());
    REQUIRE(temp.file->redo());
    CHECK(temp.load<Pegawai>(QStringLiteral("p1")) == pegawai);
}

TEST_CASE("one act over several things is undone as one, also when it stored one of them twice")
{
    TempFile temp;
    temp.save(named("nol"));
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(QStringLiteral("p1"));
    temp.save(named("satu"), pegawai, named("dua"));
    REQUIRE(temp.file->undo());
    CHECK(storedName(temp) == QStringLiteral("nol"));
    CHECK_FALSE(temp.load<Pegawai>(QStringLiteral("p1")).has_value());
}

TEST_CASE("undo does nothing where something else was stored since")
{
    TempFile temp;
    temp.save(named("satu"));
    const auto other =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            Pegawai pegawai;
            pegawai.kunci = PegawaiKunci(QStringLiteral("p1"));
            transaction.save(pegawai);
            return Done{};
        });
    REQUIRE(other);
    CHECK(temp.file->canUndo()); // the fixed act touched somebody else
    const auto fixed =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(named("tetap"));
            return Done{};
        });
    REQUIRE(fixed);
    CHECK_FALSE(temp.file->canUndo());
    CHECK(temp.file->undo().value().value == UndoVerdict::NothingToDo);
    CHECK(storedName(temp) == QStringLiteral("tetap"));
}

TEST_CASE("before a step that is older than a fixed act is taken back, that act is told of once")
{
    TempFile temp;
    temp.save(named("satu"));
    temp.save(named("dua"));
    const auto fixed =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            Pegawai pegawai;
            pegawai.kunci = PegawaiKunci(QStringLiteral("p1"));
            transaction.save(pegawai);
            return Done{};
        });
    REQUIRE(fixed);
    const auto told = temp.file->undo();
    REQUIRE(told);
    CHECK(told->value == UndoVerdict::FixedSince);
    CHECK(told->changes.isEmpty());
    CHECK(storedName(temp) == QStringLiteral("dua"));
    CHECK(temp.file->undo()->value == UndoVerdict::Applied);
    CHECK(storedName(temp) == QStringLiteral("satu"));
    CHECK(temp.load<Pegawai>(QStringLiteral("p1")).has_value());
}

TEST_CASE("two hundred steps are kept")
{
    TempFile temp;
    for (int i = 0; i < 205; ++i) {
        temp.save(named(QByteArray::number(i).constData()));
    }
    int steps = 0;
    while (temp.file->canUndo()) {
        REQUIRE(temp.file->undo());
        ++steps;
    }
    CHECK(steps == 200);
    CHECK(storedName(temp) == QStringLiteral("4"));
}

TEST_CASE("steps that are large are kept while they take 64 MiB together, and the last one always")
{
    TempFile temp;
    const auto large = [](char letter, int millions) {
        Unit unit = named("besar");
        unit.tempat = QString(millions * 1024 * 1024, QLatin1Char(letter));
        return unit;
    };
    for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
        temp.save(large(letter, 7)); // 14 MiB of UTF-16 before, as much after
    }
    int steps = 0;
    while (temp.file->canUndo()) {
        REQUIRE(temp.file->undo());
        ++steps;
    }
    CHECK(steps == 2);
    CHECK(temp.load<Unit>(t("1"))->tempat.startsWith(QLatin1Char('c')));
    temp.save(large('f', 40));
    CHECK(temp.file->canUndo());
}
