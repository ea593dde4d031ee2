#include "core/documents/plaintext.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/penetapan/changeskppenilai.h"
#include "core/usecases/penetapan/closeskp.h"
#include "core/usecases/penetapan/notelatereason.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penetapan/viewpenetapan.h"
#include "core/usecases/unit/viewhome.h"
#include "tests/penetapan/unitworld.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Scenario : UnitWorld {
    /// What the paper says now, as text.
    QString paper(const Key& key, JenisDokumen jenis = JenisDokumen::Skp)
    {
        auto made = file->read(
            [&](Reader& reader) { return assemblePapers(reader, key.kunci, {jenis}, clock.today()); });
        REQUIRE(made);
        REQUIRE(*made);
        REQUIRE((*made)->size() == 1);
        return toPlainText((*made)->front().model);
    }
    bool prints(const Key& key, const char* text, JenisDokumen jenis = JenisDokumen::Skp)
    {
        const QString whole = paper(key, jenis);
        INFO(whole.toStdString());
        return whole.contains(QString::fromUtf8(text));
    }
    PenetapanView view(const Key& key)
    {
        auto made =
            file->read([&](Reader& reader) { return viewPenetapan(reader, key.kunci, clock.today()); });
        REQUIRE(made);
        REQUIRE(*made);
        REQUIRE((*made)->has_value());
        return ***made;
    }
    bool finds(const Key& key, FindingId id)
    {
        const std::vector<Finding> findings = view(key).findings;
        return std::any_of(
            findings.begin(), findings.end(), [&](const Finding& one) { return one.id == id; });
    }
    int figure(AngkaBeranda jenis)
    {
        auto home = file->read([&](Reader& reader) { return viewHome(reader, 2026, clock.today()); });
        REQUIRE(home);
        REQUIRE(*home);
        for (const Angka& angka : (*home)->angka) {
            if (angka.jenis == jenis) {
                return angka.pembilang;
            }
        }
        return -1;
    }
};

} // namespace

TEST_CASE("a CPNS who starts on 1 June has until 2 July, and the form bears that period")
{
    Scenario world;
    Pegawai cpns = UnitWorld::pegawai("cpns", "Rudi Hartono, S.Kep.", "Perawat Ahli Pertama", "kapus");
    cpns.status = StatusPegawai::Cpns;
    cpns.identitas = {JenisIdentitas::Nip, QStringLiteral("199804122026061001")};
    cpns.golongan = QStringLiteral("III/a");
    cpns.pangkat = QStringLiteral("Penata Muda");
    world.save(
        cpns, UnitWorld::draft("s", "cpns")
                  .from(QDate(2026, 6, 1), QDate(2026, 12, 31))
                  .but([](Skp& skp) { skp.dialog = {aDialog(JenisDialog::Penetapan, QDate(2026, 6, 10))}; })
                  .build());
    world.clock.setDay(QDate(2026, 6, 15));
    CHECK(world.view("s").tenggat == QDate(2026, 7, 2));
    world.set("s", QDate(2026, 6, 12));
    CHECK(world.prints("s", "1 JUNI SD 31 DESEMBER TAHUN 2026"));
    CHECK(world.prints("s", "19980412 202606 1 001"));
    CHECK(world.prints("s", "Penata Muda / III/a"));
}

TEST_CASE("a PPPK prints a golongan without pangkat and the NI PPPK")
{
    Scenario world;
    Pegawai pppk = UnitWorld::pegawai("pppk", "Dian Puspita, S.Farm.", "Apoteker Ahli Pertama", "kapus");
    pppk.status = StatusPegawai::Pppk;
    pppk.identitas = {JenisIdentitas::NiPppk, QStringLiteral("199001012023212005")};
    pppk.golongan = QStringLiteral("IX");
    world.save(pppk, UnitWorld::draft("s", "pppk").build());
    world.set("s", QDate(2026, 1, 12));
    CHECK(world.prints("s", "NI PPPK"));
    CHECK(world.prints("s", "IX"));
    CHECK(world.skp("s").cuplikan.pegawai.pangkatGolongan == QStringLiteral("IX"));
}

