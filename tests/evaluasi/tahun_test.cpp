#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Another SKP of the same pegawai and year, with an akhir evaluation.
void addEarlier(EvaluasiWorld& world, const char* kunci, const std::function<void(Skp&)>& but = {})
{
    Skp own = world.skp("s");
    Skp other = own;
    own.mulai = QDate(2026, 5, 1);
    other.kunci = skpKunci(kunci);
    other.selesai = QDate(2026, 4, 30);
    other.status = StatusSkp::Ditutup;
    other.penilai = person("bidan");
    if (but) {
        but(other);
    }
    world.save(own, other);
    Evaluasi evaluasi;
    evaluasi.ratingHasilKerja = Rating::Sesuai;
    evaluasi.ratingPerilakuKerja = Rating::Sesuai;
    const auto saved = world.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QString::fromUtf8(kunci), DaftarEvaluasi{{evaluasi}});
            return Done{};
        });
    REQUIRE(saved);
}

} // namespace

TEST_CASE("the akhir shows the periods of the year, a period within it does not")
{
    EvaluasiWorld world;
    world.fill();
    CHECK(world.view().tahunIni.empty());
    const EvaluasiView whole = world.view(akhir);
    REQUIRE(whole.tahunIni.size() == 4);
    CHECK(whole.tahunIni[0].predikat == Predikat::Baik);
    CHECK(realisasiOf(whole.tahunIni[0].realisasi, QStringLiteral("h1/i1")) == QStringLiteral("300"));
    CHECK_FALSE(whole.tahunIni[1].status);
    REQUIRE(whole.iki[0].perPeriode.size() == 1);
    CHECK(whole.iki[0].perPeriode.front() == std::pair(tw1, QStringLiteral("300")));
    CHECK(whole.skpSebelumnya.empty());
}

TEST_CASE("a change of penilai shows with each period who evaluates it")
{
    EvaluasiWorld world;
    Skp skp = world.skp("s");
    skp.pergantianPenilai = {{QDate(2026, 7, 1), person("kadis"), {}, QStringLiteral("pindah")}};
    world.save(skp);
    const EvaluasiView whole = world.view(akhir);
    REQUIRE(whole.tahunIni.size() == 4);
    CHECK(whole.tahunIni[1].namaPenilai == QStringLiteral("dr. Bambang Sutrisno"));
    CHECK(whole.tahunIni[2].namaPenilai == QStringLiteral("dr. Ratna Wulandari, M.Kes."));
}

TEST_CASE("the akhir of the year shows the earlier SKP of that year, and no other")
{
    EvaluasiWorld world;
    addEarlier(world, "lama");
    const EvaluasiView whole = world.view(akhir);
    REQUIRE(whole.skpSebelumnya.size() == 1);
    const SkpTahunIni& earlier = whole.skpSebelumnya.front();
    CHECK(earlier.kunci == skpKunci("lama"));
    CHECK(earlier.namaPenilai == QStringLiteral("Dewi Lestari, A.Md.Keb."));
    REQUIRE(earlier.periode.size() == 1);
    CHECK(earlier.periode.front().periode == akhir);
    CHECK(earlier.periode.front().predikat == Predikat::Baik);
    CHECK(world.view(akhir, "lama").skpSebelumnya.empty()); // the later one is not before it
}

TEST_CASE("an SKP as Plt, of another year or never set is no earlier SKP of the year")
{
    const auto but = GENERATE(values<void (*)(Skp&)>({
        [](Skp& skp) { skp.sebagai = Sebagai::Plt; },
        [](Skp& skp) {
            skp.tahun = 2025;
            skp.mulai = QDate(2025, 1, 1);
            skp.selesai = QDate(2025, 12, 31);
        },
        [](Skp& skp) {
            skp.status = StatusSkp::Draf;
            skp.tandaTangan.clear();
        },
    }));
    EvaluasiWorld world;
    addEarlier(world, "lain", but);
    CHECK(world.view(akhir).skpSebelumnya.empty());
}
