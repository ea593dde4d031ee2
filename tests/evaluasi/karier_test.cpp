#include "core/documents/plaintext.h"
#include "core/usecases/tindaklanjut/assemblekarier.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "core/usecases/tindaklanjut/savetindaklanjut.h"
#include "core/usecases/tindaklanjut/viewkarier.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Two years of perawat: 2026 evaluated, with feedback and guidance, and an SKP of 2027 that has only begun.
struct CareerWorld : EvaluasiWorld {
    CareerWorld()
    {
        fill(tw1);
        REQUIRE(lock(tw1, clock.today()));
        REQUIRE(signBy(PeranTandaTangan::Penilai, clock.today(), tw1));
        store("s", {}, [](Pelaksanaan& year) {
            UmpanBalikBerkelanjutan one;
            one.tanggal = QDate(2026, 3, 2);
            one.dari = PemberiUmpanBalik::RekanKerja;
            one.sifat = SifatUmpanBalik::Positif;
            one.isi = QStringLiteral("Ramah");
            one.nilai = NilaiBerakhlak::Harmonis;
            one.kunci = QStringLiteral("u1");
            year.umpanBalik.push_back(one);
            Pembinaan guided;
            guided.tanggal = QDate(2026, 2, 2);
            guided.topik = QStringLiteral("Ketepatan laporan");
            guided.kunci = QStringLiteral("b1");
            Pembinaan counselled = guided;
            counselled.jenis = JenisPembinaan::Konseling;
            counselled.topik = QStringLiteral("Masalah keluarga");
            counselled.kunci = QStringLiteral("k1");
            year.pembinaan = {guided, counselled};
        });
    }
    template <class Change> void store(const char* kunci, Pelaksanaan year, Change&& change)
    {
        change(year);
        const auto saved =
            file->transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(QString::fromLatin1(kunci), year);
                return Done{};
            });
        REQUIRE(saved);
    }
    void evaluateYear()
    {
        clock.setDay(QDate(2027, 1, 8));
        setCapaian(akhir);
        fill(akhir);
        REQUIRE(lock(akhir, QDate(2027, 1, 8)));
        REQUIRE(signBy(PeranTandaTangan::Penilai, QDate(2027, 1, 8), akhir));
        REQUIRE(signBy(PeranTandaTangan::Pegawai, QDate(2027, 1, 8), akhir));
    }
    KarierView seen(int sampai = 2026, const char* pegawai = "perawat")
    {
        auto view = file->read(
            [&](Reader& reader) { return viewKarier(reader, person(pegawai), sampai, clock.today()); });
        REQUIRE(view);
        REQUIRE(*view);
        REQUIRE(view->value().has_value());
        return std::move(**view.value());
    }
    std::vector<Kertas> printed(const char* kunci, const std::vector<JenisDokumen>& jenis = {})
    {
        auto papers = file->read([&](Reader& reader) {
            return assembleKarierPapers(reader, skpKunci(kunci), jenis, clock.today());
        });
        REQUIRE(papers);
        REQUIRE(*papers);
        return std::move(**papers);
    }
};

} // namespace

TEST_CASE("a career has the final evaluations of all years up to the one asked for")
{
    CareerWorld world;
    CHECK(world.seen().karier.evaluasi.size() == 1); // the akhir is not written yet
    world.evaluateYear();
    const Karier karier = world.seen().karier;
    REQUIRE(karier.evaluasi.size() == 2);
    CHECK(karier.evaluasi[0].periode == tw1);
    CHECK(karier.evaluasi[1].periode == akhir);
    CHECK(karier.evaluasi[1].predikat == Predikat::Baik);
    CHECK(karier.evaluasi[1].jabatan == QStringLiteral("Perawat Terampil"));
    CHECK(karier.evaluasi[1].masa == rentang(akhir, 2026));
    CHECK(world.seen(2025).karier.evaluasi.empty());
    CHECK(world.seen(2025).skp.isEmpty());
    CHECK(world.seen(2026).skp == skpKunci("s"));
}

TEST_CASE("a career shows the ratings of a decision that changed them, and says so")
{
    CareerWorld world;
    Skp skp = world.skp("s");
    skp.atasanPenilai = person("kadis");
    world.save(skp);
    world.evaluateYear();
    Keberatan objection;
    objection.tanggal = QDate(2027, 1, 11);
    objection.isi = QStringLiteral("Target terlampaui.");
    objection.penjelasan = QStringLiteral("Bukti baru.");
    objection.keputusan = QStringLiteral("Dikabulkan.");
    objection.putusan = PutusanKeberatan::Diubah;
    objection.ratingHasilKerja = Rating::DiAtas;
    objection.ratingPerilakuKerja = Rating::DiAtas;
    {
        Session s = world.session();
        REQUIRE(saveKeberatan(s, {world.ref(akhir), objection}));
        REQUIRE(decideKeberatan(s, {world.ref(akhir), {{}, QDate(2027, 1, 20)}}));
        REQUIRE(signKeberatan(s, {world.ref(akhir), PeranTandaTangan::Atasan, QDate(2027, 1, 20), {},
                                     CaraTandaTangan::Basah, {}, person("kadis")}));
    }
    const EvaluasiKarier last = world.seen().karier.evaluasi.back();
    CHECK(last.predikat == Predikat::SangatBaik);
    CHECK(last.diubahPutusan);
    CHECK(toPlainText(world.printed("s").front().model)
              .contains(QStringLiteral("Menurut putusan atas keberatan")));
}