TEST_CASE("who leaves for tugas belajar has the SKP closed and is in no figure of those evaluated")
{
    Scenario world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.set("s", QDate(2026, 1, 12));
    world.clock.setDay(QDate(2026, 9, 3));
    Session session = world.session();
    REQUIRE(closeSkp(session, {skpKunci("s"), QDate(2026, 8, 31), AlasanTutup::TugasBelajar, {}}));
    CHECK(world.figure(AngkaBeranda::TanpaSkp) == 3); // as long as nothing says that none is due
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.tidakDinilai = {{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 9, 1), {}}};
    world.save(perawat);
    CHECK(world.figure(AngkaBeranda::TanpaSkp) == 2);
    CHECK(world.figure(AngkaBeranda::TidakDinilai) == 1);
    CHECK(world.figure(AngkaBeranda::Ditetapkan) == 0);
    CHECK(world.figure(AngkaBeranda::LuarUnit) == 1);
}

TEST_CASE("a Sekretaris who is Plt Kepala Dinas signs as such, and may have a second SKP beside the own one")
{
    Scenario world;
    Pegawai sekretaris = UnitWorld::pegawai("sekdin", "Drs. Agus Salim, M.Si.", "Sekretaris Dinas", "kadis");
    sekretaris.rangkap = {
        {QDate(2026, 1, 5), {}, QStringLiteral("Kepala Dinas Kesehatan"), {}, JenisRangkap::Plt}};
    world.save(sekretaris, UnitWorld::draft("staf", "perawat", "sekdin").build(),
        UnitWorld::draft("def", "sekdin", "kadis").build(),
        UnitWorld::draft("plt", "sekdin", "kadis").but([](Skp& skp) { skp.sebagai = Sebagai::Plt; }).build());
    world.set("staf", QDate(2026, 1, 12));
    CHECK(world.skp("staf").cuplikan.penilai.jabatan.contains(QStringLiteral("Plt")));
    CHECK(world.skp("staf").cuplikan.penilai.jabatan.contains(QStringLiteral("Kepala Dinas Kesehatan")));
    world.set("def", QDate(2026, 1, 12));
    world.set("plt", QDate(2026, 1, 12));
    CHECK(world.skp("def").cuplikan.pegawai.jabatan == QStringLiteral("Sekretaris Dinas"));
    CHECK(world.skp("plt").cuplikan.pegawai.jabatan.contains(QStringLiteral("Kepala Dinas Kesehatan")));
}

