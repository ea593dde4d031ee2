#include "core/usecases/penetapan/viewpenetapan.h"
#include "tests/penetapan/unitworld.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Refusal refusalOf(const Result<Outcome<ActDone>, ActError>& answer)
{
    const auto* refused = errorOf<TransitionRefused>(answer);
    REQUIRE(refused != nullptr);
    return refused->reason;
}

} // namespace

TEST_CASE("a draft becomes ditetapkan by submission, approval and both signatures, each in the log")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());

    REQUIRE(world.submit("s"));
    CHECK(world.status("s") == StatusSkp::Diajukan);
    REQUIRE(world.approve("s", january12));
    CHECK(world.status("s") == StatusSkp::Disetujui);
    REQUIRE(world.sign("s", PeranTandaTangan::Pegawai, january12));
    CHECK(world.status("s") == StatusSkp::Disetujui);
    REQUIRE(world.sign("s", PeranTandaTangan::Penilai, january12));
    // The year has begun, so it runs at once.
    CHECK(world.status("s") == StatusSkp::Berjalan);
    CHECK(world.acts(skpKunci("s")) ==
          QStringList{QStringLiteral("skp-diajukan"), QStringLiteral("skp-disetujui"),
              QStringLiteral("skp-tanda-tangan-dicatat"), QStringLiteral("skp-tanda-tangan-dicatat"),
              QStringLiteral("skp-ditetapkan"), QStringLiteral("skp-mulai-berjalan")});
}

TEST_CASE("a draft with a galat is not submitted, and the findings are named")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").but([](Skp& skp) { skp.hasilKerja.clear(); }).build());

    const auto answer = world.submit("s");
    const auto* galat = errorOf<GalatLeft>(answer);
    REQUIRE(galat != nullptr);
    CHECK(std::any_of(galat->findings.begin(), galat->findings.end(),
        [](const Finding& finding) { return finding.id == FindingId::TanpaRhkUtama; }));
    CHECK(world.status("s") == StatusSkp::Draf);
    CHECK(world.acts(skpKunci("s")).isEmpty());
}

TEST_CASE("two people of one number, or a loop of superiors, hold the SKP back as any galat does")
{
    UnitWorld world;
    const Identitas nip{JenisIdentitas::Nip, QStringLiteral("198609262015051001")};
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    Pegawai bidan = *world.load<Pegawai>(QStringLiteral("bidan"));
    perawat.identitas = nip;
    bidan.identitas = nip;
    world.save(perawat, bidan, UnitWorld::draft("s", "perawat").build());
    const auto held = [&](const auto& answer, FindingId id) {
        const auto* galat = errorOf<GalatLeft>(answer);
        return galat != nullptr &&
               std::any_of(galat->findings.begin(), galat->findings.end(), [&](const Finding& finding) {
                   return finding.id == id && finding.skp.isEmpty() && finding.pegawai == person("perawat");
               });
    };
    CHECK(held(world.submit("s"), FindingId::NomorGanda));

    bidan.identitas = {JenisIdentitas::Tanpa, {}};
    bidan.atasan = person("perawat");
    perawat.atasan = person("bidan");
    world.save(perawat, bidan);
    CHECK(held(world.submit("s"), FindingId::AtasanBerputar));
    CHECK(world.status("s") == StatusSkp::Draf);

    perawat.atasan = person("kapus");
    world.save(perawat);
    REQUIRE(world.submit("s"));
    Pegawai kapus = *world.load<Pegawai>(QStringLiteral("kapus"));
    kapus.identitas = {JenisIdentitas::Nip, QStringLiteral("197503122000031002")};
    bidan.identitas = kapus.identitas;
    world.save(kapus, bidan);
    const auto answer = world.approve("s", january12);
    const auto* galat = errorOf<GalatLeft>(answer);
    REQUIRE(galat != nullptr);
    CHECK(galat->findings.front().pegawai == person("kapus"));
}

TEST_CASE("an SKP goes back with a note, is withdrawn, and can't skip a step")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    Session session = world.session();

    CHECK(refusalOf(world.approve("s")) == Refusal::NoSuchStep);
    REQUIRE(world.submit("s"));
    CHECK(refusalOf(returnSkp(session, {skpKunci("s"), QStringLiteral("  ")})) == Refusal::NoteMissing);
    REQUIRE(returnSkp(session, {skpKunci("s"), QStringLiteral("Target terlalu rendah")}));
    CHECK(world.skp("s").catatanStatus == QStringLiteral("Target terlalu rendah"));
    REQUIRE(world.submit("s"));
    REQUIRE(withdrawSkp(session, {skpKunci("s")}));
    CHECK(world.status("s") == StatusSkp::Draf);
    CHECK(errorOf<SkpNotFound>(world.submit("tidak-ada")) != nullptr);
}

