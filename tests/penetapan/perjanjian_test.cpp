#include "core/usecases/penyusunan/changedperjanjian.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "tests/penetapan/unitworld.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

SasaranPerjanjian sasaran(const char* text, const char* indikator, const char* target)
{
    return {QString::fromUtf8(text), {{QString::fromUtf8(indikator), QString::fromUtf8(target)}}};
}

const SasaranPerjanjian kia = sasaran("Meningkatnya pelayanan ibu dan anak", "Cakupan antenatal", "100%");
const SasaranPerjanjian puas = sasaran("Meningkatnya kepuasan pengguna layanan", "Indeks kepuasan", "3,5");

Skp leaderSkp()
{
    Skp skp = UnitWorld::draft("pimpinan", "kapus", "kadis").build();
    skp.hasilKerja.clear();
    SequentialIds ids;
    addPerjanjian(skp, {kia, puas}, ids);
    for (HasilKerja& rhk : skp.hasilKerja) {
        rhk.rhkPimpinan = QStringLiteral("Meningkatnya derajat kesehatan");
        rhk.indikator.front().aspek = Aspek::Kuantitas;
    }
    return skp;
}

QStringList kinds(const std::vector<BedaPerjanjian>& differences)
{
    QStringList words;
    for (const BedaPerjanjian& one : differences) {
        words += wireName(one.jenis) + QStringLiteral(": ") + one.lama + QStringLiteral(" > ") + one.baru;
    }
    return words;
}

} // namespace

TEST_CASE("what a changed Perjanjian Kinerja says otherwise is found, reworded or new or gone")
{
    const Skp leader = leaderSkp();
    CHECK(comparePerjanjian(leader, {kia, puas}, {kia, puas}).empty());
    CHECK(kinds(comparePerjanjian(leader, {kia, puas},
              {kia, sasaran("Meningkatnya kepuasan masyarakat", "Indeks kepuasan", "3,75")})) ==
          QStringList{QStringLiteral("sasaran-berubah: Meningkatnya kepuasan pengguna layanan > Meningkatnya "
                                     "kepuasan masyarakat"),
              QStringLiteral("target-berubah: 3,5 > 3,75")});
    CHECK(kinds(comparePerjanjian(leader, {kia, puas}, {kia})) ==
          QStringList{QStringLiteral("sasaran-hilang: Meningkatnya kepuasan pengguna layanan > ")});
    CHECK(
        kinds(comparePerjanjian(leader, {kia, puas}, {kia, puas, sasaran("Tertib arsip", "Arsip", "80%")})) ==
        QStringList{
            QStringLiteral("sasaran-baru:  > Tertib arsip"), QStringLiteral("indikator-baru:  > Arsip")});
}

TEST_CASE("a sasaran that the leader said in own words is neither new nor doubled")
{
    Skp leader = leaderSkp();
    leader.hasilKerja.back().rencana = QStringLiteral("Meningkatnya kepuasan pengguna puskesmas");
    CHECK(comparePerjanjian(leader, {kia, puas}, {kia, puas}).empty());

    SasaranPerjanjian more = sasaran("Meningkatnya kepuasan pengguna layanan", "Indeks kepuasan", "3,75");
    more.indikator.push_back({QStringLiteral("Aduan terselesaikan"), QStringLiteral("95%")});
    const auto differences = comparePerjanjian(leader, {kia, puas}, {kia, more});
    CHECK(kinds(differences) == QStringList{QStringLiteral("target-berubah: 3,5 > 3,75"),
                                    QStringLiteral("indikator-baru:  > Aduan terselesaikan")});
    SequentialIds ids;
    applyPerjanjian(leader, differences, {kia, more}, ids);
    REQUIRE(leader.hasilKerja.size() == 2);
    CHECK(leader.hasilKerja.back().rencana == QStringLiteral("Meningkatnya kepuasan pengguna puskesmas"));
    REQUIRE(leader.hasilKerja.back().indikator.size() == 2);
    CHECK(leader.hasilKerja.back().indikator.back().target == QStringLiteral("95%"));

    const auto reworded = comparePerjanjian(
        leader, {kia, puas}, {kia, sasaran("Meningkatnya kepuasan masyarakat", "Indeks kepuasan", "3,75")});
    REQUIRE_FALSE(reworded.empty());
    CHECK(reworded.front().jenis == JenisBedaPerjanjian::SasaranBerubah);
}

