#include "core/documents/plaintext.h"
#include "core/usecases/unit/assembleunitpapers.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the capaian of the pegawai's unit kerja goes before that of the whole file")
{
    EvaluasiWorld world;
    CHECK_FALSE(world.view().capaian);
    world.setCapaian(tw1);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    world.setCapaian(tw1, QStringLiteral("Bidang Lain"), PredikatOrganisasi::Kurang);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    world.setCapaian(tw1, QStringLiteral("UPTD Puskesmas Melati"), PredikatOrganisasi::Istimewa);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Istimewa);
    world.setCapaian(tw1, QStringLiteral("UPTD Puskesmas Melati"), PredikatOrganisasi::Kurang);
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Kurang);
    CHECK(world.load<Organisasi>(QStringLiteral("2026"))->capaian.size() == 3);
    CHECK_FALSE(world.view(akhir).capaian);

    Session session = world.session();
    REQUIRE(removeCapaian(session, {2026, tw1, QStringLiteral("UPTD Puskesmas Melati")}));
    CHECK(world.view().capaian->predikat == PredikatOrganisasi::Baik);
    CHECK_FALSE(removeCapaian(session, {2026, akhir, {}}));
    CHECK_FALSE(saveCapaian(session, {2021, {}}));
    CHECK_FALSE(saveCapaian(session, {2026, {{JenisPeriode::Triwulanan, 5}, {}, {}, {}, {}, {}}}));
}

TEST_CASE("at year's end nothing is locked without capaian, and within the year it is a warning")
{
    EvaluasiWorld world;
    world.fill();
    CHECK(hasFinding(world.view().findings, FindingId::CapaianBelumDitetapkan));
    CHECK(world.lock());

    world.clock.setDay(QDate(2027, 1, 8));
    world.fill(akhir);
    const auto refused = world.lock(akhir);
    REQUIRE_FALSE(refused.hasValue());
    const auto* left = std::get_if<GalatLeft>(&refused.error());
    REQUIRE(left != nullptr);
    CHECK(left->findings.front().id == FindingId::EvaluasiTanpaCapaian);
    world.setCapaian(akhir);
    CHECK(world.lock(akhir));
    CHECK(world.stored(akhir).cuplikan.capaianOrganisasi == QStringLiteral("baik"));
}

TEST_CASE("who sets the capaian signs the Penetapan Predikat with the jabatan and number that the file knows")
{
    EvaluasiWorld world;
    Pegawai kadis = *world.load<Pegawai>(QStringLiteral("kadis"));
    kadis.identitas = {JenisIdentitas::Nip, QStringLiteral("197204121999032004")};
    world.save(kadis);
    const auto signedBy = [&](const char* name) {
        Session s = world.session();
        CapaianOrganisasi capaian;
        capaian.periode = tw1;
        capaian.ditetapkanOleh = QString::fromUtf8(name);
        capaian.tanggal = QDate(2026, 4, 6);
        REQUIRE(saveCapaian(s, {2026, capaian}));
        const auto papers = world.file->read([&](Reader& reader) {
            return assembleUnitPapers(
                reader, {2026, tw1, {}}, {JenisDokumen::PenetapanPredikat}, world.clock.today());
        });
        REQUIRE(papers);
        REQUIRE(*papers);
        REQUIRE((*papers)->size() == 1);
        return toPlainText((*papers)->front().model);
    };
    const QString known = signedBy("Dr. Ratna Wulandari, M.Kes");
    CHECK(known.contains(QStringLiteral("dr. Ratna Wulandari, M.Kes.")));
    CHECK(known.contains(QStringLiteral("Kepala Dinas Kesehatan")));
    CHECK(known.contains(QStringLiteral("NIP 19720412 199903 2 004")));
    CHECK(known.contains(QStringLiteral("bukan format resmi")));
    const QString typed = signedBy("Ratna");
    CHECK(typed.contains(QStringLiteral("*__Ratna__*")));
    CHECK_FALSE(typed.contains(QStringLiteral("Kepala Dinas Kesehatan")));
    kadis.kunci = person("lain");
    kadis.identitas = {};
    world.save(kadis);
    CHECK_FALSE(signedBy("dr. Ratna Wulandari, M.Kes.").contains(QStringLiteral("NIP 1972")));
}

TEST_CASE("the Penetapan Predikat is dated on the capaian's day, but never before what it lists")
{
    EvaluasiWorld world;
    Session s = world.session();
    CapaianOrganisasi capaian;
    capaian.periode = tw1;
    capaian.tanggal = QDate(2026, 4, 6);
    REQUIRE(saveCapaian(s, {2026, capaian}));
    const auto paper = [&] {
        const auto papers = world.file->read([&](Reader& reader) {
            return assembleUnitPapers(
                reader, {2026, tw1, {}}, {JenisDokumen::PenetapanPredikat}, world.clock.today());
        });
        REQUIRE(papers);
        REQUIRE(*papers);
        return toPlainText((*papers)->front().model);
    };
    CHECK(paper().contains(QStringLiteral("Sukamaju, 6 April 2026")));
    world.fill();
    REQUIRE(world.lock());
    CHECK(paper().contains(QStringLiteral("Sukamaju, 6 April 2026"))); // it lists none yet
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 9)));
    CHECK(paper().contains(QStringLiteral("Sukamaju, 9 April 2026")));
}
