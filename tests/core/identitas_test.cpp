#include "tests/support/catch.h"

#include "core/domain/pegawai/identitas.h"

using namespace kinerja;

namespace
{

Identitas nip(const char* nomor) { return {JenisIdentitas::Nip, QString::fromLatin1(nomor)}; }
Identitas niPppk(const char* nomor) { return {JenisIdentitas::NiPppk, QString::fromLatin1(nomor)}; }
using Wrong = std::vector<BagianNomor>;

} // namespace

TEST_CASE("a number is kept without spaces, dots and dashes")
{
    for (const char* typed : {"198609262015051001", "19860926 201505 1 001", "19860926.201505.1.001",
             "19860926-201505-1-001", "'198609262015051001",
             " 19860926\xc2\xa0"
             "201505 1 001\t",
             "\xe2\x80\x8b"
             "198609262015051001"}) {
        INFO(typed);
        const auto nomor = parseNomor(QString::fromUtf8(typed));
        REQUIRE(nomor);
        CHECK(*nomor == QStringLiteral("198609262015051001"));
    }
    CHECK(*parseNomor(QStringLiteral("12345/P")) == QStringLiteral("12345/P"));
    CHECK(parseNomor(QString())->isEmpty());
}

TEST_CASE("a number that a spreadsheet has spoiled is refused with the reason")
{
    for (const char* typed : {"1,98609E+17", "1.98609E+17", "1.98609262015051E+17", "2e17", "'1,98609e+17",
             "198,609E+15", "19,8609 E+16"}) {
        INFO(typed);
        const auto nomor = parseNomor(QString::fromLatin1(typed));
        REQUIRE_FALSE(nomor);
        CHECK(nomor.error() == NomorRusak::NotasiIlmiah);
    }
    for (const char* typed : {"198609262015051000", "19860926 201505 1 000", "198609262015051000.00",
             "198.609.262.015.051.000", "198609262015051000,0"}) {
        INFO(typed);
        const auto nomor = parseNomor(QString::fromLatin1(typed));
        REQUIRE_FALSE(nomor);
        CHECK(nomor.error() == NomorRusak::Dibulatkan);
    }
    // 198003152006041007 as a double prints as …0992, which is nobody's pattern and lies beside his.
    REQUIRE_FALSE(parseNomor(QStringLiteral("198003152006040992")));
    CHECK(parseNomor(QStringLiteral("198003152006040992")).error() == NomorRusak::Dibulatkan);
    // 198609262015051001 prints as …1008, which has the pattern: one alone proves nothing.
    CHECK(parseNomor(QStringLiteral("198609262015051008")));
    CHECK(isHeldByDouble(QStringLiteral("198609262015051008")));
    CHECK_FALSE(isHeldByDouble(QStringLiteral("198609262015051001")));
    // A slip of the finger is a doubtful number, not a rounded one.
    CHECK(parseNomor(QStringLiteral("198003152006040991")));
    CHECK(parseNomor(QStringLiteral("198003152006043104")));
    // A TNI number may end as it likes.
    CHECK(parseNomor(QStringLiteral("21000")));
}

TEST_CASE("numbers are shown in groups")
{
    CHECK(nomorTercetak(nip("198609262015051001")) == QStringLiteral("19860926 201505 1 001"));
    CHECK(nomorTercetak(niPppk("199105252023212031")) == QStringLiteral("19910525 202321 2 031"));
    CHECK(nomorTercetak(nip("1986")) == QStringLiteral("1986"));
    CHECK(nomorTercetak({JenisIdentitas::Nrp, QStringLiteral("198609262015051001")}) ==
          QStringLiteral("198609262015051001"));
    CHECK(labelNomor(JenisIdentitas::NiPppk) == QStringLiteral("NI PPPK"));
    CHECK(labelNomor(JenisIdentitas::Tanpa).isEmpty());
}

TEST_CASE("the pattern of an NIP says which part is wrong")
{
    using B = BagianNomor;
    CHECK(checkNomor(nip("198609262015051001")).empty());
    CHECK(checkNomor(nip("198402292009011003")).empty());
    CHECK(checkNomor(nip("")) == Wrong{B::Kosong});
    CHECK(checkNomor(nip("19860926201505100X")) == Wrong{B::BukanAngka});
    CHECK(checkNomor(nip("19860926201505100")) == Wrong{B::Panjang});
    CHECK(checkNomor(nip("198613262015051001")) == Wrong{B::TanggalLahir});
    CHECK(checkNomor(nip("198502292015051001")) == Wrong{B::TanggalLahir});
    CHECK(checkNomor(nip("198609262015131001")) == Wrong{B::TmtCpns});
    CHECK(checkNomor(nip("198609261980051001")) == Wrong{B::TmtCpns});
    CHECK(checkNomor(nip("198609262015053001")) == Wrong{B::JenisKelamin});
    CHECK(checkNomor(nip("198609262015051000")) == Wrong{B::NomorUrut});
    CHECK(checkNomor(nip("000000000000000000")) ==
          Wrong{B::TanggalLahir, B::TmtCpns, B::JenisKelamin, B::NomorUrut});
}

TEST_CASE("the pattern of an NI PPPK leaves its two further digits alone")
{
    CHECK(checkNomor(niPppk("199105252023212031")).empty());
    CHECK(checkNomor(niPppk("199105252024242031")).empty());
    CHECK(checkNomor(niPppk("199105251990212031")) == Wrong{BagianNomor::Tahun});
}

TEST_CASE("an NRP has digits of any count, a political official no number")
{
    CHECK(checkNomor({JenisIdentitas::Nrp, QStringLiteral("71040")}).empty());
    CHECK(checkNomor({JenisIdentitas::Nrp, QStringLiteral("71/040")}) == Wrong{BagianNomor::BukanAngka});
    CHECK(checkNomor({JenisIdentitas::Nrp, {}}) == Wrong{BagianNomor::Kosong});
    CHECK(checkNomor({JenisIdentitas::Tanpa, {}}).empty());
}
