#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a draft that is not begun has a row for each IKI, and is stored with the first word")
{
    EvaluasiWorld world;
    const EvaluasiView shown = world.view();
    CHECK_FALSE(shown.tersimpan);
    CHECK(shown.evaluasi.realisasi.size() == 3);
    CHECK_FALSE(world.load<DaftarEvaluasi>(QStringLiteral("s")).value_or(DaftarEvaluasi{}).evaluasi.size());

    REQUIRE(
        world.write([](Evaluasi& evaluasi) { evaluasi.realisasi.front().realisasi = QStringLiteral("0"); }));
    const Evaluasi stored = world.stored();
    CHECK(stored.status == StatusEvaluasi::Draf);
    CHECK(stored.revisi == 1);
    CHECK(stored.penilai == person("kapus"));
    CHECK(stored.realisasi[0].realisasi == QStringLiteral("0"));
    CHECK(stored.realisasi[0].keadaan == KeadaanRealisasi::Ada);
    CHECK_FALSE(stored.realisasi[1].keadaan);
    CHECK(world.view().tersimpan);
    CHECK(world.file->canUndo());
}

TEST_CASE("belum ada, belum jatuh tempo, untouched and 0 are four answers")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) {
        evaluasi.realisasi[0].keadaan = KeadaanRealisasi::BelumAda;
        evaluasi.realisasi[0].alasan = QStringLiteral("alat rusak");
        evaluasi.realisasi[1].keadaan = KeadaanRealisasi::BelumJatuhTempo;
    }));
    const auto unanswered = [&] {
        const auto all = world.view().findings;
        return std::count_if(
            all.begin(), all.end(), [](const Finding& one) { return one.id == FindingId::IkiBelumDiisi; });
    };
    CHECK(unanswered() == 1);
    REQUIRE(world.write([](Evaluasi& evaluasi) { evaluasi.realisasi[2].realisasi = QStringLiteral("0"); }));
    CHECK(unanswered() == 0);
    REQUIRE(world.write([](Evaluasi& evaluasi) { evaluasi.realisasi[2].realisasi.clear(); }));
    CHECK_FALSE(world.stored().realisasi[2].keadaan);
    CHECK(unanswered() == 1);
}

TEST_CASE("what two write in one evaluation is merged field by field and IKI by IKI")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) { evaluasi.catatan = QStringLiteral("mula-mula"); }));
    const EvaluasiView both = world.view();
    Session session = world.session();
    SaveEvaluasiDraft one{both.ref.skp, both.evaluasi, both.evaluasi};
    one.draft.realisasi[0].realisasi = QStringLiteral("12");
    SaveEvaluasiDraft other = one;
    other.draft = both.evaluasi;
    other.draft.realisasi[1].realisasi = QStringLiteral("95%");
    other.draft.realisasi[0].alasan = QStringLiteral("dari buku register");
    other.draft.ratingHasilKerja = Rating::Sesuai;
    REQUIRE(saveEvaluasiDraft(session, one));
    REQUIRE(saveEvaluasiDraft(session, other));
    const Evaluasi stored = world.stored();
    CHECK(stored.realisasi[0].realisasi == QStringLiteral("12"));
    CHECK(stored.realisasi[0].alasan == QStringLiteral("dari buku register"));
    CHECK(stored.realisasi[1].realisasi == QStringLiteral("95%"));
    CHECK(stored.ratingHasilKerja == Rating::Sesuai);
    CHECK(stored.catatan == QStringLiteral("mula-mula"));
}

TEST_CASE("no draft changes what legal acts decide, and none is stored once it is locked")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) {
        evaluasi.status = StatusEvaluasi::Final;
        evaluasi.diterima = QDate(2026, 4, 1);
        evaluasi.revisi = 7;
        evaluasi.cuplikan = aCuplikan(QDate(2026, 4, 1));
    }));
    CHECK(world.stored().status == StatusEvaluasi::Draf);
    CHECK(world.stored().diterima.isNull());
    CHECK(world.stored().revisi == 1);
    CHECK(world.stored().cuplikan.isEmpty());

    world.fill();
    REQUIRE(world.lock());
    const auto late = world.write([](Evaluasi& evaluasi) { evaluasi.catatan = QStringLiteral("lain"); });
    CHECK(refusedBecause(late) == EvaluasiRefusal::NotDraft);
    CHECK(world.stored().catatan == QStringLiteral("Pertahankan."));

    Session session = world.session();
    Evaluasi outside;
    outside.periode = {JenisPeriode::Triwulanan, 9};
    CHECK(refusedBecause(saveEvaluasiDraft(session, {skpKunci("s"), outside, outside})) ==
          EvaluasiRefusal::PeriodOutside);
    CHECK_FALSE(saveEvaluasiDraft(session, {skpKunci("tiada"), {}, {}}));
}
