#include "core/documents/plaintext.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/pelaksanaan/saverencanaaksi.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "tests/penetapan/unitworld.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

RencanaAksi action(const char* kunci, const char* aksi, const QStringList& target = {})
{
    RencanaAksi made;
    made.kunci = QString::fromUtf8(kunci);
    made.aksi = QString::fromUtf8(aksi);
    made.target = target;
    return made;
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* word : words) {
        all.append(QString::fromUtf8(word));
    }
    return all;
}

struct PlanWorld : UnitWorld {
    PlanWorld()
    {
        save(draft("s", "perawat").build());
        set("s", january12);
    }
    RencanaSkp plan(const Key& key) { return rencanaOf(skp(key)); }
    Result<Outcome<RencanaSkp>, PelaksanaanError> write(
        const Key& key, const RencanaSkp& base, const RencanaSkp& wanted)
    {
        Session s = session();
        return saveRencanaAksi(s, {key.kunci, base, wanted});
    }
    std::vector<Kertas> papers(const Key& key)
    {
        const auto read = file->read(
            [&](Reader& reader) { return assemblePapers(reader, key.kunci, {}, QDate(2026, 2, 1)); });
        REQUIRE(read);
        REQUIRE(*read);
        return **read;
    }
};

} // namespace

TEST_CASE("a plan of action goes into the SKP in force and leaves what was signed as it was")
{
    PlanWorld world;
    const Skp before = world.skp("s");
    const auto papersBefore = world.papers("s");
    RencanaSkp plan = world.plan("s");
    plan.rhk[0].aksi = {action("", "Menyusun jadwal", list({"1", "", "", ""}))};
    plan.rhk[0].iki[0].target = list({"300", "300", "300", "300"});
    const auto stored = world.write("s", world.plan("s"), plan);
    REQUIRE(stored);
    CHECK_FALSE(stored->value.rhk[0].aksi[0].kunci.isEmpty());
    Skp after = world.skp("s");
    CHECK(rencanaOf(after) == stored->value);
    CHECK(after.cuplikan == before.cuplikan);
    CHECK(after.tandaTangan == before.tandaTangan);
    const auto papers = world.papers("s");
    REQUIRE(papers.size() == papersBefore.size() + 1);
    for (size_t at = 0; at < papersBefore.size(); ++at) {
        CHECK(papers[at].model == papersBefore[at].model);
        CHECK(papers[at].sha256 == papersBefore[at].sha256);
    }
    CHECK(papers.back().jenis == JenisDokumen::RencanaAksi);
    CHECK(papers.back().keadaan == KeadaanKertas::TanpaCuplikan);
    setRencana(after, rencanaOf(before));
    CHECK(after == before); // nothing else has changed
}

TEST_CASE("two who plan the same RHK keep each other's cells")
{
    PlanWorld world;
    RencanaSkp base = world.plan("s");
    RencanaSkp made = base;
    made.rhk[0].aksi = {action("a1", "Menyusun jadwal", list({"1", "", "", ""}))};
    REQUIRE(world.write("s", base, made));
    RencanaSkp mine = made;
    mine.rhk[0].aksi[0].target[1] = QStringLiteral("2");
    mine.rhk[0].aksi[0].capaian = {
        {{JenisPeriode::Triwulanan, 1}, QStringLiteral("1"), true, QDate(2026, 3, 9)}};
    RencanaSkp theirs = made;
    theirs.rhk[0].aksi[0].target[3] = QStringLiteral("4");
    theirs.rhk[0].aksi[0].output = QStringLiteral("Jadwal");
    theirs.rhk[0].aksi.push_back(action("a2", "Mengevaluasi"));
    REQUIRE(world.write("s", made, mine));
    const auto both = world.write("s", made, theirs);
    REQUIRE(both);
    const auto& actions = both->value.rhk[0].aksi;
    REQUIRE(actions.size() == 2);
    CHECK(actions[0].target == list({"1", "2", "", "4"}));
    CHECK(actions[0].output == QStringLiteral("Jadwal"));
    CHECK(actions[0].capaian.size() == 1);
    REQUIRE(world.file->undo());
    CHECK(world.plan("s").rhk[0].aksi.size() == 1);
}

TEST_CASE("a revision that is drawn up meanwhile follows the plan, and a repair of wording stays one")
{
    PlanWorld world;
    Session session = world.session();
    const auto opened = openSkpRevision(
        session, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik")});
    REQUIRE(opened);
    const SkpKunci revision = opened->value.kunci;
    RencanaSkp plan = world.plan("s");
    plan.rhk[0].aksi = {action("a1", "Menyusun jadwal")};
    REQUIRE(world.write(revision, world.plan("s"), plan)); // named by either revision: the one in force
    CHECK(world.plan("s").rhk[0].aksi.size() == 1);
    CHECK(world.plan(revision) == world.plan("s"));
    world.set(revision, QDate(2026, 1, 14));
    CHECK(world.status(revision) == StatusSkp::Berjalan);
    CHECK(world.plan(revision).rhk[0].aksi[0].aksi == QStringLiteral("Menyusun jadwal"));
}

TEST_CASE("an SKP that is not set, or whose year is over, takes no plan")
{
    UnitWorld world;
    world.save(UnitWorld::draft("d", "perawat").build());
    Session session = world.session();
    RencanaSkp plan = rencanaOf(world.skp("d"));
    const RencanaSkp base = plan;
    plan.rhk[0].aksi = {action("a1", "Menyusun jadwal")};
    const auto refused = saveRencanaAksi(session, {skpKunci("d"), base, plan});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == PelaksanaanError::Kind::BelumDibuka);
    CHECK(rencanaOf(world.skp("d")) == base);
    Skp over = world.skp("d");
    over.status = StatusSkp::Selesai;
    world.save(over);
    const auto late = saveRencanaAksi(session, {skpKunci("d"), base, plan});
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == PelaksanaanError::Kind::SudahDitutup);
}

