#include "core/usecases/evaluasi/evaluasiformany.h"
#include "core/usecases/file/checkjejak.h"
#include "core/usecases/penetapan/changeskppenilai.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const QDate april13(2026, 4, 13);

} // namespace

TEST_CASE("locked, signed by the penilai, received by the pegawai, each logged under the SKP")
{
    EvaluasiWorld world;
    world.fill();
    const auto locked = world.lock(tw1, april13);
    REQUIRE(locked);
    CHECK(locked->value.status == StatusEvaluasi::SiapDitandatangani);
    const Evaluasi once = world.stored();
    CHECK(once.cuplikan.dokumen.size() == 4); // three papers, and the data that they were made from
    CHECK(once.cuplikan.penilai.nama == QStringLiteral("dr. Bambang Sutrisno"));
    CHECK(once.cuplikan.tanggal == april13);
    CHECK(once.penilai == person("kapus"));

    REQUIRE(world.signBy(PeranTandaTangan::Penilai, april13));
    CHECK(world.stored().status == StatusEvaluasi::Final);
    CHECK(world.status("s") == StatusSkp::Berjalan);
    REQUIRE(world.signBy(PeranTandaTangan::Pegawai, april13.addDays(2)));
    CHECK(world.stored().diterima == april13.addDays(2));
    CHECK(world.stored().cuplikan == once.cuplikan);

    const QStringList log = world.acts(skpKunci("s"));
    CHECK(log.mid(log.size() - 4) ==
          QStringList{QStringLiteral("evaluasi-dikunci"), QStringLiteral("evaluasi-tanda-tangan-dicatat"),
              QStringLiteral("evaluasi-difinalkan"), QStringLiteral("evaluasi-tanda-tangan-dicatat")});
    const auto rows = world.file->read(
        [](Reader& reader) { return reader.jejak().ofSubject(jejakSubjekSkp(QStringLiteral("s"))); });
    REQUIRE(rows);
    CHECK(QString::fromUtf8(rows->back().isi).contains(QStringLiteral("evaluasi-tw1")));
    const Skp skp = world.skp("s");
    const auto chain = world.file->read([&](Reader& reader) { return checkJejakSkp(reader, skp.kunci); });
    REQUIRE(chain);
    CHECK(chain->empty());
}

TEST_CASE("with the final akhir the SKP is evaluated, and no more when that is taken back")
{
    EvaluasiWorld world;
    world.clock.setDay(january8);
    world.setCapaian(akhir);
    world.fill(akhir);
    REQUIRE(world.lock(akhir, january8));
    const auto done = world.signBy(PeranTandaTangan::Penilai, january8, akhir);
    REQUIRE(done);
    CHECK(done->value.statusSkp == StatusSkp::Dievaluasi);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("skp-dievaluasi"));

    Session session = world.session();
    CHECK(refusedBecause(takeBackSignature(session, {world.ref(akhir), PeranTandaTangan::Penilai, {}})) ==
          EvaluasiRefusal::NoteMissing);
    REQUIRE(takeBackSignature(
        session, {world.ref(akhir), PeranTandaTangan::Penilai, QStringLiteral("salah orang")}));
    CHECK(world.stored(akhir).status == StatusEvaluasi::SiapDitandatangani);
    CHECK(world.status("s") == StatusSkp::Berjalan);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("skp-batal-dievaluasi"));

    REQUIRE(world.signBy(PeranTandaTangan::Penilai, january8, akhir));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
}

TEST_CASE("a galat forbids the lock: both ratings, and at year's end an answer for each IKI")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) { evaluasi.catatan = QStringLiteral("x"); }));
    const auto refused = world.lock();
    REQUIRE_FALSE(refused.hasValue());
    const auto* left = std::get_if<GalatLeft>(&refused.error());
    REQUIRE(left != nullptr);
    CHECK(left->findings.size() == 2);
    CHECK(world.stored().cuplikan.isEmpty());

    world.clock.setDay(QDate(2027, 1, 8));
    world.setCapaian(akhir);
    world.fill(akhir);
    REQUIRE(world.write(
        [](Evaluasi& evaluasi) {
            evaluasi.realisasi[1].realisasi.clear();
            evaluasi.realisasi[1].keadaan = KeadaanRealisasi::BelumAda;
        },
        akhir));
    CHECK_FALSE(world.lock(akhir));
    REQUIRE(world.write(
        [](Evaluasi& evaluasi) { evaluasi.realisasi[1].alasan = QStringLiteral("alat rusak"); }, akhir));
    CHECK(world.lock(akhir));
}

TEST_CASE("unlocked with a reason before anybody has signed")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, april13));
    Session session = world.session();
    CHECK(refusedBecause(unlockEvaluasi(session, {world.ref(), QStringLiteral(" ")})) ==
          EvaluasiRefusal::NoteMissing);
    REQUIRE(unlockEvaluasi(session, {world.ref(), QStringLiteral("salah ketik")}));
    CHECK(world.stored().status == StatusEvaluasi::Draf);
    CHECK(world.stored().cuplikan.isEmpty());

    REQUIRE(world.lock(tw1, april13));
    REQUIRE(world.signBy(PeranTandaTangan::Pegawai, april13));
    CHECK(refusedBecause(unlockEvaluasi(session, {world.ref(), QStringLiteral("salah ketik")})) ==
          EvaluasiRefusal::SignaturesExist);
}

