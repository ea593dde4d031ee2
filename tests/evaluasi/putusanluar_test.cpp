#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/undoact.h"
#include "core/usecases/penetapan/advancebydate.h"
#include "core/usecases/penetapan/changeskppenilai.h"
#include "core/usecases/penetapan/closeskp.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "core/usecases/penetapan/notelatereason.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penetapan/submitskp.h"
#include "core/usecases/penetapan/viewpenetapan.h"
#include "tests/evaluasi/luarworld.h"
#include "ui/text/acttext.h"
#include "ui/text/bekutext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/paketerrortext.h"

#include <QBuffer>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Putusan : LuarWorld {
    std::optional<TemuanBelumDiputus> refusedBy(const Result<Outcome<ActDone>, ActError>& answer)
    {
        const auto* undecided = errorOf<TemuanBelumDiputus>(answer);
        return undecided != nullptr ? std::optional(*undecided) : std::nullopt;
    }
    PenetapanView page()
    {
        const auto seen =
            file->read([&](Reader& reader) { return viewPenetapan(reader, skpKunci("s"), clock.today()); });
        REQUIRE((seen && *seen && seen->value()));
        return **seen.value();
    }
};

const QString rencana = QStringLiteral("UPDATE skp_hasil_kerja SET rencana = 'Lain' WHERE induk = 's'");

} // namespace

TEST_CASE("with an SKP that was altered from outside nothing legal is done until it is decided on")
{
    Putusan world;
    world.edit(rencana);
    Session session = world.session();
    const QStringList before = world.acts(skpKunci("s"));
    const auto refused = world.refusedBy(
        openSkpRevision(session, {skpKunci("s"), JenisRevisi::Penyesuaian, QStringLiteral("x"), {}}));
    REQUIRE(refused);
    REQUIRE(refused->findings.size() == 1);
    CHECK(text::sentence(ActError(*refused))
              .contains(QStringLiteral("SKP ini diubah dari luar program (1 temuan). Putuskan dahulu")));
    CHECK(world.refusedBy(
        changeSkpPenilai(session, {skpKunci("s"), {QDate(2026, 5, 1), person("kadis"), {}, {}}})));
    CHECK(world.refusedBy(noteLateReason(session, {skpKunci("s"), QStringLiteral("x")})));
    const auto closed =
        closeSkp(session, {skpKunci("s"), QDate(2026, 4, 30), AlasanTutup::Mutasi, QStringLiteral("x")});
    REQUIRE_FALSE(closed);
    CHECK(std::holds_alternative<TemuanBelumDiputus>(closed.error()));
    const auto ofEvaluasi =
        takeBackSignature(session, {world.ref(), PeranTandaTangan::Pegawai, QStringLiteral("x")});
    REQUIRE_FALSE(ofEvaluasi);
    CHECK(std::holds_alternative<TemuanBelumDiputus>(ofEvaluasi.error()));
    CHECK(text::sentence(ofEvaluasi.error()).contains(QStringLiteral("diubah dari luar program")));
    world.clock.setDay(QDate(2027, 6, 1));
    REQUIRE(advanceByDate(session));
    CHECK(world.acts(skpKunci("s")) == before);
    const PenetapanView page = world.page();
    CHECK(page.dariLuar.size() == 1);
    for (const ActTersedia& act : page.acts) {
        const bool onlyLooks = act.act == ActSkp::PerubahanPerjanjian;
        CHECK((act.terhalang == Refusal::AlteredOutside) != onlyLooks);
    }
}

TEST_CASE("what was frozen is put back as one act, which is logged and out of reach of undo")
{
    Putusan world;
    const Skp before = world.skp("s");
    const auto evaluasi = world.load<DaftarEvaluasi>(QStringLiteral("s"));
    world.edit(rencana);
    world.edit(QStringLiteral("DELETE FROM skp_konsekuensi WHERE induk = 's'; "
                              "UPDATE skp SET status = 'disetujui', selesai = '2026-05-05'; "
                              "UPDATE skp_hasil_kerja_indikator SET target = 'x' WHERE urut2 = 1; "
                              "UPDATE evaluasi SET rating_hasil_kerja = 'di_atas', status = 'draf'; "
                              "UPDATE evaluasi SET keberatan_keputusan = 'x'; "
                              "INSERT INTO skp_tanda_tangan (induk, urut1, pegawai, tanggal, peran) VALUES "
                              "('s', 2, 'kadis', '2026-02-01', 'atasan')"));
    const auto done = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE(done);
    CHECK(done->value.tersisa.empty());
    CHECK(done->value.diputus == 9);
    CHECK(done->changes.touches(Subject::Skp));
    Session session = world.session();
    REQUIRE(undoAct(session)); // of what came before the SKP, if anything
    CHECK(world.skp("s") == before);
    CHECK(world.load<DaftarEvaluasi>(QStringLiteral("s")) == evaluasi);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("naskah-dipulihkan"));
    CHECK(world.walked().empty());
    CHECK(openSkpRevision(session, {skpKunci("s"), JenisRevisi::Penyesuaian, QStringLiteral("x"), {}}));
}