TEST_CASE("made for all RHK: one action for each that has none, from its strategies or itself")
{
    Skp skp = aSkp().build();
    HasilKerja leader = aHasilKerja("h2");
    leader.strategi = list({"Jemput bola", " ", "Kelas ibu"});
    HasilKerja planned = aHasilKerja("h3");
    planned.rencanaAksi = {action("a1", "Sudah ada")};
    skp.hasilKerja.push_back(leader);
    skp.hasilKerja.push_back(planned);
    RencanaSkp plan = rencanaOf(skp);
    SequentialIds ids;
    lengkapiRencana(plan, skp, JenisPeriode::Triwulanan, ids);
    REQUIRE(plan.rhk[0].aksi.size() == 1);
    CHECK(plan.rhk[0].aksi[0].aksi == skp.hasilKerja[0].rencana);
    CHECK(plan.rhk[0].aksi[0].target == list({"300 pasien", "300 pasien", "300 pasien", "300 pasien"}));
    CHECK_FALSE(plan.rhk[0].aksi[0].kunci.isEmpty());
    REQUIRE(plan.rhk[1].aksi.size() == 2);
    CHECK(plan.rhk[1].aksi[1].aksi == QStringLiteral("Kelas ibu"));
    CHECK(plan.rhk[2].aksi == rencanaOf(skp).rhk[2].aksi);
    // The IKI that count have their targets per period, whether there was an action or not.
    CHECK(plan.rhk[0].iki[0].target == plan.rhk[0].aksi[0].target);
    CHECK(plan.rhk[0].iki[1].target.isEmpty());
    CHECK(plan.rhk[2].iki[0].target == plan.rhk[0].aksi[0].target);
    // 1.200 does not spread over months that it does not divide into, nor does a share.
    skp.hasilKerja[0].indikator[0].target = QStringLiteral("100 pasien");
    RencanaSkp monthly = rencanaOf(skp);
    lengkapiRencana(monthly, skp, JenisPeriode::Bulanan, ids);
    CHECK(monthly.rhk[0].aksi[0].target.isEmpty());
}

TEST_CASE("the plan keeps the periods that it is written in, whatever the unit chooses later")
{
    Skp skp = aSkp().build();
    RencanaSkp plan = rencanaOf(skp);
    CHECK(periodeRencana(plan, JenisPeriode::Bulanan) == JenisPeriode::Bulanan);
    plan.rhk[0].aksi = {action("a1", "Menyusun jadwal", list({"", ""}))};
    CHECK(periodeRencana(plan, JenisPeriode::Bulanan) == JenisPeriode::Bulanan);
    plan.rhk[0].iki[1].target = list({"90%", "95%"});
    CHECK(periodeRencana(plan, JenisPeriode::Bulanan) == JenisPeriode::Semesteran);
}

TEST_CASE("the paper of a plan stands upright for quarters and lies for months")
{
    PlanWorld world;
    for (const Kertas& one : world.papers("s")) {
        CHECK(one.jenis != JenisDokumen::RencanaAksi);
    }
    RencanaSkp plan = world.plan("s");
    plan.rhk[0].aksi = {action("a1", "Menyusun jadwal", list({"1", "2", "3", "4"}))};
    REQUIRE(world.write("s", world.plan("s"), plan));
    const DocumentModel quarters = world.papers("s").back().model;
    CHECK(quarters.orientation == Orientation::Portrait);
    CHECK(toPlainText(quarters).contains(QStringLiteral("TW IV")));
    CHECK(toPlainText(quarters).contains(QStringLiteral("bukan format resmi")));
    const RencanaSkp before = world.plan("s");
    plan = before;
    plan.rhk[0].aksi[0].target = QStringList(12, QStringLiteral("1"));
    REQUIRE(world.write("s", before, plan));
    const DocumentModel months = world.papers("s").back().model;
    CHECK(months.orientation == Orientation::Landscape);
    CHECK(toPlainText(months).contains(QStringLiteral("DES")));
}

TEST_CASE("a table of the forms that was stored before the plan's words prints with those delivered")
{
    const RegulationSource old = [](const QString& id) {
        QJsonObject table = QJsonDocument::fromJson(regulationResource(id)).object();
        if (id == QStringLiteral("formulir")) {
            QJsonObject words = table.value(QStringLiteral("kata")).toObject();
            words.remove(QStringLiteral("judul_rencana_aksi"));
            words.insert(QStringLiteral("no"), QStringLiteral("NOMOR"));
            table.insert(QStringLiteral("kata"), words);
        }
        return LawText(QJsonDocument(table).toJson());
    };
    const auto words = Wording::load(old);
    REQUIRE(words);
    CHECK((*words)(Kata::JudulRencanaAksi) == QStringLiteral("RENCANA AKSI"));
    CHECK((*words)(Kata::No) == QStringLiteral("NOMOR"));
}
