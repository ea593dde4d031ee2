#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/file/emptysampah.h"
#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "core/usecases/penetapan/closeskp.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "core/usecases/penetapan/submitskp.h"
#include "core/usecases/penyusunan/deleteskpdraft.h"
#include "core/usecases/unit/checkunit.h"
#include "tests/evaluasi/luarworld.h"
#include "ui/text/findingtext.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

// What is not there any more at all.

namespace
{

const QString deleteRow = QStringLiteral("DELETE FROM skp WHERE kunci = 's'");
const QString deleteAll = QStringLiteral("PRAGMA foreign_keys = ON; ") + deleteRow;

struct Hilang : LuarWorld {
    /// The one thing that opening the file and an act come to know.
    Finding only()
    {
        const std::vector<Finding> all = walked();
        REQUIRE(all.size() == 1);
        CHECK(undecided() == all);
        return all.front();
    }
    QByteArray exported()
    {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(exportPaket(*file, buffer, {}));
        return buffer.data();
    }
    void import(QByteArray package)
    {
        QBuffer source(&package);
        REQUIRE(source.open(QIODevice::ReadOnly));
        Session s = session();
        REQUIRE(importPaket(s, {source}));
    }
};

/// Another file, into which a package came.
struct Penerima : TempFile {
    explicit Penerima(QByteArray package)
    {
        QBuffer source(&package);
        REQUIRE(source.open(QIODevice::ReadOnly));
        Session there = session();
        REQUIRE(importPaket(there, {source}));
    }
    QString edit(const char* sql) const { return bySqlite(path, QString::fromUtf8(sql)); }
    std::vector<Finding> undecided() const
    {
        const auto found = file->read([](Reader& reader) { return checkKeutuhan(reader, skpKunci("s")); });
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("an SKP whose row was deleted is named with whose it was and since when, and is put together again")
{
    Hilang world;
    const Skp before = world.skp("s");
    const auto evaluasi = world.load<DaftarEvaluasi>(QStringLiteral("s"));
    world.edit(deleteRow);
    const Finding finding = world.only();
    CHECK(finding.id == FindingId::SkpHilang);
    CHECK(finding.pegawai == person("perawat"));
    CHECK(finding.skp == skpKunci("s"));
    CHECK(text::kalimat(finding).startsWith(
        QStringLiteral("SKP yang jejaknya mencatat “SKP mulai berjalan” (15 Januari 2026) tidak ada lagi")));
    CHECK(text::kalimat(finding).contains(QStringLiteral("dapat dipulihkan")));
    Session session = world.session();
    const auto closed =
        closeSkp(session, {skpKunci("s"), QDate(2026, 4, 30), AlasanTutup::Mutasi, QStringLiteral("x")});
    REQUIRE_FALSE(closed);
    CHECK(std::holds_alternative<TemuanBelumDiputus>(closed.error()));
    const auto done = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE(done);
    CHECK(done->value.tersisa.empty());
    CHECK(world.skp("s") == before);
    CHECK(world.load<DaftarEvaluasi>(QStringLiteral("s")) == evaluasi);
    CHECK(world.walked().empty());
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("naskah-dipulihkan"));
}

TEST_CASE("an SKP that has gone with its papers is told of at every opening until it is accepted")
{
    Hilang world;
    const QByteArray copy = world.exported();
    world.edit(deleteAll);
    world.reopen();
    const Finding finding = world.only();
    CHECK(text::kalimat(finding).contains(QStringLiteral("beserta naskah bekunya")));
    CHECK_FALSE(isRestorable(finding));
    const auto restored = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE_FALSE(restored);
    CHECK(restored.error() == ActError(Refusal::NothingToRestore));
    CHECK_FALSE(world.decide(PutusanTemuan::Terima, " "));
    SECTION("accepted with a reason, which is kept")
    {
        REQUIRE(world.decide(PutusanTemuan::Terima, "Dihapus atas permintaan"));
        world.reopen();
        CHECK(world.walked().empty());
        CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("temuan-diterima"));
        CHECK(world.ask(QStringLiteral("SELECT nilai FROM berkas_data WHERE kunci = 'catatan/skp/s'")) ==
              QStringLiteral("Dihapus atas permintaan"));
    }
    SECTION("brought back by a package of an older copy")
    {
        world.import(copy);
        CHECK(world.walked().empty());
        CHECK(world.status("s") == StatusSkp::Berjalan);
    }
}

TEST_CASE("a locked SKP that was laid into the Sampah from outside comes out of it again")
{
    Hilang world;
    world.edit(QStringLiteral("UPDATE skp SET dihapus_pada = '2026-04-14T00:00:00.000Z' WHERE kunci = 's'"));
    const Finding finding = world.only();
    CHECK(finding.id == FindingId::SkpHilang);
    CHECK(text::kalimat(finding).contains(QStringLiteral("dipindahkan ke Sampah di luar program")));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.walked().empty());
    CHECK(world.status("s") == StatusSkp::Berjalan);
}