TEST_CASE("in which post the penilai signs is chosen when the SKP is locked, and its revision keeps it")
{
    Scenario world;
    Pegawai sekretaris = UnitWorld::pegawai("sekdin", "Drs. Agus Salim, M.Si.", "Sekretaris Dinas", "kadis");
    sekretaris.rangkap = {
        {QDate(2026, 1, 5), {}, QStringLiteral("Kepala Dinas Kesehatan"), {}, JenisRangkap::Plt}};
    world.save(sekretaris, UnitWorld::draft("staf", "perawat", "sekdin").build());
    const QDate day(2026, 1, 12);
    const auto offered = world.file->read(
        [&](Reader& reader) { return gatherPilihanPenilai(reader, *reader.load(skpKunci("staf")), day); });
    REQUIRE(offered);
    REQUIRE(offered->jabatan.size() == 2);
    CHECK(offered->jabatan[offered->usul].nama.jabatan == QStringLiteral("Plt. Kepala Dinas Kesehatan"));

    REQUIRE(world.submit("staf"));
    Session session = world.session();
    const auto approveAs = [&](const SkpKunci& kunci, const char* jabatan) {
        return approveSkp(
            session, {kunci, {{}, day}, {}, {PilihanJabatan::MenurutUnit, QString::fromUtf8(jabatan)}});
    };
    const auto refused = approveAs(skpKunci("staf"), "Plh. Camat");
    REQUIRE(errorOf<Refusal>(refused) != nullptr);
    CHECK(*errorOf<Refusal>(refused) == Refusal::PostNotHeld);
    REQUIRE(approveAs(skpKunci("staf"), "Sekretaris Dinas"));
    CHECK(world.skp("staf").cuplikan.penilai.jabatan == QStringLiteral("Sekretaris Dinas"));
    CHECK_FALSE(world.prints("staf", "Plt. Kepala Dinas Kesehatan"));
    const auto later = world.file->read(
        [&](Reader& reader) { return gatherPaper(reader, *reader.load(skpKunci("staf")), day.addDays(7)); });
    CHECK(later->penilai.jabatan == QStringLiteral("Sekretaris Dinas"));
    REQUIRE(world.sign("staf", PeranTandaTangan::Pegawai, day));
    REQUIRE(world.sign("staf", PeranTandaTangan::Penilai, day));

    const auto opened = openSkpRevision(
        session, {skpKunci("staf"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik"), {}});
    REQUIRE(opened);
    const Key revision(opened->value.kunci);
    REQUIRE(world.submit(revision));
    REQUIRE(world.approve(revision, day));
    CHECK(world.skp(revision).cuplikan.penilai.jabatan == QStringLiteral("Sekretaris Dinas"));
}

TEST_CASE("a kepala dinas under a bupati without NIP gets a form with a dash, and a signature without number")
{
    Scenario world;
    Pegawai bupati = UnitWorld::pegawai("bupati", "H. Suharto", "Bupati Sukamaju", "");
    bupati.status = StatusPegawai::PejabatNegara;
    bupati.luarUnit = true;
    world.save(bupati, UnitWorld::draft("s", "kadis", "bupati")
                           .but([](Skp& skp) {
                               skp.hasilKerja.front().rhkPimpinan =
                                   QStringLiteral("Meningkatnya derajat kesehatan masyarakat");
                           })
                           .build());
    world.set("s", QDate(2026, 1, 12));
    CHECK(world.prints("s", "H. Suharto"));
    CHECK(world.prints("s", "Bupati Sukamaju"));
    CHECK(world.skp("s").cuplikan.penilai.nomor.isEmpty());
    CHECK_FALSE(world.finds("s", FindingId::NomorTidakBerpola));
}

TEST_CASE("a member from another unit stands in the leader's matrix and is counted nowhere")
{
    Scenario world;
    Pegawai member = UnitWorld::pegawai("anggota", "Yusuf Hidayat, S.Kom.", "Pranata Komputer", "");
    member.luarUnit = true;
    member.unitKerja = QStringLiteral("Dinas Komunikasi dan Informatika");
    world.save(member,
        UnitWorld::draft("pimpinan", "kapus", "kadis")
            .but([](Skp& skp) {
                const HasilKerja& rhk = skp.hasilKerja.front();
                skp.matriks = {{person("anggota"), rhk.kunci, QStringLiteral("Tersedianya aplikasi antrean"),
                    {}, rhk.indikator.front().kunci, {}}};
            })
            .build());
    world.set("pimpinan", QDate(2026, 1, 12));
    CHECK(world.prints("pimpinan", "Yusuf Hidayat, S.Kom.", JenisDokumen::Matriks));
    CHECK(world.prints("pimpinan", "Tersedianya aplikasi antrean", JenisDokumen::Matriks));
    CHECK(world.figure(AngkaBeranda::LuarUnit) == 2);
    CHECK(world.figure(AngkaBeranda::TanpaSkp) == 2);
}

TEST_CASE("an SKP that is first made in March is late, says so, and is set all the same with a reason")
{
    Scenario world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.clock.setDay(QDate(2026, 3, 16));
    REQUIRE(world.view("s").jarak);
    CHECK(world.view("s").jarak->keadaan == KeadaanTenggat::Lewat);
    CHECK(world.finds("s", FindingId::TenggatPenetapanLewat));
    REQUIRE(world.submit("s"));
    Session session = world.session();
    REQUIRE(approveSkp(
        session, {skpKunci("s"), {{}, QDate(2026, 3, 16)}, QStringLiteral("Pegawai baru dilantik")}));
    REQUIRE(world.sign("s", PeranTandaTangan::Pegawai, QDate(2026, 3, 16)));
    REQUIRE(world.sign("s", PeranTandaTangan::Penilai, QDate(2026, 3, 16)));
    CHECK(world.status("s") == StatusSkp::Berjalan);
    CHECK(world.skp("s").alasanTerlambat == QStringLiteral("Pegawai baru dilantik"));
    CHECK(world.prints("s", "16 Maret 2026"));
}

TEST_CASE("why an SKP was late can be noted and corrected after it was set, until its year is evaluated")
{
    Scenario world;
    world.save(UnitWorld::draft("s", "perawat").build(), UnitWorld::draft("t", "bidan").build());
    world.set("t", QDate(2026, 1, 12));
    world.clock.setDay(QDate(2026, 3, 16));
    Session session = world.session();
    const auto note = [&](const char* kunci, const char* alasan) {
        return noteLateReason(session, {skpKunci(kunci), QString::fromUtf8(alasan)});
    };
    // Not before it is locked: it is asked for then; and nobody has to answer for what was in time.
    CHECK_FALSE(note("s", "Penilai sakit"));
    CHECK_FALSE(note("t", "Penilai sakit"));
    world.set("s", QDate(2026, 3, 16));
    CHECK(world.finds("s", FindingId::TenggatPenetapanLewat));
    REQUIRE(note("s", "  Penilai   sakit "));
    CHECK(world.skp("s").alasanTerlambat == QStringLiteral("Penilai sakit"));
    CHECK_FALSE(world.finds("s", FindingId::TenggatPenetapanLewat));
    REQUIRE(note("s", "Penilai sakit"));
    REQUIRE(note("s", "Penilai dinas luar"));
    CHECK(world.acts(skpKunci("s")).count(QStringLiteral("alasan-terlambat")) == 2);
    Skp evaluated = world.skp("s");
    evaluated.status = StatusSkp::Dievaluasi;
    world.saveActed(evaluated);
    const auto late = note("s", "Lain");
    const auto* refused = errorOf<Refusal>(late);
    CHECK((refused != nullptr && *refused == Refusal::AlreadyEvaluated));
}

TEST_CASE("a typo that is found after signing is repaired, and the new form says which repair it is")
{
    Scenario world;
    world.save(UnitWorld::draft("s", "perawat")
                   .but([](Skp& skp) {
                       skp.hasilKerja.front().rencana = QStringLiteral("Terlaksananya asuhan keperwatan");
                   })
                   .build());
    world.set("s", QDate(2026, 1, 12));
    Session session = world.session();
    const auto opened = openSkpRevision(
        session, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik")});
    REQUIRE(opened);
    const Key revision(opened->value.kunci);
    Skp draft = world.skp(revision);
    draft.hasilKerja.front().rencana = QStringLiteral("Terlaksananya asuhan keperawatan");
    world.save(draft);
    world.set(revision, QDate(2026, 1, 14));
    CHECK(world.prints(revision, "asuhan keperawatan"));
    CHECK(world.prints(revision, "Perbaikan ke-1"));
    CHECK(world.prints("s", "asuhan keperwatan"));
    CHECK_FALSE(world.paper("s").contains(QStringLiteral("Perbaikan ke-")));
}

TEST_CASE("a penilai who dies in October stays on the locked paper, and the drafts bear the successor")
{
    Scenario world;
    world.save(UnitWorld::draft("s1", "perawat").build(), UnitWorld::draft("s2", "bidan").build(),
        UnitWorld::pegawai("baru", "drg. Maya Sari", "Plt. Kepala UPTD Puskesmas Melati", "kadis"));
    world.set("s1", QDate(2026, 1, 12));
    world.clock.setDay(QDate(2026, 10, 9));
    Session session = world.session();
    for (const char* kunci : {"s1", "s2"}) {
        REQUIRE(
            changeSkpPenilai(session, {skpKunci(kunci), {QDate(2026, 10, 5), person("baru"), person("kadis"),
                                                            QStringLiteral("Meninggal")}}));
    }
    CHECK(world.prints("s1", "dr. Bambang Sutrisno"));
    CHECK_FALSE(world.paper("s1").contains(QStringLiteral("drg. Maya Sari")));
    CHECK(world.prints("s2", "drg. Maya Sari"));
    CHECK(world.view("s1").namaPenilai == QStringLiteral("drg. Maya Sari"));
}

TEST_CASE("after a mutasi on 15 May the old form stays as it was and a new SKP follows without overlap")
{
    Scenario world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.set("s", QDate(2026, 1, 12));
    const QString before = world.paper("s");
    world.clock.setDay(QDate(2026, 5, 18));
    Session session = world.session();
    const auto closed = closeSkp(session, {skpKunci("s"), QDate(2026, 5, 15), AlasanTutup::Mutasi, {}});
    REQUIRE(closed);
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.jabatan = QStringLiteral("Perawat Mahir");
    world.save(perawat,
        UnitWorld::draft("baru", "perawat")
            .from(closed->value.bolehMulaiLagi, QDate(2026, 12, 31))
            .but([](Skp& skp) { skp.dialog = {aDialog(JenisDialog::Penetapan, QDate(2026, 5, 18))}; })
            .build());
    CHECK_FALSE(world.finds("baru", FindingId::PeriodeTumpangTindih));
    world.set("baru", QDate(2026, 5, 18));
    CHECK(world.paper("s") == before);
    CHECK(world.prints("baru", "16 MEI SD 31 DESEMBER TAHUN 2026"));
    CHECK(world.prints("baru", "Perawat Mahir"));
}
