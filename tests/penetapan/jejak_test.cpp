#include "core/usecases/file/undoact.h"
#include "core/usecases/papers/logprinted.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penyusunan/jejakdialog.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "core/usecases/penyusunan/saveskpdraft.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

DialogKinerja talk(QDate day)
{
    DialogKinerja made;
    made.tanggal = day;
    made.hasilKerja = QStringLiteral("Laporan tepat waktu");
    made.perilakuKerja = QStringLiteral("Ramah kepada pasien");
    return made;
}

struct DialogWorld : UnitWorld {
    DialogWorld()
    {
        const auto bare = [](Skp& skp) { skp.dialog.clear(); };
        save(draft("s1", "perawat").but(bare).build(), draft("s2", "bidan").but(bare).build());
    }
    QStringList acts(const char* kunci) { return UnitWorld::acts(skpKunci(kunci)); }
    /// What the dialogue form does at a pause, and when the part is left.
    void type(const DialogKinerja& dialog, std::optional<Skp> belajarDari = {})
    {
        Session s = session();
        const Skp base = skp("s1");
        Skp wanted = base;
        wanted.dialog.resize(1);
        wanted.dialog.front() = dialog;
        wanted.dialog.front().kunci = base.dialog.empty() ? QString() : base.dialog.front().kunci;
        REQUIRE(saveSkpDraft(s, {base, wanted, std::move(belajarDari)}));
    }
    void undo()
    {
        Session s = session();
        const auto undone = undoAct(s);
        REQUIRE(undone);
        CHECK(undone->value == UndoVerdict::Applied);
        CHECK(undone->changes.touches(Subject::Skp));
    }
};

const QString dicatat = QStringLiteral("dialog-dicatat");
const QString diubah = QStringLiteral("dialog-diubah");
const QString dihapus = QStringLiteral("dialog-dihapus");
const QString diurungkan = QStringLiteral("dialog-diurungkan");

} // namespace

TEST_CASE("a dialogue for many is logged for each, and whom it skipped gets no event")
{
    DialogWorld world;
    world.type(talk(QDate(2026, 1, 8)), world.skp("s1"));
    world.set({"s1"}, QDate(2026, 1, 12));
    const QStringList before = world.acts("s1");
    Session session = world.session();
    const auto saved = saveDialog(session, {{skpKunci("s1"), skpKunci("s2")}, talk(QDate(2026, 1, 8)), {}});
    REQUIRE(saved);
    CHECK(saved->value.dicatat == std::vector{skpKunci("s2")});
    CHECK(world.acts("s1") == before);
    CHECK(world.acts("s2") == QStringList{dicatat});
    const DialogKinerja stored = world.skp("s2").dialog.front();
    DialogKinerja changed = stored;
    changed.klarifikasi = QStringLiteral("Jadwal jaga");
    REQUIRE(saveDialog(session, {{skpKunci("s2")}, changed, stored}));
    REQUIRE(removeDialog(session, skpKunci("s2"), changed));
    CHECK(world.acts("s2") == QStringList{dicatat, diubah, dihapus});
    const auto last = world.file->read(
        [](Reader& reader) { return reader.jejak().ofSubject(QStringLiteral("skp/s2")).back().isi; });
    REQUIRE(last);
    CHECK(last->contains(R"("tanggal":"2026-01-08")"));
    CHECK_FALSE(last->contains("Jadwal jaga"));
}

TEST_CASE("an undone dialogue stays in the log, followed by the event of its undoing")
{
    DialogWorld world;
    Session session = world.session();
    REQUIRE(saveDialog(session, {{skpKunci("s1"), skpKunci("s2")}, talk(QDate(2026, 1, 8)), {}}));
    world.undo();
    for (const char* kunci : {"s1", "s2"}) {
        CHECK(world.skp(kunci).dialog.empty());
        CHECK(world.acts(kunci) == QStringList{dicatat, diurungkan});
    }
    REQUIRE(redoAct(session));
    CHECK(world.acts("s1") == QStringList{dicatat, diurungkan, dicatat});
    REQUIRE(removeDialog(session, skpKunci("s1"), world.skp("s1").dialog.front()));
    world.undo();
    REQUIRE(redoAct(session));
    CHECK(world.acts("s1").mid(3) == QStringList{dihapus, dicatat, dihapus});
}

