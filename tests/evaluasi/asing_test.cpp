#include "core/usecases/evaluasi/viewdistribusi.h"
#include "core/usecases/penetapan/advancebydate.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "core/usecases/penetapan/viewpenetapan.h"
#include "core/usecases/tindaklanjut/viewtindaklanjut.h"
#include "core/usecases/unit/checkunit.h"
#include "core/usecases/unit/viewhome.h"
#include "core/usecases/unit/viewrekap.h"
#include "tests/evaluasi/luarworld.h"
#include "ui/text/findingtext.h"

using namespace kinerja;
using namespace kinerja::tests;

// Words, days and numbers that no version of the program writes.

namespace
{

struct Asing : LuarWorld {
    PenetapanView page()
    {
        const auto seen =
            file->read([&](Reader& reader) { return viewPenetapan(reader, skpKunci("s"), clock.today()); });
        REQUIRE((seen && *seen && seen->value()));
        return **seen.value();
    }
    std::vector<SkpRow> list()
    {
        const auto rows = file->read([](Reader& reader) { return reader.lists().skp(2026); });
        REQUIRE(rows);
        return *rows;
    }
    /// What `periksa` prints of it.
    std::vector<Finding> periksa()
    {
        std::vector<Finding> all;
        const auto done = file->read([&](Reader& reader) {
            return checkUnit(reader, {{}, {}, clock.today()}, [&](const CheckedPart& part) {
                all.insert(all.end(), part.findings.begin(), part.findings.end());
                return CheckNext::Continue;
            });
        });
        REQUIRE(done);
        REQUIRE(*done);
        return all;
    }
};

struct Tulisan {
    const char* sql;
    const char* kolom;
    const char* kalimat;
};

const Tulisan unreadable[] = {
    {"UPDATE skp SET status = 'ngawur' WHERE kunci = 's'", "/status",
        "berisi “ngawur”, yang tidak dikenal program: diubah di luar program sesudah “SKP mulai berjalan”"},
    {"UPDATE skp SET mulai = 'kemarin' WHERE kunci = 's'", "/mulai", "Tanggal mulai berisi “kemarin”"},
    {"UPDATE skp SET mulai = '2026-01-01 ' WHERE kunci = 's'", "/mulai",
        "Tanggal mulai berisi “2026-01-01 ”"},
    {"UPDATE skp SET tahun = 99999999999 WHERE kunci = 's'", "/tahun", "berisi “99999999999”"},
    {"UPDATE skp SET tidak_ada = 'x' WHERE kunci = 's'", "/tidak_ada", "berisi “x”"},
    {"UPDATE skp_hasil_kerja SET jenis = 'ngawur' WHERE induk = 's'", "/hasil_kerja/0/jenis",
        "Hasil kerja 1 › "},
    {"UPDATE skp_hasil_kerja_indikator SET aspek = 'ngawur' WHERE induk = 's' AND urut2 = 1",
        "/hasil_kerja/0/indikator/1/aspek", "Indikator 2 › Aspek berisi “ngawur”"},
    {"UPDATE skp_tanda_tangan SET cara = 'ngawur' WHERE induk = 's' AND peran = 'penilai'",
        "/tanda_tangan/1/cara", "Tanda tangan 2 › Cara tanda tangan"},
    {"UPDATE skp_cuplikan_dokumen SET layout = 99999999999 WHERE induk = 's' AND urut1 = 1",
        "/cuplikan/dokumen/1/layout", "berisi “99999999999”"},
    {"UPDATE evaluasi SET rating_hasil_kerja = 'ngawur' WHERE induk = 's'", "/evaluasi/0/rating_hasil_kerja",
        "Evaluasi Triwulan I › Rating hasil kerja berisi “ngawur”"},
    {"UPDATE evaluasi SET status = 'ngawur' WHERE induk = 's'", "/evaluasi/0/status", "berisi “ngawur”"},
};

} // namespace

