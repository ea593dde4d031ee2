#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai person(const char* kunci, const char* nama)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(QString::fromLatin1(kunci));
    pegawai.nama = QString::fromLatin1(nama);
    return pegawai;
}

Skp skpOf(const char* kunci, const Pegawai& pegawai)
{
    Skp skp;
    skp.kunci = SkpKunci(QString::fromLatin1(kunci));
    skp.pegawai = pegawai.kunci;
    skp.tahun = 2026;
    skp.mulai = QDate(2026, 1, 1);
    skp.selesai = QDate(2026, 12, 31);
    return skp;
}

Result<Outcome<Done>, StorageError> act(TempFile& temp, const std::function<void(Transaction&)>& what)
{
    return temp.file->transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            what(transaction);
            return Done{};
        });
}

} // namespace

TEST_CASE("the list of people names the superior and who is not evaluated today")
{
    TempFile temp;
    Pegawai kepala = person("k", "Zainal");
    kepala.identitas.nomor = QStringLiteral("198003152006041007");
    Pegawai staf = person("s", "andi");
    staf.atasan = kepala.kunci;
    staf.tidakDinilai.push_back({JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 1, 1), {}});
    temp.save(kepala, staf);
    const auto rows =
        temp.file->read([&](Reader& reader) { return reader.lists().pegawai(QDate(2026, 1, 15)); }).value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].nama == QStringLiteral("andi"));
    CHECK(rows[0].namaAtasan == QStringLiteral("Zainal"));
    CHECK(rows[0].tidakDinilai);
    CHECK_FALSE(rows[1].tidakDinilai);
    const auto found =
        temp.file->read([&](Reader& reader) { return reader.lists().withNomor(kepala.identitas.nomor); });
    CHECK(found.value() == std::vector{kepala.kunci});
}

TEST_CASE("what lies in the Sampah is in no list, and comes back whole")
{
    TempFile temp;
    const Pegawai pegawai = person("p", "Budi");
    const Skp skp = skpOf("s", pegawai);
    temp.save(pegawai, skp);
    REQUIRE(act(temp, [&](Transaction& t) { t.moveToSampah(skp.kunci, temp.clock.now()); }));
    CHECK_FALSE(temp.file->canUndo());
    REQUIRE(temp.file->read([&](Reader& reader) {
        CHECK(reader.lists().skp(2026).empty());
        REQUIRE(reader.lists().sampah().size() == 1);
        CHECK(reader.lists().sampah().front().nama == QStringLiteral("Budi"));
        CHECK(reader.lists().sampah().front().dihapusPada == temp.clock.now());
        return true;
    }));
    REQUIRE(act(temp, [&](Transaction& t) { t.restoreFromSampah(skp.kunci); }));
    CHECK(temp.load<Skp>(QStringLiteral("s")) == skp);
    REQUIRE(act(temp, [&](Transaction& t) {
        t.moveToSampah(skp.kunci, temp.clock.now());
        t.moveToSampah(pegawai.kunci, temp.clock.now());
        CHECK(t.emptySampah() == 2);
    }));
    CHECK_FALSE(temp.load<Pegawai>(QStringLiteral("p")).has_value());
}

TEST_CASE("SKP that intervene a leader's RHK are found by its key")
{
    TempFile temp;
    const Pegawai pegawai = person("p", "Budi");
    Skp staff = skpOf("staf", pegawai);
    staff.hasilKerja.push_back({});
    staff.hasilKerja.back().kunci = HasilKerjaKunci(QStringLiteral("h1"));
    staff.hasilKerja.back().rhkPimpinanRef = QStringLiteral("leader/h2/i1");
    Skp other = skpOf("lain", pegawai);
    other.hasilKerja = staff.hasilKerja;
    other.hasilKerja.back().rhkPimpinanRef = QStringLiteral("leader2/h2");
    temp.save(pegawai, staff, other);
    const auto found = temp.file->read(
        [&](Reader& reader) { return reader.lists().referringTo(SkpKunci(QStringLiteral("leader"))); });
    CHECK(found.value() == std::vector{staff.kunci});
    CHECK(
        temp.file->read([](Reader& reader) { return reader.lists().tahun(); }).value() == std::vector{2026});
}