TEST_CASE("a Perjanjian Kinerja that changes in July goes through the leader's revision down to the staff")
{
    UnitWorld world;
    const Skp leader = leaderSkp();
    const auto intervening = [&](Skp& skp) {
        HasilKerja& rhk = skp.hasilKerja.front();
        rhk.rhkPimpinan = puas.sasaran;
        rhk.rhkPimpinanRef = rhkRefText({leader.kunci, leader.hasilKerja.back().kunci, {}});
    };
    Organisasi organisasi;
    organisasi.tahun = 2026;
    organisasi.perjanjianKinerja = {kia, puas};
    world.save(leader, organisasi, UnitWorld::draft("s1", "perawat").but(intervening).build(),
        UnitWorld::draft("s2", "bidan").but(intervening).build());
    world.set("pimpinan", QDate(2026, 1, 12));
    world.set("s1", QDate(2026, 1, 13));

    world.clock.setDay(QDate(2026, 7, 20));
    const SasaranPerjanjian baru = sasaran("Meningkatnya kepuasan masyarakat", "Indeks kepuasan", "3,75");
    organisasi.perjanjianKinerjaPerubahan = {{QDate(2026, 7, 1), QStringLiteral("PK-P/2026"), {kia, baru}}};
    world.save(organisasi);

    Session session = world.session();
    const auto revised =
        reviseForPerjanjian(session, {leader.kunci, QStringLiteral("Perubahan Perjanjian Kinerja")});
    REQUIRE(revised);
    const SkpKunci key = revised->value.kunci;
    Skp revision = world.skp(key);
    CHECK(revision.hasilKerja.back().rencana == baru.sasaran);
    CHECK(revision.hasilKerja.back().indikator.front().target == QStringLiteral("3,75"));
    CHECK(revision.hasilKerja.back().kunci == leader.hasilKerja.back().kunci);

    // Setting it needs a dialogue of the kind penyesuaian after the earlier signing.
    REQUIRE(world.submit(key));
    CHECK(errorOf<GalatLeft>(world.approve(key)) != nullptr);
    revision.dialog.push_back(aDialog(JenisDialog::Penyesuaian, QDate(2026, 7, 18)));
    world.saveActed(revision);
    world.set(key, QDate(2026, 7, 20));
    CHECK(world.status("pimpinan") == StatusSkp::Digantikan);

    // The draft follows, the locked one does not; it is listed with both texts and revised when asked for.
    CHECK(world.skp("s2").hasilKerja.front().rhkPimpinan == baru.sasaran);
    CHECK(world.skp("s1").hasilKerja.front().rhkPimpinan == puas.sasaran);
    const auto view = world.file->read(
        [&](Reader& reader) { return viewPerjanjian(reader, leader.kunci, QDate(2026, 7, 20)); });
    REQUIRE(view);
    REQUIRE(view->has_value());
    CHECK((*view)->perbedaan.empty());
    REQUIRE((*view)->staf.size() == 1);
    CHECK((*view)->staf.front().lama == puas.sasaran);
    CHECK((*view)->staf.front().baru == baru.sasaran);
    const auto staff =
        reviseStaff(session, {skpKunci("s1"), leader.kunci, QStringLiteral("Mengikuti SKP pimpinan")});
    REQUIRE(staff);
    CHECK(world.skp(staff->value.kunci).hasilKerja.front().rhkPimpinan == baru.sasaran);
}

TEST_CASE("a changed Perjanjian Kinerja goes into a draft of another year as of that year, and can be undone")
{
    UnitWorld world;
    Organisasi organisasi;
    organisasi.tahun = 2026;
    organisasi.perjanjianKinerja = {kia, puas};
    const SasaranPerjanjian baru = sasaran("Meningkatnya kepuasan masyarakat", "Indeks kepuasan", "3,75");
    organisasi.perjanjianKinerjaPerubahan = {{QDate(2026, 1, 1), QStringLiteral("PK-P/2026"), {kia, baru}}};
    const Skp leader = leaderSkp();
    world.save(leader, organisasi);
    world.clock.setDay(QDate(2025, 12, 18));
    Session session = world.session();
    REQUIRE(reviseForPerjanjian(session, {leader.kunci, QStringLiteral("Perubahan Perjanjian Kinerja")}));
    CHECK(world.skp("pimpinan").hasilKerja.back().rencana == baru.sasaran);
    CHECK(world.file->canUndo());
    REQUIRE(world.file->undo());
    CHECK(world.skp("pimpinan") == leader);
}