TEST_CASE("a dialogue that is typed with pauses is one event, logged when it is finished")
{
    DialogWorld world;
    const Skp opened = world.skp("s1");
    world.type(talk(QDate(2026, 1, 15)));
    world.type(talk(QDate(2026, 1, 9)));
    CHECK(world.acts("s1").isEmpty());
    DialogKinerja done = talk(QDate(2026, 1, 9));
    done.tindakLanjut = QStringLiteral("Menyusun SKP");
    world.type(done, opened);
    CHECK(world.acts("s1") == QStringList{dicatat});
    SECTION("what was finished is changed as another act")
    {
        const Skp again = world.skp("s1");
        world.type(talk(QDate(2026, 1, 9)));
        world.type(done);
        world.type(talk(QDate(2026, 1, 9)), again);
        CHECK(world.acts("s1") == QStringList{dicatat, diubah});
    }
    SECTION("what was typed and taken back leaves no event")
    {
        const Skp again = world.skp("s1");
        world.type(talk(QDate(2026, 1, 10)));
        world.type(done, again);
        CHECK(world.acts("s1") == QStringList{dicatat});
    }
    SECTION("its pauses are undone one by one, which is one act too")
    {
        for (int step = 0; step < 3; ++step) {
            world.undo();
        }
        CHECK(world.skp("s1").dialog.empty());
        CHECK(world.acts("s1").last() == diurungkan);
        CHECK(world.acts("s1").count(diurungkan) == 1);
    }
}

TEST_CASE("what is undone before it was finished was never an act")
{
    DialogWorld world;
    world.type(talk(QDate(2026, 1, 15)));
    world.undo();
    Session session = world.session();
    REQUIRE(logDialogsLeft(session));
    CHECK(world.acts("s1").isEmpty());
}

TEST_CASE("a dialogue that a crash kept from the log is logged at the next opening, or before a legal act")
{
    DialogWorld world;
    world.type(talk(QDate(2026, 1, 9)));
    world.reopen();
    CHECK(world.acts("s1").isEmpty());
    SECTION("at the opening")
    {
        Session session = world.session();
        const auto left = logDialogsLeft(session);
        REQUIRE(left);
        CHECK(left->value == 1);
        CHECK(world.acts("s1") == QStringList{dicatat});
        CHECK(logDialogsLeft(session)->value == 0);
    }
    SECTION("before a legal act")
    {
        REQUIRE(world.submit({"s1"}));
        CHECK(world.acts("s1") == QStringList{dicatat, QStringLiteral("skp-diajukan")});
    }
}

TEST_CASE("the dialogue from which a revision follows is logged for the revision")
{
    DialogWorld world;
    world.type(talk(QDate(2026, 1, 9)), world.skp("s1"));
    world.set({"s1"}, QDate(2026, 1, 12));
    Session session = world.session();
    DialogKinerja held = talk(QDate(2026, 1, 14));
    held.jenis = JenisDialog::Penyesuaian;
    const auto opened = openSkpRevision(
        session, {skpKunci("s1"), JenisRevisi::Penyesuaian, QStringLiteral("Penugasan baru"), held});
    REQUIRE(opened);
    CHECK(world.UnitWorld::acts(opened->value.kunci) ==
          QStringList{QStringLiteral("skp-revisi-dibuka"), dicatat});
}

TEST_CASE("a print is logged once for each SKP, with the kinds of papers and the snapshot of what is locked")
{
    DialogWorld world;
    Session session = world.session();
    const QString hash(64, QLatin1Char('a'));
    const auto logged = logPrinted(
        session, {{skpKunci("s1"), JenisDokumen::BeritaAcara, {}}, {skpKunci("s2"), JenisDokumen::Skp, {}},
                     {skpKunci("s1"), JenisDokumen::Skp, hash}, {skpKunci("s1"), JenisDokumen::Skp, hash},
                     {skpKunci("tidak-ada"), JenisDokumen::Skp, {}}});
    REQUIRE(logged);
    CHECK(logged->value == 2);
    const auto last = [&](const QString& subjek) {
        const auto rows = world.file->read([&](Reader& reader) { return reader.jejak().ofSubject(subjek); });
        REQUIRE((rows && rows->size() == 1));
        return rows->front().isi;
    };
    CHECK(last(QStringLiteral("skp/s1")).contains(R"("dokumen":["berita-acara","skp"])"));
    CHECK(last(QStringLiteral("skp/s1")).contains(hash.toLatin1()));
    CHECK_FALSE(last(QStringLiteral("skp/s2")).contains("cuplikan"));
    CHECK(world.file->canUndo());
}