TEST_CASE("what is accepted with a reason is not asked again, and is a new finding once it is altered again")
{
    Putusan world;
    world.edit(rencana);
    world.edit(QStringLiteral("DELETE FROM skp_tanda_tangan WHERE induk = 's' AND peran = 'penilai'; "
                              "UPDATE isi_berkas_potongan SET isi = x'00'; "
                              "UPDATE evaluasi SET catatan = 'x'; "
                              "DELETE FROM evaluasi_tanda_tangan WHERE peran = 'pegawai'; "
                              "UPDATE skp_cuplikan_dokumen SET isi = isi || ' ' WHERE jenis = 'skp'"));
    world.editLog(QStringLiteral("DELETE FROM jejak WHERE tindakan = 'skp-diajukan'"));
    const size_t count = world.undecided().size();
    CHECK(count == 7);
    const auto without = world.decide(PutusanTemuan::Terima, "  ");
    REQUIRE_FALSE(without);
    CHECK(without.error() == ActError(Refusal::NoteMissing));
    const auto done = world.decide(PutusanTemuan::Terima, "Berkas diperbaiki petugas lama");
    REQUIRE(done);
    CHECK(done->value.diputus == static_cast<int>(count));
    CHECK(world.undecided().empty());
    CHECK(world.walked().empty());
    Session session = world.session();
    REQUIRE(undoAct(session));
    CHECK(world.undecided().empty());
    const PenetapanView page = world.page();
    CHECK(page.peristiwa.back().tindakan == QStringLiteral("temuan-diterima"));
    CHECK(page.peristiwa.back().catatan == QStringLiteral("Berkas diperbaiki petugas lama"));
    world.edit(QStringLiteral("UPDATE skp_hasil_kerja SET rencana = 'Lagi' WHERE induk = 's'"));
    REQUIRE(world.undecided().size() == 1);
    CHECK(world.walked().size() == 1);
    REQUIRE(world.decide(PutusanTemuan::Terima, "x"));
    CHECK(openSkpRevision(session, {skpKunci("s"), JenisRevisi::Penyesuaian, QStringLiteral("x"), {}}));
    CHECK(world.walked().empty());
}

TEST_CASE("only what the officer has seen is decided, and what can't be put back is not said to be")
{
    Putusan world;
    world.edit(rencana);
    const auto seen = QStringList{world.undecided().front().nilai.sidik};
    world.edit(QStringLiteral("UPDATE skp SET catatan_status = 'x' WHERE kunci = 's'"));
    const auto blind = world.decide(seen, PutusanTemuan::Terima, "x");
    REQUIRE_FALSE(blind);
    CHECK(blind.error() == ActError(Refusal::FindingsChanged));
    const auto partly = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE(partly);
    CHECK(partly->value.diputus == 1);
    REQUIRE(partly->value.tersisa.size() == 1);
    CHECK(partly->value.tersisa.front().id == FindingId::KeadaanBerubah);
    const auto nothing = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error() == ActError(Refusal::NothingToRestore));
    CHECK(world.acts(skpKunci("s")).count(QStringLiteral("naskah-dipulihkan")) == 1);
}

TEST_CASE("a revision is not signed over a predecessor that was altered from outside")
{
    Putusan world;
    Session session = world.session();
    const auto opened =
        openSkpRevision(session, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("x"), {}});
    REQUIRE(opened);
    const Key next(opened->value.kunci);
    REQUIRE(world.submit(next));
    REQUIRE(world.approve(next, QDate(2026, 4, 14)));
    REQUIRE(world.sign(next, PeranTandaTangan::Pegawai, QDate(2026, 4, 14)));
    world.edit(rencana);
    const auto refused = world.sign(next, PeranTandaTangan::Penilai, QDate(2026, 4, 14));
    REQUIRE(world.refusedBy(refused));
    CHECK(world.status(next) == StatusSkp::Disetujui);
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    REQUIRE(world.sign(next, PeranTandaTangan::Penilai, QDate(2026, 4, 14)));
    CHECK(world.status("s") == StatusSkp::Digantikan);
    CHECK(world.walked().empty());
}

TEST_CASE("a signature that was altered or has gone is shown as it was and put back from its event")
{
    Putusan world;
    const Skp before = world.skp("s");
    const auto evaluasi = world.load<DaftarEvaluasi>(QStringLiteral("s"));
    world.edit(QStringLiteral(
        "UPDATE skp_tanda_tangan SET tanggal = '2026-02-01', cara = 'elektronik', pegawai = 'kadis' WHERE "
        "peran "
        "= 'pegawai'; DELETE FROM skp_tanda_tangan WHERE peran = 'penilai'; "
        "UPDATE evaluasi_tanda_tangan SET tanggal = '2026-04-12', tempat = 'Lain' WHERE peran = 'pegawai'; "
        "DELETE FROM evaluasi_keberatan_tanda_tangan"));
    const std::vector<Finding> found = world.undecided();
    REQUIRE(found.size() == 4);
    const auto& beda = std::get<PerubahanBeku>(found.front().nilai.detail);
    REQUIRE((beda.tandaTanganDulu && beda.tandaTanganKini));
    CHECK(beda.tandaTanganDulu->pegawai == person("perawat"));
    CHECK(beda.tandaTanganDulu->tanggal == january12);
    CHECK(beda.tandaTanganKini->pegawai == person("kadis"));
    CHECK(beda.tandaTanganKini->cara == CaraTandaTangan::Elektronik);
    const auto done = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE(done);
    CHECK(done->value.diputus == 4);
    CHECK(world.skp("s") == before);
    CHECK(world.load<DaftarEvaluasi>(QStringLiteral("s")) == evaluasi);
    CHECK(world.walked().empty());
}