TEST_CASE("unlocking needs a reason, voids the snapshot, and is over once somebody has signed")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    Session session = world.session();
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", january12));

    CHECK(refusalOf(unlockSkp(session, {skpKunci("s"), {}})) == Refusal::NoteMissing);
    REQUIRE(unlockSkp(session, {skpKunci("s"), QStringLiteral("Salah target")}));
    CHECK(world.status("s") == StatusSkp::Draf);
    CHECK(world.skp("s").cuplikan.isEmpty());

    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", january12));
    REQUIRE(world.sign("s", PeranTandaTangan::Pegawai, january12));
    CHECK(
        refusalOf(unlockSkp(session, {skpKunci("s"), QStringLiteral("Salah")})) == Refusal::SignaturesExist);
}

TEST_CASE("a mis-recorded signature is taken back and recorded again")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.set("s", january12);
    Session session = world.session();

    REQUIRE(takeBackSignature(
        session, {skpKunci("s"), PeranTandaTangan::Penilai, QStringLiteral("Salah orang")}));
    CHECK(world.status("s") == StatusSkp::Disetujui);
    CHECK_FALSE(world.skp("s").isSignedBy(PeranTandaTangan::Penilai));
    const auto view = world.file->read(
        [&](Reader& reader) { return viewPenetapan(reader, skpKunci("s"), world.clock.today()); });
    REQUIRE((view && *view && **view));
    const auto& events = (**view)->peristiwa;
    REQUIRE_FALSE(events.empty());
    CHECK(events.back().tindakan == wireName(PeristiwaSkp::TandaTanganDibatalkan));
    CHECK(events.back().pelaku == world.load<Pegawai>(QStringLiteral("kapus"))->nama);
    REQUIRE(world.sign("s", PeranTandaTangan::Penilai, january12));
    CHECK(world.status("s") == StatusSkp::Berjalan);
}

TEST_CASE("a doubtful signature is recorded, and what is doubtful is said")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", january12));

    // The clock stands on 15 January.
    const auto answer = world.sign("s", PeranTandaTangan::Pegawai, QDate(2026, 2, 3));
    REQUIRE(answer);
    const auto& warnings = answer->value.warnings;
    CHECK(std::any_of(warnings.begin(), warnings.end(),
        [](const Finding& finding) { return finding.id == FindingId::TandaTanganDiMasaDepan; }));
}

TEST_CASE("a day on the form that can hardly be meant is locked, and said at the approval")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.submit("s"));
    const auto answer = world.approve("s", QDate(1962, 5, 5));
    REQUIRE(answer);
    const auto& warnings = answer->value.warnings;
    for (const FindingId id : {FindingId::FormulirJauhDariTahun, FindingId::FormulirSebelumDialog}) {
        CHECK(std::any_of(
            warnings.begin(), warnings.end(), [&](const Finding& finding) { return finding.id == id; }));
    }
}

TEST_CASE("an SKP that a package brought as locked without its papers is not signed before it is locked anew")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").withStatus(StatusSkp::Disetujui).build());
    Session session = world.session();
    CHECK(refusalOf(world.sign("s", PeranTandaTangan::Pegawai, january12)) == Refusal::NothingFrozen);

    REQUIRE(unlockSkp(session, {skpKunci("s"), QStringLiteral("Tanpa cuplikan")}));
    world.set("s", january12);
    CHECK(world.status("s") == StatusSkp::Berjalan);
}

TEST_CASE("only PNG and JPEG images of a reasonable size are signatures")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", january12));
    Session session = world.session();
    RecordSignature command;
    command.skp = skpKunci("s");
    command.tanggal = january12;
    command.cara = CaraTandaTangan::Gambar;
    command.gambar = "GIF89a";
    const auto refused = recordSignature(session, command);
    REQUIRE(errorOf<PictureProblem>(refused) != nullptr);
    CHECK(*errorOf<PictureProblem>(refused) == PictureProblem::NotPngOrJpeg);
    command.gambar = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(maximumPictureBytes, 'x');
    CHECK(errorOf<PictureProblem>(recordSignature(session, command)) != nullptr);
    command.gambar = QByteArray("\x89PNG\r\n\x1a\nisi", 11);
    REQUIRE(recordSignature(session, command));
    CHECK(world.skp("s").tandaTangan.front().gambar == command.gambar);
}