TEST_CASE("what the program itself throws away is no finding")
{
    Hilang world;
    world.save(UnitWorld::draft("d", "bidan").build());
    REQUIRE(world.submit("d"));
    Session session = world.session();
    REQUIRE(withdrawSkp(session, {skpKunci("d")}));
    REQUIRE(deleteSkpDraft(session, skpKunci("d")));
    CHECK(world.walked().empty());
    REQUIRE(emptySampah(session));
    CHECK(world.walked().empty());
    CHECK(world.ask(QStringLiteral("SELECT COUNT(*) FROM skp WHERE kunci = 'd'")) == QStringLiteral("0"));
}

TEST_CASE("a person whom an SKP is about and whose row was deleted is named, and made again from the papers")
{
    Hilang world;
    world.edit(QStringLiteral("DELETE FROM pegawai WHERE kunci = 'perawat'"));
    const Finding finding = world.only();
    CHECK(finding.id == FindingId::PegawaiHilang);
    CHECK(text::kalimat(finding).startsWith(
        QStringLiteral("Pegawai, Siti Aminah, A.Md.Kep., tidak ada lagi di berkas ini")));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.walked().empty());
    const auto again = world.load<Pegawai>(QStringLiteral("perawat"));
    REQUIRE(again);
    CHECK(again->nama == QStringLiteral("Siti Aminah, A.Md.Kep."));
}

TEST_CASE("an imported evaluation that no act here has locked is held against how it came")
{
    Hilang source;
    QByteArray package = source.exported();
    QJsonObject object = QJsonDocument::fromJson(package).object();
    object.remove(QStringLiteral("jejak"));
    Penerima other(QJsonDocument(object).toJson());
    CHECK(other.undecided().empty());
    other.edit(
        "DELETE FROM evaluasi_tanda_tangan WHERE peran = 'pegawai'; UPDATE evaluasi SET catatan = 'x'");
    const std::vector<Finding> found = other.undecided();
    CHECK(found.size() == 2);
    CHECK(hasFinding(found, FindingId::TandaTanganHilang));
    CHECK(hasFinding(found, FindingId::IsiBekuBerubah));
}

TEST_CASE(
    "evidence that comes and goes in the program, by undo too, is no finding, and what another did stays one")
{
    Hilang world;
    world.attach("surat.pdf", "%PDF surat");
    CHECK(world.walked().empty());
    REQUIRE(world.file->undo());
    CHECK(world.walked().empty());
    REQUIRE(world.file->redo());
    CHECK(world.walked().empty());
    world.edit(QStringLiteral("DELETE FROM bukti_dukung WHERE berkas_nama = 'foto.jpg'"));
    world.attach("lain.pdf", "%PDF lain"); // what is saved later does not bless what was done before
    CHECK(world.only().id == FindingId::BuktiHilang);
    REQUIRE(world.decide(PutusanTemuan::Terima, "Foto itu keliru"));
    CHECK(world.walked().empty());
}