TEST_CASE("a word that the program does not know is named, holds up nothing else, and is put back")
{
    const Tulisan sunting = GENERATE(from_range(std::begin(unreadable), std::end(unreadable)));
    INFO(sunting.sql);
    Asing world;
    world.save(UnitWorld::draft("lain", "bidan").build());
    const Skp before = world.skp("s");
    const auto evaluasi = world.load<DaftarEvaluasi>(QStringLiteral("s"));
    world.edit(QString::fromUtf8(sunting.sql));
    world.edit(QStringLiteral("UPDATE isi_berkas_potongan SET isi = x'00'"));
    const std::vector<Finding> walked = world.walked();
    REQUIRE(walked.size() == 2); // the walk goes on to the contents of files
    const Finding& finding = walked.front();
    CHECK(finding.id == FindingId::NilaiTakDikenal);
    CHECK(finding.pegawai == person("perawat"));
    CHECK(finding.kolom == QString::fromUtf8(sunting.kolom));
    INFO(text::kalimat(finding).toStdString());
    CHECK(text::kalimat(finding).contains(QString::fromUtf8(sunting.kalimat)));
    CHECK(hasFinding(world.periksa(), FindingId::NilaiTakDikenal));
    const std::vector<SkpRow> rows = world.list();
    CHECK(std::any_of(
        rows.begin(), rows.end(), [](const SkpRow& row) { return row.kunci == skpKunci("lain"); }));
    const PenetapanView page = world.page();
    CHECK_FALSE(page.terbaca);
    CHECK(page.acts.empty());
    CHECK(page.dariLuar.size() == 2);
    CHECK(page.nama == QStringLiteral("Siti Aminah, A.Md.Kep."));
    const auto accepted = world.decide(PutusanTemuan::Terima, "x");
    REQUIRE_FALSE(accepted);
    CHECK(accepted.error() == ActError(Refusal::ValueUnreadable));
    const auto restored = world.decide(PutusanTemuan::Pulihkan);
    REQUIRE(restored);
    CHECK(restored->value.diputus == 1);
    CHECK(world.skp("s") == before);
    CHECK(world.load<DaftarEvaluasi>(QStringLiteral("s")) == evaluasi);
    CHECK(world.walked().size() == 1);
    CHECK(world.page().terbaca);
}

TEST_CASE("a row of the list whose state can't be read says so, and keeps its place")
{
    Asing world;
    world.edit(QStringLiteral("UPDATE skp SET status = 'ngawur' WHERE kunci = 's'"));
    const std::vector<SkpRow> rows = world.list();
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows.front().terbaca);
    CHECK(rows.front().namaPegawai == QStringLiteral("Siti Aminah, A.Md.Kep."));
}

TEST_CASE("a word that nobody knows among what the year brought is told by the check, which goes on")
{
    Asing world;
    world.edit(QStringLiteral("UPDATE bukti_dukung SET tanggal = 'kemarin' WHERE induk = 's'"));
    const std::vector<Finding> found = world.periksa();
    const auto at = std::find_if(
        found.begin(), found.end(), [](const Finding& one) { return one.id == FindingId::NilaiTakDikenal; });
    REQUIRE(at != found.end());
    CHECK(at->skp == skpKunci("s"));
    CHECK(text::kalimat(*at).startsWith(QStringLiteral("Catatan pelaksanaan atau tindak lanjut berisi")));
}

TEST_CASE("what can't be read of a person is named with the person, and the check goes on")
{
    Asing world;
    world.edit(QStringLiteral("UPDATE pegawai SET status = 'ngawur' WHERE kunci = 'bidan'"));
    const std::vector<Finding> walked = world.walked();
    REQUIRE(walked.size() == 1);
    CHECK(walked.front().id == FindingId::NilaiTakDikenal);
    CHECK(walked.front().pegawai == person("bidan"));
    CHECK(hasFinding(world.periksa(), FindingId::NilaiTakDikenal));
}

TEST_CASE("the pages of the whole unit, and those of others, go on without what can't be read")
{
    const char* sql = GENERATE("UPDATE skp SET status = 'ngawur' WHERE kunci = 's'",
        "UPDATE skp SET mulai = 'kemarin' WHERE kunci = 's'",
        "UPDATE skp SET sebagai = 'ngawur' WHERE kunci = 's'",
        "UPDATE evaluasi SET status = 'ngawur' WHERE induk = 's'",
        "UPDATE evaluasi SET rating_hasil_kerja = 'ngawur', periode_jenis = 'ngawur' WHERE induk = 's'",
        "UPDATE evaluasi SET keberatan_tanggal = 'kemarin' WHERE induk = 's'");
    INFO(sql);
    Asing world;
    world.save(UnitWorld::draft("lain", "bidan").build());
    world.edit(QString::fromUtf8(sql));
    const QDate today = world.clock.today();
    DataFile& file = *world.file;
    CHECK(file.read([&](Reader& reader) { return viewHome(reader, 2026, today).hasValue(); }));
    CHECK(file.read([&](Reader& reader) { return viewRekap(reader, 2026, tw1, today).hasValue(); }));
    CHECK(file.read([&](Reader& reader) { return viewRekap(reader, 2026, akhir, today).hasValue(); }));
    CHECK(file.read([&](Reader& reader) { return viewTindakLanjut(reader, 2026, today).hasValue(); }));
    CHECK(file.read([&](Reader& reader) {
        return viewDistribusi(reader, {2026, tw1, {{}, {}}}, today).hasValue();
    }));
    CHECK(file.read([&](Reader& reader) { return checkSkp(reader, skpKunci("lain"), today).hasValue(); }));
    CHECK(
        file.read([&](Reader& reader) { return viewPenetapan(reader, skpKunci("lain"), today).hasValue(); }));
    CHECK(file.read([&](Reader& reader) { return reader.lists().skpDitutup(2026).size(); }));
    Session session = world.session();
    world.clock.setDay(QDate(2027, 6, 1));
    CHECK(advanceByDate(session));
}