TEST_CASE("a refusal to sign counts as receipt and blocks nothing")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, april13));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, april13));
    Session session = world.session();
    RecordReceipt refusal{world.ref(), CaraTerima::TidakMenandatangani, april13.addDays(1), {}};
    CHECK(refusedBecause(recordReceipt(session, refusal)) == EvaluasiRefusal::NoteMissing);
    refusal.alasan = QStringLiteral("tidak setuju");
    REQUIRE(recordReceipt(session, refusal));
    CHECK(world.stored().status == StatusEvaluasi::Final);
    CHECK(world.stored().diterima == april13.addDays(1));
    CHECK(world.stored().tidakMenandatangani.alasan == QStringLiteral("tidak setuju"));
    CHECK(
        refusedBecause(world.signBy(PeranTandaTangan::Pegawai, april13)) == EvaluasiRefusal::PegawaiRefused);
    REQUIRE(takeBackReceipt(session, {world.ref(), QStringLiteral("ia menandatangani juga")}));
    REQUIRE(world.signBy(PeranTandaTangan::Pegawai, april13.addDays(3)));
    CHECK(world.stored().diterima == april13.addDays(3));
}

TEST_CASE("the penilai in office on the day of signing signs, who stands on the paper")
{
    EvaluasiWorld world;
    world.save(UnitWorld::pegawai("plt", "drg. Made Suryani", "Plt Kepala UPTD", "kadis"));
    Skp skp = world.skp("s");
    skp.pergantianPenilai = {{QDate(2026, 4, 12), person("plt"), person("kadis"), {}}};
    world.saveActed(skp);
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 10)));
    CHECK(world.stored().cuplikan.penilai.nama == QStringLiteral("dr. Bambang Sutrisno"));
    CHECK(refusedBecause(world.signBy(PeranTandaTangan::Penilai, april13)) ==
          EvaluasiRefusal::PenilaiNotOnPaper);
    Session session = world.session();
    REQUIRE(unlockEvaluasi(session, {world.ref(), QStringLiteral("penilai berganti")}));
    REQUIRE(world.lock(tw1, april13));
    CHECK(world.stored().cuplikan.penilai.nama == QStringLiteral("drg. Made Suryani"));
    CHECK(world.stored().atasanPenilai == person("kadis"));
    CHECK(world.signBy(PeranTandaTangan::Penilai, april13));
}

TEST_CASE("an SKP that was never set is not evaluated to the end")
{
    EvaluasiWorld world;
    world.save(UnitWorld::draft("d", "bidan").build());
    Session session = world.session();
    Evaluasi draft;
    draft.periode = tw1;
    draft.ratingHasilKerja = Rating::Sesuai;
    draft.ratingPerilakuKerja = Rating::Sesuai;
    REQUIRE(saveEvaluasiDraft(session, {skpKunci("d"), draft, draft}));
    CHECK(refusedBecause(lockEvaluasi(session, {{skpKunci("d"), tw1}, {}})) ==
          EvaluasiRefusal::SkpNotDitetapkan);
    CHECK_FALSE(lockEvaluasi(session, {{skpKunci("d"), akhir}, {}}));
}

TEST_CASE("a penilai who dies in January leaves the akhir evaluation of last year to the successor")
{
    EvaluasiWorld world;
    world.save(UnitWorld::pegawai("baru", "drg. Maya Sari", "Plt. Kepala UPTD Puskesmas Melati", "kadis"));
    world.setCapaian(akhir);
    world.fill(akhir);
    world.clock.setDay(QDate(2027, 1, 12));
    const QDate died(2027, 1, 5);
    const auto open =
        world.file->read([&](Reader& reader) { return openSkpOfPenilai(reader, person("kapus"), died); });
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    {
        Session s = world.session();
        REQUIRE(changeSkpPenilai(
            s, {open->front().kunci, {died, person("baru"), person("kadis"), QStringLiteral("Meninggal")}}));
    }
    const QDate day(2027, 1, 12);
    REQUIRE(world.lock(akhir, day));
    CHECK(world.stored(akhir).penilai == person("baru"));
    const auto tooEarly = world.signBy(PeranTandaTangan::Penilai, QDate(2027, 1, 4), akhir);
    CHECK(refusedBecause(tooEarly) == EvaluasiRefusal::PenilaiNotOnPaper);
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, day, akhir));
    CHECK(world.stored(akhir).status == StatusEvaluasi::Final);
    CHECK(world.stored(akhir).tandaTangan.front().pegawai == person("baru"));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
}

TEST_CASE("locked and made final in one go, the warnings of the lock are told too")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) {
        evaluasi.ratingHasilKerja = Rating::Sesuai;
        evaluasi.ratingPerilakuKerja = Rating::Sesuai;
    }));
    FinalkanEvaluasi command;
    command.periode = tw1;
    command.langkah = {LangkahEvaluasi::Kunci, LangkahEvaluasi::Penilai};
    command.tanggal = april13;
    Session session = world.session();
    const auto done = finalkanEvaluasi(session, {skpKunci("s")}, command);
    REQUIRE(done.value.done.size() == 1);
    CHECK(hasFinding(done.value.done.front().warnings, FindingId::IkiBelumDiisi));
    CHECK(hasFinding(done.value.done.front().warnings, FindingId::FinalTanpaTanggalTerima));
}
