#include "core/documents/plaintext.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/pegawai/endservice.h"
#include "core/usecases/penetapan/changeskppenilai.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The lives of officials between their SKP and its last evaluation, with what the papers say of them.
struct LifeWorld : EvaluasiWorld {
    /// The papers of that evaluation, as text one after the other.
    QString printed(const Periode& periode = akhir, const char* kunci = "s")
    {
        auto made = file->read([&](Reader& reader) {
            return assembleEvaluasiPapers(reader, skpKunci(kunci), {}, periode, clock.today());
        });
        REQUIRE(made);
        REQUIRE(*made);
        QString all;
        for (const Kertas& paper : **made) {
            all += toPlainText(paper.model);
        }
        return all;
    }
    /// Ends the service of perawat on that day.
    void end(QDate day, AlasanTutup alasan)
    {
        Session s = session();
        const auto ended = endService(
            s, {person("perawat"), day, alasan, {}, {skpKunci("s")}, {}, tidakDinilaiSesudah(alasan)});
        REQUIRE(ended);
    }
    /// The akhir evaluation up to the penilai's signature.
    void finish(QDate day)
    {
        clock.setDay(day);
        setCapaian(akhir);
        fill(akhir);
        REQUIRE(lock(akhir, day));
        REQUIRE(signBy(PeranTandaTangan::Penilai, day, akhir));
    }
    void refuseToSign(QDate day)
    {
        Session s = session();
        REQUIRE(recordReceipt(s, {ref(akhir), CaraTerima::TidakMenandatangani, day,
                                     QStringLiteral("Merasa nilainya terlalu rendah")}));
    }
};

} // namespace

TEST_CASE("a PPPK whose contract ends in September is evaluated up to that day")
{
    LifeWorld world;
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.status = StatusPegawai::Pppk;
    perawat.identitas = {JenisIdentitas::NiPppk, QStringLiteral("199512162024212008")};
    world.save(perawat);
    world.clock.setDay(QDate(2026, 10, 2));
    world.end(QDate(2026, 9, 30), AlasanTutup::AkhirKontrak);
    world.finish(QDate(2026, 10, 5));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.printed().contains(QStringLiteral("1 JANUARI SD 30 SEPTEMBER TAHUN 2026")));
    CHECK(world.printed().contains(QStringLiteral("5 Oktober 2026")));
}

TEST_CASE("who retires on 1 May is evaluated for the four months before")
{
    LifeWorld world;
    world.clock.setDay(QDate(2026, 5, 4));
    world.end(QDate(2026, 4, 30), AlasanTutup::Pensiun);
    world.finish(QDate(2026, 5, 5));
    CHECK(world.printed().contains(QStringLiteral("1 JANUARI SD 30 APRIL TAHUN 2026")));
    CHECK(world.load<Pegawai>(QStringLiteral("perawat"))->tidakDinilai.size() == 1);
}

TEST_CASE("the successor of a penilai who dies in October signs what is open, the earlier papers stay his")
{
    LifeWorld world;
    world.setCapaian(tw1);
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 10)));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 10)));
    world.clock.setDay(QDate(2026, 10, 20));
    Session s = world.session();
    PergantianPenilai change;
    change.penilai = person("kadis");
    change.mulai = QDate(2026, 10, 14);
    REQUIRE(changeSkpPenilai(s, {skpKunci("s"), change}));
    world.finish(january8);
    CHECK(world.printed(tw1).contains(QStringLiteral("dr. Bambang Sutrisno")));
    CHECK(world.printed().contains(QStringLiteral("dr. Ratna Wulandari")));
    CHECK(world.stored(akhir).tandaTangan.front().pegawai == person("kadis"));
}

TEST_CASE("a period without capaian prints that it is not set, and no curve")
{
    LifeWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 10)));
    const QString printed = world.printed(tw1);
    CHECK(printed.contains(QStringLiteral("BELUM DITETAPKAN")));
    CHECK_FALSE(printed.contains(QStringLiteral("KURVA DISTRIBUSI")));
    world.clock.setDay(january8);
    world.fill(akhir);
    CHECK_FALSE(world.lock(akhir, january8)); // at year's end it is needed
}

TEST_CASE("an IKI that is not due says so on the paper, and is not the same as nothing done")
{
    LifeWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) {
        evaluasi.realisasi.front().keadaan = KeadaanRealisasi::BelumJatuhTempo;
        evaluasi.ratingHasilKerja = Rating::Sesuai;
        evaluasi.ratingPerilakuKerja = Rating::Sesuai;
    }));
    CHECK(world.printed(tw1).contains(QStringLiteral("elum jatuh tempo")));
    CHECK_FALSE(world.printed(tw1).contains(QStringLiteral("elum ada")));
}

TEST_CASE("who won't sign has received the evaluation, and may still object")
{
    LifeWorld world;
    world.finish(january8);
    world.refuseToSign(january8.addDays(1));
    CHECK(world.stored(akhir).diterima == january8.addDays(1));
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
    CHECK(world.printed().contains(QStringLiteral("Pertahankan.")));
    world.clock.setDay(january8.addDays(5));
    Keberatan keberatan;
    keberatan.tanggal = january8.addDays(5);
    keberatan.isi = QStringLiteral("Target terlampaui.");
    Session s = world.session();
    REQUIRE(saveKeberatan(s, {world.ref(akhir), keberatan}));
}

TEST_CASE("the objection of who has no atasan penilai is decided by whom the officer names")
{
    LifeWorld world; // as under a bupati: nobody above the penilai
    world.finish(january8);
    world.clock.setDay(january8.addDays(10));
    Keberatan keberatan;
    keberatan.tanggal = january8.addDays(3);
    keberatan.isi = QStringLiteral("Target terlampaui.");
    keberatan.penjelasan = QStringLiteral("Bukti diterima kemudian.");
    keberatan.keputusan = QStringLiteral("Keberatan dikabulkan.");
    keberatan.putusan = PutusanKeberatan::Diubah;
    keberatan.ratingHasilKerja = Rating::DiAtas;
    keberatan.ratingPerilakuKerja = Rating::DiAtas;
    keberatan.diputusOleh = QStringLiteral("Sekretaris Daerah Kabupaten Sukamaju");
    Session s = world.session();
    REQUIRE(saveKeberatan(s, {world.ref(akhir), keberatan}));
    REQUIRE(decideKeberatan(s, {world.ref(akhir), {{}, january8.addDays(10)}}));
    CHECK(world.printed().contains(QStringLiteral("Sekretaris Daerah Kabupaten Sukamaju")));
}

TEST_CASE("two SKP of one year are evaluated each for its own part")
{
    LifeWorld world;
    world.clock.setDay(QDate(2026, 5, 16));
    world.end(QDate(2026, 5, 15), AlasanTutup::Mutasi);
    world.finish(QDate(2026, 5, 18));
    Skp second = UnitWorld::draft("s2", "perawat", "kadis").build();
    second.mulai = QDate(2026, 5, 16);
    second.dialog.front().tanggal = QDate(2026, 5, 18);
    world.save(second);
    world.set("s2", QDate(2026, 5, 18));
    world.clock.setDay(january8);
    CHECK(world.printed().contains(QStringLiteral("1 JANUARI SD 15 MEI TAHUN 2026")));
    const EvaluasiView later = world.view(akhir, "s2");
    CHECK(later.rentang.mulai == QDate(2026, 5, 16));
    CHECK(later.rentang.selesai == QDate(2026, 12, 31));
    REQUIRE(later.skpSebelumnya.size() == 1);
    CHECK(world.status("s") == StatusSkp::Dievaluasi);
}
