#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "core/usecases/pelaksanaan/viewpelaksanaan.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/unit/checkunit.h"
#include "core/usecases/unit/viewstages.h"
#include "tests/penetapan/unitworld.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

CatatanKinerja note(const char* kunci, const char* kegiatan)
{
    CatatanKinerja made;
    made.kunci = QString::fromUtf8(kunci);
    made.tanggal = QDate(2026, 2, 2);
    made.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    made.kegiatan = QString::fromUtf8(kegiatan);
    return made;
}

Pelaksanaan notes(std::vector<CatatanKinerja> all)
{
    Pelaksanaan year;
    year.catatanKinerja = std::move(all);
    return year;
}

struct YearWorld : UnitWorld {
    YearWorld()
    {
        save(draft("s", "perawat").build());
        set("s", january12);
    }
    SkpKunci revise()
    {
        Session s = session();
        const auto opened = openSkpRevision(
            s, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik")});
        REQUIRE(opened);
        return opened->value.kunci;
    }
    Result<Outcome<Pelaksanaan>, PelaksanaanError> write(
        const Key& key, const Pelaksanaan& base, const Pelaksanaan& draft)
    {
        Session s = session();
        return savePelaksanaan(s, {key.kunci, base, draft});
    }
    /// As an import does, past the use-cases.
    template <class T> void put(const QString& key, const T& aggregate)
    {
        const auto stored =
            file->transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(key, aggregate);
                return Done{};
            });
        REQUIRE(stored);
    }
    Pelaksanaan year(const Key& key)
    {
        const auto read = file->read([&](Reader& reader) { return pelaksanaanRantai(reader, key.kunci); });
        REQUIRE(read);
        return *read;
    }
    TahapView t5()
    {
        const auto peta = file->read(
            [&](Reader& reader) { return viewStages(reader, person("perawat"), 2026, clock.today()); });
        REQUIRE(peta);
        REQUIRE(*peta);
        return (*peta)->tahap.at(4);
    }
};

} // namespace

TEST_CASE("what two wrote from the same notes is stored entry by entry, and undone in one step")
{
    YearWorld world;
    const Pelaksanaan base = notes({note("c1", "Observasi"), note("c2", "Rekap")});
    REQUIRE(world.write("s", {}, base));
    Pelaksanaan mine = base;
    mine.catatanKinerja[0].realisasi = QStringLiteral("14");
    mine.catatanKinerja.push_back(note("", "Penyuluhan"));
    Pelaksanaan theirs = base;
    theirs.catatanKinerja[0].kegiatan = QStringLiteral("Observasi pasien");
    theirs.catatanKinerja.erase(theirs.catatanKinerja.begin() + 1);
    REQUIRE(world.write("s", base, mine));
    const auto both = world.write("s", base, theirs);
    REQUIRE(both);
    const auto& stored = both->value.catatanKinerja;
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].kegiatan == QStringLiteral("Observasi pasien"));
    CHECK(stored[0].realisasi == QStringLiteral("14"));
    CHECK(stored[1].kegiatan == QStringLiteral("Penyuluhan"));
    CHECK_FALSE(stored[1].kunci.isEmpty());
    CHECK(world.year("s") == both->value);
    REQUIRE(world.file->undo());
    CHECK(world.year("s").catatanKinerja.size() == 3);
}

TEST_CASE("the year belongs to the chain of revisions: written at the first, read from all")
{
    YearWorld world;
    REQUIRE(world.write("s", {}, notes({note("c1", "Observasi")})));
    const SkpKunci revision = world.revise();
    // A draft of the next revision stops nothing.
    CHECK(world.t5().keadaan == KeadaanTahap::Sekarang);
    REQUIRE(world.write(revision, world.year("s"), notes({note("c1", "Observasi"), note("c2", "Rekap")})));
    CHECK(world.load<Pelaksanaan>(QStringLiteral("s"))->catatanKinerja.size() == 2);
    world.set(revision, QDate(2026, 1, 14));
    CHECK(world.t5().keadaan == KeadaanTahap::Sekarang);

    // A package may bring notes with the later revision; they stay there and are edited there.
    world.put(revision.text(), notes({note("c3", "Dari paket")}));
    Pelaksanaan all = world.year(revision);
    REQUIRE(all.catatanKinerja.size() == 3);
    const Pelaksanaan before = all;
    all.catatanKinerja[2].realisasi = QStringLiteral("5");
    REQUIRE(world.write(revision, before, all));
    CHECK(world.load<Pelaksanaan>(QStringLiteral("s"))->catatanKinerja.size() == 2);
    CHECK(world.load<Pelaksanaan>(revision.text())->catatanKinerja.front().realisasi == QStringLiteral("5"));
    const auto view =
        world.file->read([](Reader& reader) { return viewPelaksanaan(reader, skpKunci("s"), january12); });
    REQUIRE(view);
    REQUIRE(*view);
    CHECK((*view)->skp.kunci == revision);
    CHECK((*view)->pelaksanaan.catatanKinerja.size() == 3);
}

