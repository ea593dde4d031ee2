#include "tests/support/catch.h"
#include "tests/support/jejakrantai.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using Jenis = TemuanRantai::Jenis;

bool is(const TemuanRantai& one, Jenis jenis, MataRantai mata, qint64 index)
{
    return one.jenis == jenis && one.mata == mata && one.index == index;
}

} // namespace

TEST_CASE("a log as the program writes it holds, also one that two copies took turns on")
{
    Perantai rantai;
    rantai.add("skp/s", "skp-diajukan");
    rantai.add("pegawai/p", "pegawai-keluar");
    rantai.add("skp/s", "skp-disetujui", "b");
    rantai.add("skp/s", "dicetak");
    CHECK(rantai.temuan().empty());
}

TEST_CASE("an event that was changed by hand is found, with its hash or without")
{
    Perantai rantai;
    rantai.add("skp/s", "skp-diajukan");
    rantai.add("skp/s", "skp-disetujui");
    rantai.log[0].isi.replace("2026-01-12", "2026-01-02");
    SECTION("the hash was left")
    {
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 1);
        CHECK(is(found[0], Jenis::Diubah, MataRantai::Subjek, 0));
        CHECK(found[0].tindakan == QStringLiteral("skp-diajukan"));
    }
    SECTION("the hash was made anew: the next event does not fit")
    {
        rantai.log[0].sidik = Jejak::sidikOf(rantai.log[0].isi);
        rantai.log[0].waktu.replace(QStringLiteral("2026-01-12"), QStringLiteral("2026-01-02"));
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 1);
        CHECK(is(found[0], Jenis::Terputus, MataRantai::Subjek, 1));
    }
    SECTION("the column that lists read says something else")
    {
        rantai.log[1].tindakan = QStringLiteral("skp-selesai");
        CHECK(rantai.temuan().size() == 2);
    }
}

TEST_CASE("a missing event is found by the next of its subject, or of this file")
{
    Perantai rantai;
    rantai.add("skp/s", "skp-diajukan");
    rantai.add("skp/t", "skp-diajukan");
    rantai.add("skp/s", "skp-disetujui");
    SECTION("of its subject")
    {
        rantai.log.erase(rantai.log.begin());
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 2);
        CHECK(is(found[0], Jenis::Terputus, MataRantai::Asal, 0));
        CHECK(is(found[1], Jenis::Terputus, MataRantai::Subjek, 1));
    }
    SECTION("of this file alone")
    {
        rantai.log.erase(rantai.log.begin() + 1);
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 1);
        CHECK(is(found[0], Jenis::Terputus, MataRantai::Asal, 1));
    }
    SECTION("a package of one person leaves out what other copies did with others")
    {
        rantai.log.erase(rantai.log.begin() + 1);
        CHECK(rantai.temuan("b").empty());
    }
}

TEST_CASE("two successors of one event are a conflict")
{
    Perantai rantai;
    const QString first = rantai.add("skp/s", "skp-diajukan");
    rantai.add("skp/s", "skp-disetujui");
    rantai.goBackTo("skp/s", first);
    SECTION("of two copies that went on by themselves")
    {
        rantai.add("skp/s", "skp-dikembalikan", "b");
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 1);
        CHECK(is(found[0], Jenis::Bercabang, MataRantai::Subjek, 2));
        CHECK(found[0].subjek == QStringLiteral("skp/s"));
    }
    SECTION("of a file that was copied, then worked on in both places")
    {
        rantai.goBackTo("a", first);
        rantai.add("skp/t", "skp-diajukan");
        const auto found = rantai.temuan();
        REQUIRE(found.size() == 1);
        CHECK(is(found[0], Jenis::Bercabang, MataRantai::Asal, 2));
    }
    SECTION("but not where one of them only printed")
    {
        rantai.add("skp/s", "dicetak", "b");
        rantai.add("skp/s", "dicetak", "b");
        CHECK(rantai.temuan().empty());
        rantai.add("skp/s", "skp-dikembalikan", "b");
        CHECK(rantai.temuan().size() == 1);
    }
}

TEST_CASE("two first events of one SKP are a conflict, two imports of two copies are none")
{
    Perantai rantai;
    rantai.add("skp/s", "skp-diajukan");
    rantai.add("unit/1", "impor");
    rantai.goBackTo("skp/s", {});
    rantai.goBackTo("unit/1", {});
    rantai.add("unit/1", "impor", "b");
    CHECK(rantai.temuan().empty());
    rantai.add("skp/s", "skp-diajukan", "b");
    CHECK(rantai.temuan().size() == 1);
}
