#include "core/documents/plaintext.h"
#include "core/usecases/pelaksanaan/assemblepembinaan.h"
#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "tests/penetapan/unitworld.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pembinaan meeting(JenisPembinaan jenis, const char* topic, QDate day = QDate(2026, 3, 2))
{
    Pembinaan one;
    one.jenis = jenis;
    one.tanggal = day;
    one.topik = QString::fromUtf8(topic);
    return one;
}

struct CoachingWorld : UnitWorld {
    CoachingWorld()
    {
        save(draft("s", "perawat").build());
        set("s", january12);
    }
    void hold(const std::vector<Pembinaan>& all)
    {
        Pelaksanaan wanted;
        wanted.pembinaan = all;
        Session s = session();
        REQUIRE(savePelaksanaan(s, {skpKunci("s"), {}, wanted}));
    }
    std::vector<Kertas> papers(const std::vector<JenisDokumen>& jenis = {}, const char* kunci = "s")
    {
        const auto read = file->read([&](Reader& reader) {
            return assemblePembinaanPapers(reader, skpKunci(kunci), jenis, QDate(2026, 4, 1));
        });
        REQUIRE(read);
        REQUIRE(*read);
        return **read;
    }
};

} // namespace

TEST_CASE("bimbingan prints in the order of its days, each once, and what is blank prints nothing")
{
    CoachingWorld world;
    CHECK(world.papers().empty());
    world.hold({meeting(JenisPembinaan::Bimbingan, "Pelaporan", QDate(2026, 3, 9)),
        meeting(JenisPembinaan::Bimbingan, "Kehadiran", QDate(2026, 2, 2)),
        meeting(JenisPembinaan::Bimbingan, " ")});
    const auto papers = world.papers();
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].jenis == JenisDokumen::Bimbingan);
    CHECK(papers[0].keadaan == KeadaanKertas::TanpaCuplikan);
    const QString text = toPlainText(papers[0].model);
    CHECK(text.count(QStringLiteral("BIMBINGAN KINERJA")) >= 2);
    CHECK(text.indexOf(QStringLiteral("Kehadiran")) < text.indexOf(QStringLiteral("Pelaporan")));
    CHECK(text.contains(QStringLiteral("9 Maret 2026")));
    CHECK_FALSE(text.contains(QStringLiteral("EVALUASI KOMPETENSI")));
    CHECK_FALSE(text.contains(QStringLiteral("UMPAN BALIK")));
}

TEST_CASE("konseling comes to paper by its name alone, and never among bimbingan")
{
    CoachingWorld world;
    world.hold({meeting(JenisPembinaan::Konseling, "Rahasia keluarga"),
        meeting(JenisPembinaan::Bimbingan, "Pelaporan")});
    for (const auto& asked : {std::vector<JenisDokumen>{}, std::vector{JenisDokumen::Bimbingan}}) {
        const auto papers = world.papers(asked);
        REQUIRE(papers.size() == 1);
        CHECK(papers[0].jenis == JenisDokumen::Bimbingan);
        CHECK_FALSE(toPlainText(papers[0].model).contains(QStringLiteral("keluarga")));
    }
    const auto secret = world.papers({JenisDokumen::Konseling});
    REQUIRE(secret.size() == 1);
    const QString text = toPlainText(secret[0].model);
    CHECK(text.contains(QStringLiteral("Rahasia keluarga")));
    CHECK(text.contains(QStringLiteral("RAHASIA")));
    CHECK(secret[0].model.footer.startsWith(QStringLiteral("RAHASIA – ")));
    CHECK_FALSE(text.contains(QStringLiteral("Pelaporan")));
}

TEST_CASE("pembinaan belongs to the chain: it prints with the revision in force, and there alone")
{
    CoachingWorld world;
    world.hold({meeting(JenisPembinaan::Bimbingan, "Pelaporan")});
    Session s = world.session();
    const auto revision =
        openSkpRevision(s, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik")});
    REQUIRE(revision);
    CHECK(world.papers().size() == 1);
    const auto drafts = world.file->read([&](Reader& reader) {
        return assemblePembinaanPapers(
            reader, reader.lists().revisionsOf(skpKunci("s")).front(), {}, QDate(2026, 4, 1));
    });
    REQUIRE(drafts);
    REQUIRE(*drafts);
    CHECK((*drafts)->empty());
}