TEST_CASE("a note that came without a key keeps none until it is changed")
{
    YearWorld world;
    const Pelaksanaan imported = notes({note("", "Observasi"), note("", "Rekap")});
    world.put(QStringLiteral("s"), imported);
    Pelaksanaan changed = imported;
    changed.catatanKinerja[1].realisasi = QStringLiteral("1");
    const auto stored = world.write("s", imported, changed);
    REQUIRE(stored);
    REQUIRE(stored->value.catatanKinerja.size() == 2);
    CHECK(stored->value.catatanKinerja[0].kunci.isEmpty());
    CHECK_FALSE(stored->value.catatanKinerja[1].kunci.isEmpty());
}

TEST_CASE("the year is open from penetapan on until the objection period is over")
{
    using Kind = PelaksanaanError::Kind;
    for (const auto& [status, name] : EnumNames<StatusSkp>::table) {
        INFO(name);
        const auto closed = pelaksanaanTertutup(status);
        switch (status) {
        case StatusSkp::Draf:
        case StatusSkp::Diajukan:
        case StatusSkp::Dikembalikan:
        case StatusSkp::Disetujui: CHECK((closed && closed->kind == Kind::BelumDibuka)); break;
        case StatusSkp::Ditetapkan:
        case StatusSkp::Berjalan:
        case StatusSkp::Ditutup:
        case StatusSkp::Dievaluasi: CHECK_FALSE(closed); break;
        case StatusSkp::Selesai:
        case StatusSkp::Digantikan: CHECK((closed && closed->kind == Kind::SudahDitutup)); break;
        }
    }
    UnitWorld world;
    world.save(UnitWorld::draft("d", "perawat").build());
    Session session = world.session();
    const auto refused = savePelaksanaan(session, {skpKunci("d"), {}, notes({note("c1", "Observasi")})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == PelaksanaanError(Kind::BelumDibuka, StatusSkp::Draf));
    CHECK_FALSE(world.load<Pelaksanaan>(QStringLiteral("d")).value_or(Pelaksanaan{}).catatanKinerja.size());
    CHECK(savePelaksanaan(session, {skpKunci("tidak ada"), {}, {}}).error().kind == Kind::SkpNotFound);
}

TEST_CASE("evidence that the first revision holds proves the IKI of the later one")
{
    YearWorld world;
    Pelaksanaan year;
    BuktiDukung proof;
    proof.kunci = QStringLiteral("b1");
    proof.tanggal = QDate(2026, 1, 13);
    proof.judul = QStringLiteral("Rekap");
    proof.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    year.buktiDukung = {proof};
    REQUIRE(world.write("s", {}, year));
    const SkpKunci revision = world.revise();
    world.set(revision, QDate(2026, 1, 14));
    Evaluasi evaluasi;
    evaluasi.periode = {JenisPeriode::Triwulanan, 1};
    RealisasiIndikator reached;
    reached.indikator = QStringLiteral("h1/i1");
    reached.realisasi = QStringLiteral("300 pasien");
    evaluasi.realisasi = {reached};
    const auto unproven = [&] {
        const auto found =
            world.file->read([&](Reader& reader) { return checkSkp(reader, revision, QDate(2026, 4, 10)); });
        REQUIRE(found);
        REQUIRE(*found);
        return std::count_if((*found)->begin(), (*found)->end(),
            [](const Finding& finding) { return finding.id == FindingId::IkiTanpaBukti; });
    };
    world.put(revision.text(), DaftarEvaluasi{{evaluasi}});
    CHECK(unproven() == 0);
    REQUIRE(world.write("s", year, {}));
    CHECK(unproven() == 1);
}

TEST_CASE("T5 waits for penetapan, runs with it, and is done with the year")
{
    UnitWorld fresh;
    fresh.save(UnitWorld::draft("d", "perawat").build());
    const auto peta = fresh.file->read(
        [&](Reader& reader) { return viewStages(reader, person("perawat"), 2026, fresh.clock.today()); });
    REQUIRE(peta);
    REQUIRE(*peta);
    CHECK((*peta)->tahap.at(4).keadaan == KeadaanTahap::Terhalang);
    CHECK((*peta)->tahap.at(4).alasan == AlasanTahap::BelumDitetapkan);

    YearWorld world;
    CHECK(world.t5().keadaan == KeadaanTahap::Sekarang);
    CHECK(world.t5().alasan == AlasanTahap::SepanjangTahun);
    Skp over = world.skp("s");
    over.status = StatusSkp::Selesai;
    world.save(over);
    CHECK(world.t5().keadaan == KeadaanTahap::Selesai);
}
