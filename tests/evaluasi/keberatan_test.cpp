#include "core/documents/plaintext.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The akhir evaluation, final and received on 8 January.
struct ObjectionWorld : EvaluasiWorld {
    ObjectionWorld()
    {
        clock.setDay(january8);
        Skp skp = this->skp("s");
        skp.atasanPenilai = person("kadis");
        save(skp);
        setCapaian(akhir);
        fill(akhir);
        REQUIRE(lock(akhir, january8));
        REQUIRE(signBy(PeranTandaTangan::Penilai, january8, akhir));
        REQUIRE(signBy(PeranTandaTangan::Pegawai, january8, akhir));
        REQUIRE(stored(akhir).diterima == january8);
    }
    Result<Outcome<EvaluasiDone>, EvaluasiError> object(const Keberatan& keberatan)
    {
        Session s = session();
        return saveKeberatan(s, {ref(akhir), keberatan});
    }
    Result<Outcome<EvaluasiDone>, EvaluasiError> decide()
    {
        Session s = session();
        return decideKeberatan(s, {ref(akhir), {{}, january8.addDays(12)}});
    }
    Result<Outcome<EvaluasiDone>, EvaluasiError> signByAtasan(QDate day)
    {
        Session s = session();
        return signKeberatan(s, {ref(akhir), PeranTandaTangan::Atasan, day, QStringLiteral("Sukamaju"),
                                    CaraTandaTangan::Basah, {}});
    }
    std::vector<Kertas> papers()
    {
        auto made = file->read([&](Reader& reader) {
            return assembleEvaluasiPapers(
                reader, skpKunci("s"), {JenisDokumen::DokumenEvaluasi}, akhir, clock.today());
        });
        REQUIRE(made);
        REQUIRE(*made);
        return **made;
    }
};

Keberatan granted()
{
    Keberatan keberatan;
    keberatan.tanggal = january8.addDays(3);
    keberatan.isi = QStringLiteral("Target kuantitas terlampaui.");
    keberatan.penjelasan = QStringLiteral("Bukti baru diterima kemudian.");
    keberatan.keputusan = QStringLiteral("Keberatan dikabulkan.");
    keberatan.putusan = PutusanKeberatan::Diubah;
    keberatan.ratingHasilKerja = Rating::DiAtas;
    keberatan.ratingPerilakuKerja = Rating::DiAtas;
    return keberatan;
}

} // namespace

TEST_CASE("the phrase library learns nothing from an objection")
{
    ObjectionWorld world;
    REQUIRE(world.object(granted()));
    const auto phrases = world.file->read([](Reader& reader) { return reader.frasa().all(); });
    REQUIRE(phrases);
    for (const Frasa& frasa : *phrases) {
        CHECK_FALSE(granted().isi.contains(frasa.teks));
        CHECK_FALSE(granted().penjelasan.contains(frasa.teks));
    }
}

TEST_CASE("a granted objection is a second frozen document, and the evaluation stays as it was")
{
    ObjectionWorld world;
    const Evaluasi before = world.stored(akhir);
    REQUIRE(world.object(granted()));
    REQUIRE(world.papers().size() == 2);
    CHECK(world.papers().back().keadaan == KeadaanKertas::Draf);
    REQUIRE(world.decide());
    const Evaluasi decided = world.stored(akhir);
    CHECK(decided.cuplikan == before.cuplikan);
    CHECK(decided.ratingHasilKerja == Rating::Sesuai);
    CHECK(ratingBerlaku(decided) == RatingBerlaku{before.ratingHasilKerja, before.ratingPerilakuKerja});
    CHECK(world.view(akhir).periode.back().predikat == Predikat::Baik);
    CHECK(world.view(akhir).predikat == Predikat::Baik);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);

    const std::vector<Kertas> papers = world.papers();
    REQUIRE(papers.size() == 2);
    CHECK_FALSE(toPlainText(papers[0].model).contains(QStringLiteral("KEBERATAN")));
    const QString second = toPlainText(papers[1].model);
    CHECK(papers[1].keadaan == KeadaanKertas::Beku);
    CHECK(second.contains(QStringLiteral("Diajukan 11 Januari 2027⏎Target kuantitas terlampaui.")));
    CHECK(second.contains(QStringLiteral("Keberatan dikabulkan.⏎RATING HASIL KERJA: DIATAS EKSPEKTASI⏎RATING "
                                         "PERILAKU KERJA: DIATAS EKSPEKTASI⏎PREDIKAT KINERJA PEGAWAI: "
                                         "SANGAT BAIK")));
    CHECK(second.contains(QStringLiteral("dr. Ratna Wulandari")));

    CHECK(refusedBecause(world.object(granted())) == EvaluasiRefusal::DecisionLocked);
    REQUIRE(world.signByAtasan(january8.addDays(12)));
    CHECK(ratingBerlaku(world.stored(akhir)) == RatingBerlaku{Rating::DiAtas, Rating::DiAtas});
    CHECK(world.view(akhir).periode.back().predikat == Predikat::SangatBaik);
    CHECK(world.stored(akhir).keberatan.tandaTangan.front().pegawai == person("kadis"));
    CHECK(world.status("s") == StatusSkp::Selesai);
    const QStringList log = world.acts(skpKunci("s"));
    CHECK(log.contains(QStringLiteral("keberatan-diajukan")));
    CHECK(log.contains(QStringLiteral("keberatan-diputus")));
    CHECK(log.last() == QStringLiteral("skp-selesai"));
}