TEST_CASE("a signature of which the event from before tells only a hash says so and can be accepted alone")
{
    Putusan world;
    // As the events were: without the words of the signatures.
    world.editLog(QStringLiteral(
        "UPDATE jejak SET isi = json_remove(isi, '$.keadaan.edisi', '$.keadaan.\"rincian_ttd/pegawai\"', "
        "'$.keadaan.\"rincian_ttd/penilai\"', '$.keadaan.tata_letak') WHERE subjek = 'skp/s'"));
    const size_t broken = world.undecided().size();
    world.edit(QStringLiteral("UPDATE skp_tanda_tangan SET tanggal = '2026-02-01' WHERE peran = 'pegawai'"));
    const std::vector<Finding> found = world.undecided();
    REQUIRE(found.size() == broken + 1);
    const auto at = std::find_if(found.begin(), found.end(),
        [](const Finding& one) { return one.id == FindingId::TandaTanganBerubah; });
    REQUIRE(at != found.end());
    CHECK_FALSE(isRestorable(*at));
    CHECK_FALSE(std::get<PerubahanBeku>(at->nilai.detail).tandaTanganDulu);
}

TEST_CASE("what was let stand is told in the history, and that the signatures lie on the old text")
{
    Putusan world;
    world.edit(rencana);
    QStringList seen;
    QStringList lines;
    for (const Finding& one : world.undecided()) {
        seen.append(one.nilai.sidik);
        lines.append(text::barisTerima(one));
    }
    Session session = world.session();
    REQUIRE(decideTemuan(
        session, {skpKunci("s"), seen, PutusanTemuan::Terima, QStringLiteral("Sesuai kertasnya"), lines}));
    const PenetapanView page = world.page();
    REQUIRE(page.diterima.size() == 1);
    const QString note = page.peristiwa.back().catatan;
    CHECK(note.startsWith(QStringLiteral("Sesuai kertasnya\n• Hasil kerja 1 › Rencana hasil kerja")));
    CHECK(note.contains(QStringLiteral("sekarang “Lain”")));
    CHECK(text::naskahLama(1).contains(QStringLiteral("tanda tangan yang ada diberikan pada naskah lama")));
    CHECK(world.walked().empty());
}

TEST_CASE("a reason stays with its act, also where the event of another act has gone")
{
    Putusan world;
    world.save(UnitWorld::draft("d", "bidan").build());
    Session session = world.session();
    for (const char* reason : {"satu", "dua", "tiga"}) {
        REQUIRE(world.submit("d"));
        REQUIRE(returnSkp(session, {skpKunci("d"), QString::fromLatin1(reason)}));
    }
    const auto reasons = [&] {
        QStringList all;
        const auto seen = world.file->read(
            [&](Reader& reader) { return viewPenetapan(reader, skpKunci("d"), world.clock.today()); });
        REQUIRE((seen && *seen && seen->value()));
        for (const auto& event : (*seen.value())->peristiwa) {
            if (event.tindakan == QLatin1String("skp-dikembalikan")) {
                all.append(event.catatan);
            }
        }
        return all;
    };
    CHECK(reasons() == QStringList{QStringLiteral("satu"), QStringLiteral("dua"), QStringLiteral("tiga")});
    world.editLog(QStringLiteral("DELETE FROM jejak WHERE urut = (SELECT MAX(urut) FROM jejak WHERE subjek = "
                                 "'skp/d' AND tindakan = 'skp-dikembalikan')"));
    CHECK(reasons() == QStringList{QStringLiteral("satu"), QStringLiteral("dua")});
}

TEST_CASE("nothing is handed to another unit before it is decided on")
{
    Putusan world;
    world.edit(rencana);
    ExportPaket command;
    command.pegawai = {person("perawat")};
    command.tujuan = TujuanPaket::UnitBerikutnya;
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    const auto refused = exportPaket(*world.file, buffer, command);
    REQUIRE_FALSE(refused);
    CHECK(text::sentence(refused.error()).contains(QStringLiteral("diubah dari luar program (1 temuan)")));
    CHECK(buffer.data().isEmpty());
    command.tujuan = TujuanPaket::Salinan; // reading goes on
    CHECK(exportPaket(*world.file, buffer, command));
}
