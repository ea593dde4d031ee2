#include "core/usecases/papers/filesignedpdf.h"
#include "core/usecases/papers/findnaskah.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "tests/evaluasi/luarworld.h"
#include "ui/text/findingtext.h"

using namespace kinerja;
using namespace kinerja::tests;

// Filed copies against what the log says of their filing.

namespace
{

struct Tersimpan : LuarWorld {
    Tersimpan() { fileCopies(); }
};

} // namespace

TEST_CASE("filed copies are no finding while nobody has touched them")
{
    Tersimpan world;
    CHECK(world.walked().empty());
    CHECK(world.undecided().empty());
}

TEST_CASE("a filed copy that was removed is named with its paper and who signed, and is put back")
{
    Tersimpan world;
    const Skp skp = world.skp("s");
    const auto evaluasi = world.load<DaftarEvaluasi>(QStringLiteral("s"));
    world.edit(QStringLiteral("DELETE FROM skp_berkas_resmi; DELETE FROM evaluasi_berkas_resmi"));
    const std::vector<Finding> found = world.undecided();
    REQUIRE(found.size() == 2);
    CHECK(world.walked().size() == 2);
    CHECK(found.at(0).id == FindingId::SalinanHilang);
    CHECK(found.at(0).kolom == QStringLiteral("/berkas_resmi"));
    CHECK(text::kalimat(found.at(0)) ==
          QStringLiteral("Salinan resmi SKP yang ditandatangani pegawai (disimpan 14 April 2026) tidak "
                         "ada lagi: dihapus di luar program."));
    CHECK(found.at(1).kolom == QStringLiteral("/evaluasi/0/berkas_resmi"));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.skp("s") == skp);
    CHECK(world.load<DaftarEvaluasi>(QStringLiteral("s")) == evaluasi);
    CHECK(world.walked().empty());
}

TEST_CASE("a copy that was replaced or put in from outside is named, and is taken out again")
{
    Tersimpan world;
    const Skp skp = world.skp("s");
    const QString other = QStringLiteral("(SELECT berkas_sha256 FROM bukti_dukung)");
    world.edit(QStringLiteral("UPDATE skp_berkas_resmi SET sha256 = ") + other);
    std::vector<Finding> found = world.undecided();
    REQUIRE(found.size() == 2);
    CHECK(hasFinding(found, FindingId::SalinanHilang));
    CHECK(hasFinding(found, FindingId::SalinanTanpaCatatan));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.skp("s") == skp);
    world.edit(QStringLiteral("INSERT INTO evaluasi_berkas_resmi SELECT 's', 0, 7, 'x.pdf', berkas_sha256, 5 "
                              "FROM bukti_dukung"));
    found = world.undecided();
    REQUIRE(found.size() == 1);
    CHECK(text::kalimat(found.front())
              .startsWith(QStringLiteral("Sebuah salinan resmi pada evaluasi Triwulan I")));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.walked().empty());
}

TEST_CASE("nothing is filed with what was altered from outside, or it would pass for how the act left it")
{
    Tersimpan world;
    const QString sha256 = world.skp("s").cuplikan.dokumen.at(1).sha256;
    const auto found = world.file->read([&](Reader& reader) { return findNaskah(reader, sha256); });
    REQUIRE((found && found->size() == 1));
    world.edit(QStringLiteral("UPDATE skp SET selesai = '2026-06-30' WHERE kunci = 's'"));
    Session session = world.session();
    const auto filed = fileSignedPdf(session, {"%PDF lain", found->front(), {}, CaraSimpan::SalinanSaja});
    REQUIRE_FALSE(filed);
    const auto* refused = std::get_if<ActError>(&filed.error());
    REQUIRE(refused != nullptr);
    CHECK(std::holds_alternative<TemuanBelumDiputus>(*refused));
}