TEST_CASE("what an objection lacks is said, and a late one is a warning")
{
    ObjectionWorld world;
    Keberatan keberatan = granted();
    keberatan.isi.clear();
    CHECK(refusedBecause(world.object(keberatan)) == EvaluasiRefusal::ObjectionReasonMissing);
    CHECK(refusedBecause(world.object({})) == EvaluasiRefusal::ObjectionDateMissing);
    keberatan = granted();
    keberatan.tanggal = january8.addDays(-1);
    CHECK(refusedBecause(world.object(keberatan)) == EvaluasiRefusal::ObjectionTooEarly);
    CHECK(refusedBecause(world.decide()) == EvaluasiRefusal::ObjectionMissing);
    keberatan = granted();
    keberatan.tanggal = january8.addDays(14);
    const auto inTime = world.object(keberatan);
    REQUIRE(inTime);
    CHECK(inTime->value.warnings.empty());
    keberatan.tanggal = january8.addDays(15);
    const auto late = world.object(keberatan);
    REQUIRE(late);
    CHECK(hasFinding(late->value.warnings, FindingId::KeberatanLewatTenggat));

    keberatan.ratingHasilKerja = world.stored(akhir).ratingHasilKerja;
    keberatan.ratingPerilakuKerja = world.stored(akhir).ratingPerilakuKerja;
    REQUIRE(world.object(keberatan));
    CHECK(refusedBecause(world.decide()) == EvaluasiRefusal::RatingsUnchanged);
    keberatan.ratingPerilakuKerja.reset();
    REQUIRE(world.object(keberatan));
    CHECK(refusedBecause(world.decide()) == EvaluasiRefusal::RatingsMissing);
    keberatan.keputusan.clear();
    REQUIRE(world.object(keberatan));
    CHECK(refusedBecause(world.decide()) == EvaluasiRefusal::DecisionTextMissing);
    keberatan.putusan.reset();
    REQUIRE(world.object(keberatan));
    CHECK(refusedBecause(world.decide()) == EvaluasiRefusal::DecisionMissing);
    CHECK(refusedBecause(world.signByAtasan(january8)) == EvaluasiRefusal::NotLocked);
    REQUIRE(world.object({})); // recorded by mistake
    CHECK(world.stored(akhir).keberatan == Keberatan{});
}

TEST_CASE("an unchanged result keeps its ratings, and a decision is opened again before it is signed")
{
    ObjectionWorld world;
    Keberatan keberatan = granted();
    keberatan.putusan = PutusanKeberatan::Tetap;
    REQUIRE(world.object(keberatan));
    CHECK_FALSE(world.stored(akhir).keberatan.ratingHasilKerja);
    REQUIRE(world.decide());
    CHECK(ratingBerlaku(world.stored(akhir)).hasilKerja == Rating::Sesuai);
    Session session = world.session();
    CHECK(refusedBecause(reopenKeberatan(session, {world.ref(akhir), {}})) == EvaluasiRefusal::NoteMissing);
    REQUIRE(reopenKeberatan(session, {world.ref(akhir), QStringLiteral("salah ketik")}));
    CHECK(world.stored(akhir).keberatan.cuplikan.isEmpty());
    REQUIRE(world.decide());
    REQUIRE(world.signByAtasan(january8.addDays(12)));
    CHECK(refusedBecause(reopenKeberatan(session, {world.ref(akhir), QStringLiteral("x")})) ==
          EvaluasiRefusal::SignaturesExist);
    CHECK(refusedBecause(takeBackSignature(
              session, {world.ref(akhir), PeranTandaTangan::Pegawai, QStringLiteral("x")})) ==
          EvaluasiRefusal::ObjectionExists);
}