TEST_CASE("feedback stands under its theme once, however many evaluations took it over")
{
    CareerWorld world;
    REQUIRE(world.write(
        [](Evaluasi& evaluasi) {
            UmpanBalik same;
            same.dari = PemberiUmpanBalik::RekanKerja;
            same.isi = QStringLiteral("Ramah kepada semua");
            same.kunci = QStringLiteral("u1");
            UmpanBalik own;
            own.isi = QStringLiteral("Teliti");
            evaluasi.umpanBalikPerilaku = {{NilaiBerakhlak::Harmonis, {same}}};
            REQUIRE(!evaluasi.realisasi.empty());
            evaluasi.realisasi.front().umpanBalik = {own};
        },
        akhir));
    CHECK(world.seen().karier.tema.size() == 1); // what a draft says is nobody's yet
    world.evaluateYear();
    const std::vector<TemaUmpanBalik> themes = world.seen().karier.tema;
    REQUIRE(themes.size() == 2);
    CHECK(themes[0].nilai == NilaiBerakhlak::Harmonis);
    REQUIRE(themes[0].isi.size() == 1);
    CHECK(themes[0].isi[0].isi.isi == QStringLiteral("Ramah"));
    CHECK(themes[0].jumlah(SifatUmpanBalik::Positif) == 1);
    CHECK(themes[0].jumlah(PemberiUmpanBalik::RekanKerja) == 1);
    CHECK(!themes[1].nilai);
    CHECK(themes[1].rhk == world.skp("s").hasilKerja.front().rencana);
    CHECK(themes[1].tahun == 2026);
}

TEST_CASE("konseling is in no career, whatever is asked for")
{
    CareerWorld world;
    const Karier karier = world.seen().karier;
    REQUIRE(karier.bimbingan.size() == 1);
    CHECK(karier.bimbingan[0].topik == QStringLiteral("Ketepatan laporan"));
    for (const std::vector<JenisDokumen>& asked : {std::vector<JenisDokumen>{}, {JenisDokumen::Karier},
             {JenisDokumen::Karier, JenisDokumen::Konseling}}) {
        const auto papers = world.printed("s", asked);
        REQUIRE(papers.size() == 1);
        CHECK(papers[0].keadaan == KeadaanKertas::TanpaCuplikan);
        const QString text = toPlainText(papers[0].model);
        CHECK(text.contains(QStringLiteral("Ketepatan laporan")));
        CHECK(!text.contains(QStringLiteral("Masalah keluarga")));
    }
    CHECK(world.printed("s", {JenisDokumen::Konseling}).empty());
}

TEST_CASE("a career has what followed, and predikat noted for years without an evaluation")
{
    CareerWorld world;
    Pegawai pegawai = world.load<Pegawai>(QStringLiteral("perawat")).value();
    pegawai.angkaKredit.riwayat = {
        {2025, 1, 12, {}, QStringLiteral("sangat_baik"), {}}, {2026, 1, 3, {}, QStringLiteral("Kurang"), {}}};
    world.save(pegawai);
    TindakLanjut training;
    training.jenis = JenisTindakLanjut::PembinaanKarier;
    training.bentuk = QStringLiteral("Pelatihan PPGD");
    Session s = world.session();
    REQUIRE(saveTindakLanjut(s, {skpKunci("s"), std::nullopt, training}));
    const Karier karier = world.seen().karier;
    REQUIRE(karier.tercatat.size() == 1);
    CHECK(karier.tercatat[0] == PredikatTercatat{2025, 1, 12, QStringLiteral("Sangat Baik")});
    REQUIRE(karier.tindakLanjut.size() == 1);
    CHECK(karier.tindakLanjut[0].isi.bentuk == QStringLiteral("Pelatihan PPGD"));
}

TEST_CASE("a career goes with the last SKP of the year, and there is none where nothing is known")
{
    CareerWorld world;
    CHECK(world.printed("s").size() == 1);
    world.save(UnitWorld::draft("b", "bidan").build());
    CHECK(world.printed("b").empty());
    CHECK(world.seen(2026, "bidan").karier.isEmpty());
}

TEST_CASE("the marks of a competence stand together, oldest first, and on paper where there are any")
{
    CareerWorld world;
    CHECK_FALSE(toPlainText(world.printed("s").front().model).contains(QStringLiteral("KOMPETENSI")));
    world.store("s", {}, [](Pelaksanaan& year) {
        Pembinaan first;
        first.tanggal = QDate(2026, 2, 2);
        first.kunci = QStringLiteral("b1");
        first.kompetensi = {{QStringLiteral("Komunikasi"), 4, QStringLiteral("Jelas <sekali>")}};
        Pembinaan later = first;
        later.tanggal = QDate(2026, 3, 9);
        later.kunci = QStringLiteral("b2");
        later.kompetensi = {{QStringLiteral("Analisis"), {}, {}}, {QStringLiteral("komunikasi"), 5, {}}};
        Pembinaan counselled = first;
        counselled.jenis = JenisPembinaan::Konseling;
        counselled.kunci = QStringLiteral("k1");
        year.pembinaan = {later, first, counselled};
    });
    const Karier karier = world.seen().karier;
    REQUIRE(karier.kompetensi.size() == 3);
    CHECK(karier.kompetensi[0].isi.kompetensi == QStringLiteral("Analisis"));
    CHECK_FALSE(karier.kompetensi[0].isi.nilai);
    CHECK(karier.kompetensi[1].isi.nilai == 4);
    CHECK(karier.kompetensi[1].tanggal == QDate(2026, 2, 2));
    CHECK(karier.kompetensi[2].isi.nilai == 5);
    const QString paper = toPlainText(world.printed("s").front().model);
    CHECK(paper.contains(QStringLiteral("KOMPETENSI")));
    CHECK(paper.contains(QStringLiteral("Jelas <sekali>")));
}