TEST_CASE("what came locked and without papers is held against how it came too")
{
    QFile package(QStringLiteral(":/contoh/puskesmas.json"));
    REQUIRE(package.open(QIODevice::ReadOnly));
    Penerima other(package.readAll());
    CHECK(walkedIn(*other.file).empty());
    const int altered =
        other
            .edit("UPDATE evaluasi SET rating_hasil_kerja = 'di_bawah' WHERE status = 'final' "
                  "AND rating_hasil_kerja <> 'di_bawah'; SELECT changes()")
            .toInt();
    REQUIRE(altered > 0);
    const std::vector<Finding> found = walkedIn(*other.file);
    REQUIRE(found.size() == static_cast<size_t>(altered));
    const QString kalimat = text::kalimat(found.front());
    INFO(kalimat.toStdString());
    CHECK(
        kalimat.contains(QStringLiteral("Isi yang terkunci diubah di luar program sesudah “Paket diimpor”")));
}

TEST_CASE("contents that a package did not bring were not removed, and that its evidence was is seen")
{
    Hilang source;
    Penerima other(source.exported());
    CHECK(other.undecided().empty());
    other.edit("DELETE FROM bukti_dukung");
    CHECK(hasFinding(other.undecided(), FindingId::BuktiHilang));
}

TEST_CASE(
    "a filed copy that another program altered or removed is not handed out, and is whole once filed anew")
{
    Hilang world;
    world.fileCopies();
    const Berkas copy = world.skp("s").berkasResmi.front();
    const QString out = world.folder.filePath(QStringLiteral("keluar.pdf"));
    const auto written = [&] {
        const auto done = world.file->read([&](Reader& reader) { return writeBerkas(reader, copy, out); });
        return done && *done;
    };
    REQUIRE(written());
    for (const char* sql : {"UPDATE isi_berkas_potongan SET isi = x'00' WHERE sha256 = '%1'",
             "DELETE FROM isi_berkas WHERE sha256 = '%1'",
             "PRAGMA foreign_keys = ON; DELETE FROM isi_berkas WHERE sha256 = '%1'"}) {
        INFO(sql);
        QFile::remove(out);
        world.edit(QString::fromUtf8(sql).arg(copy.sha256));
        const Finding finding = world.only();
        CHECK((finding.id == FindingId::IsiBuktiBerubah || finding.id == FindingId::IsiBuktiHilang));
        std::vector<Finding> checked;
        REQUIRE(world.file->read([&](Reader& reader) {
            return checkUnit(reader, {{}, {}, world.clock.today()}, [&](const CheckedPart& part) {
                checked.insert(checked.end(), part.findings.begin(), part.findings.end());
                return CheckNext::Continue;
            });
        }));
        CHECK(hasFinding(checked, finding.id)); // the command periksa too
        CHECK_FALSE(written());
        CHECK_FALSE(QFile::exists(out));
        world.fileCopies();
        CHECK(world.walked().empty());
        CHECK(written());
    }
    CHECK(world.skp("s").berkasResmi.size() == 1);
}

TEST_CASE("the last event that another program deleted is put back, and with it what it told")
{
    Hilang world;
    const QString last = world.ask(QStringLiteral("SELECT isi FROM jejak ORDER BY urut DESC LIMIT 1"));
    world.editLog(QStringLiteral("DELETE FROM jejak WHERE urut = (SELECT MAX(urut) FROM jejak)"));
    CHECK(hasFinding(world.walked(), FindingId::JejakHilang));
    REQUIRE(world.decide(PutusanTemuan::Pulihkan));
    CHECK(world.walked().empty());
    CHECK(world.ask(QStringLiteral("SELECT isi FROM jejak ORDER BY urut DESC LIMIT 1 OFFSET 1")) == last);
}

TEST_CASE("that a person was deleted outside can be accepted with a reason, too")
{
    Hilang world;
    world.edit(QStringLiteral("DELETE FROM pegawai WHERE kunci = 'perawat'"));
    CHECK(hasFinding(world.walked(), FindingId::PegawaiHilang));
    REQUIRE(world.decide(PutusanTemuan::Terima, "Pindah sebelum berkas ini dibuat"));
    CHECK(world.walked().empty());
}
