#include "core/usecases/tindaklanjut/assembleangkakredit.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "core/usecases/tindaklanjut/saveangkakredit.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A puskesmas in which the bidan is a functional official and a PNS.
struct Bidan : UnitWorld {
    Bidan()
    {
        change([](Pegawai& bidan) {
            bidan.jenisJabatan = JenisJabatan::Fungsional;
            bidan.jenjang = Jenjang::AhliPertama;
        });
    }

    template <class Change> void change(Change&& how)
    {
        Pegawai bidan = load<Pegawai>(QStringLiteral("bidan")).value();
        how(bidan);
        save(bidan);
    }

    /// An SKP on those days whose evaluations of these periods are final with these ratings.
    void evaluated(const char* kunci, QDate from, QDate to, const std::vector<Evaluasi>& all)
    {
        save(draft(kunci, "bidan").from(from, to).withStatus(StatusSkp::Berjalan).build());
        const auto saved =
            file->transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(QString::fromLatin1(kunci), DaftarEvaluasi{all});
                return Done{};
            });
        REQUIRE(saved);
    }

    std::optional<AngkaKreditPaper> gather(int tahun = 2026)
    {
        const Regulation law = *loadRegulation(regulationResource);
        auto paper = file->read([&](Reader& reader) {
            return gatherAngkaKredit(reader, PegawaiKunci(QStringLiteral("bidan")), tahun, law);
        });
        REQUIRE(paper);
        return *paper;
    }

    /// "1-5 5,21 Baik": each row of the year.
    QStringList rows(int tahun = 2026)
    {
        QStringList all;
        const auto paper = gather(tahun);
        for (const BarisKonversi& row : paper ? paper->tahunIni : std::vector<BarisKonversi>{}) {
            all.append(
                QStringLiteral("%1-%2 %3 %4")
                    .arg(row.masa.bulanMulai)
                    .arg(row.masa.bulanSelesai)
                    .arg(desimalTercetak(row.angkaKredit, 2), paper->predikat.label(row.masa.predikat)));
        }
        return all;
    }
};

Evaluasi evaluasi(Periode periode, Rating hasilKerja, Rating perilakuKerja = Rating::Sesuai)
{
    Evaluasi one;
    one.periode = periode;
    one.ratingHasilKerja = hasilKerja;
    one.ratingPerilakuKerja = perilakuKerja;
    one.status = StatusEvaluasi::Final;
    one.tandaTangan = {
        {person("kapus"), QDate(2027, 1, 10), {}, CaraTandaTangan::Basah, PeranTandaTangan::Penilai, {}}};
    return one;
}

const QDate jan1(2026, 1, 1);
const QDate dec31(2026, 12, 31);

} // namespace

TEST_CASE("angka kredit of two SKP of five and seven months follows each one's predikat")
{
    Bidan world;
    CHECK_FALSE(world.gather());
    world.evaluated("s1", jan1, QDate(2026, 5, 31), {evaluasi({}, Rating::Sesuai)});
    world.evaluated("s2", QDate(2026, 6, 1), dec31, {evaluasi({}, Rating::DiAtas, Rating::DiAtas)});
    CHECK(world.rows() ==
          QStringList{QStringLiteral("1-5 5,21 Baik"), QStringLiteral("6-12 10,94 Sangat Baik")});
    CHECK(world.gather()->periode == RentangTanggal{jan1, dec31});
    CHECK(world.gather()->penandatangan.front().nama == QStringLiteral("dr. Bambang Sutrisno"));
    CHECK_FALSE(world.gather(2025));
}

TEST_CASE("periodic evaluations are converted until the akhir one stands for them")
{
    Bidan world;
    const Periode tw1{JenisPeriode::Triwulanan, 1};
    const Periode tw2{JenisPeriode::Triwulanan, 2};
    world.evaluated("s1", jan1, dec31, {evaluasi(tw1, Rating::Sesuai), evaluasi(tw2, Rating::DiBawah)});
    CHECK(world.rows() ==
          QStringList{QStringLiteral("1-3 3,13 Baik"), QStringLiteral("4-6 2,34 Butuh Perbaikan")});
    CHECK(world.gather()->periode.selesai == QDate(2026, 6, 30));
    world.evaluated("s1", jan1, dec31,
        {evaluasi(tw1, Rating::Sesuai), evaluasi(tw2, Rating::DiBawah), evaluasi({}, Rating::Sesuai)});
    CHECK(world.rows() == QStringList{QStringLiteral("1-12 12,50 Baik")});
}

TEST_CASE("the decision on an objection is what is converted, and a draft says that it is one")
{
    Bidan world;
    Evaluasi one = evaluasi({}, Rating::DiBawah);
    one.keberatan.tanggal = QDate(2027, 1, 12);
    one.keberatan.putusan = PutusanKeberatan::Diubah;
    one.keberatan.ratingHasilKerja = Rating::Sesuai;
    world.evaluated("s1", jan1, dec31, {one});
    CHECK(world.rows() == QStringList{QStringLiteral("1-12 9,38 Butuh Perbaikan")});
    one.keberatan.tandaTangan = one.tandaTangan; // decided once it is signed
    world.evaluated("s1", jan1, dec31, {one});
    CHECK(world.rows() == QStringList{QStringLiteral("1-12 12,50 Baik")});
    one.keberatan.putusan = PutusanKeberatan::Tetap;
    world.evaluated("s1", jan1, dec31, {one});
    CHECK(world.rows() == QStringList{QStringLiteral("1-12 9,38 Butuh Perbaikan")});
    CHECK(world.gather()->tahunIni.front().masa.isFinal);

    one.status = StatusEvaluasi::Draf;
    one.tandaTangan.clear();
    world.evaluated("s1", jan1, dec31, {one});
    REQUIRE(world.gather());
    CHECK_FALSE(world.gather()->tahunIni.front().masa.isFinal);
}

TEST_CASE("a change of jenjang within the year, and the months as CPNS, are seen in the rows")
{
    Bidan world;
    world.change([](Pegawai& bidan) {
        bidan.jenjang = Jenjang::AhliMuda;
        RiwayatJabatan asCpns;
        asCpns.mulai = QDate(2025, 3, 1);
        asCpns.selesai = QDate(2026, 2, 28);
        asCpns.jenjang = wireName(Jenjang::AhliPertama);
        asCpns.status = wireName(StatusPegawai::Cpns);
        RiwayatJabatan pertama = asCpns;
        pertama.mulai = QDate(2026, 3, 1);
        pertama.selesai = QDate(2026, 6, 30);
        pertama.status = wireName(StatusPegawai::Pns);
        bidan.riwayat = {asCpns, pertama};
    });
    world.evaluated("s1", jan1, dec31, {evaluasi({}, Rating::Sesuai)});
    CHECK(world.rows() == QStringList{QStringLiteral("3-6 4,17 Baik"), QStringLiteral("7-12 12,50 Baik")});
}

TEST_CASE("a PPPK and who holds no functional post have no angka kredit")
{
    Bidan world;
    world.evaluated("s1", jan1, dec31, {evaluasi({}, Rating::Sesuai)});
    world.change([](Pegawai& bidan) { bidan.status = StatusPegawai::Pppk; });
    CHECK_FALSE(world.gather());
    world.change([](Pegawai& bidan) {
        bidan.status = StatusPegawai::Pns;
        bidan.jenisJabatan = JenisJabatan::Pelaksana;
    });
    CHECK_FALSE(world.gather());
}

TEST_CASE("earlier years come from their SKP and from what was noted, and the notes of a paper are its own")
{
    Bidan world;
    world.change([](Pegawai& bidan) {
        bidan.angkaKredit.nilaiIntegrasi = QStringLiteral("12.345");
        bidan.angkaKredit.akDasar = QStringLiteral("10");
        bidan.angkaKredit.riwayat = {{2024, {}, {}, {}, QStringLiteral("Baik"), QStringLiteral("12.5")},
            {2024, 7, 12, {}, QStringLiteral("tidak dikenal"), {}}};
        DokumenAngkaKredit note;
        note.jenis = JenisDokumenAngkaKredit::Penetapan;
        note.tahun = 2026;
        note.nomor = QStringLiteral("800/7");
        note.penandatangan = QStringLiteral("kadis");
        bidan.angkaKredit.dokumen = {note};
    });
    world.evaluated("s0", QDate(2025, 1, 1), QDate(2025, 12, 31), {evaluasi({}, Rating::Sesuai)});
    world.evaluated("s1", jan1, dec31, {evaluasi({}, Rating::DiAtas, Rating::DiAtas)});
    const AngkaKreditPaper paper = world.gather().value();
    CHECK(paper.sebelumnya.size() == 2);
    CHECK(jumlahAngkaKredit(paper.sebelumnya) == Desimal(25));
    const auto rows = barisPenetapan(paper);
    REQUIRE(rows.size() == 5);
    CHECK(rows.at(3) == BarisPenetapan{Kata::AkKonversi, Desimal(37345, 3), Desimal(1875, 2)});
    CHECK(kumulatif(rows) == Desimal(66095, 3));
    CHECK(paper.dokumen.at(2).nomor == QStringLiteral("800/7"));
    CHECK(paper.penandatangan.at(2).nama == QStringLiteral("dr. Ratna Wulandari, M.Kes."));
    CHECK(paper.dokumen.at(0).nomor.isEmpty());
}

TEST_CASE("the three papers go with the last SKP of the year, as drafts while an evaluation is not final")
{
    Bidan world;
    Evaluasi second = evaluasi({}, Rating::DiAtas);
    world.evaluated("s1", jan1, QDate(2026, 5, 31), {evaluasi({}, Rating::Sesuai)});
    world.evaluated("s2", QDate(2026, 6, 1), dec31, {second});
    const auto papers = [&](const char* kunci, const std::vector<JenisDokumen>& jenis = {}) {
        auto read = world.file->read([&](Reader& reader) {
            return assembleAngkaKreditPapers(reader, skpKunci(kunci), jenis, QDate(2027, 1, 20));
        });
        REQUIRE(read);
        REQUIRE(*read);
        return **read;
    };
    CHECK(papers("s1").empty());
    CHECK(papers("s2", {JenisDokumen::Skp}).empty());
    CHECK(papers("s2", {JenisDokumen::PenetapanAk}).size() == 1);
    const auto all = papers("s2");
    REQUIRE(all.size() == 3);
    CHECK(all.front().jenis == JenisDokumen::KonversiAk);
    CHECK(all.front().keadaan == KeadaanKertas::TanpaCuplikan);

    second.status = StatusEvaluasi::Draf;
    second.tandaTangan.clear();
    world.evaluated("s2", QDate(2026, 6, 1), dec31, {second});
    CHECK(papers("s2").front().keadaan == KeadaanKertas::Draf);
}

TEST_CASE("amounts are taken as officers write them, and never where they could mean two numbers")
{
    const auto clean = [](const char* typed) {
        return cleanAngkaKredit(QString::fromUtf8(typed)).value_or(QStringLiteral("ditolak"));
    };
    CHECK(clean("") == QString());
    CHECK(clean(" 12,5 ") == QStringLiteral("12.5"));
    CHECK(clean("12,345") == QStringLiteral("12.345"));
    CHECK(clean("1.234,50") == QStringLiteral("1234.5"));
    CHECK(clean("100") == QStringLiteral("100"));
    CHECK(clean("12.5") == QStringLiteral("12.5"));
    for (const char* typed : {"12.345", "1.234", "-5", "12,3456", "dua", "1,2,3", "1e3", "٣"}) {
        CHECK(clean(typed) == QStringLiteral("ditolak"));
    }
}

TEST_CASE("angka kredit is stored whole and by date, or not at all with each fault named")
{
    Bidan world;
    Session session = world.session();
    AngkaKredit typed;
    typed.nilaiIntegrasi = QStringLiteral("12,345");
    typed.riwayat = {{2025, 7, 12, {}, QStringLiteral("Baik"), QStringLiteral("6,25")},
        {2025, 1, 6, {}, QStringLiteral("Baik"), {}}};
    REQUIRE(saveAngkaKredit(session, {PegawaiKunci(QStringLiteral("bidan")), typed}));
    const AngkaKredit stored = world.load<Pegawai>(QStringLiteral("bidan"))->angkaKredit;
    CHECK(stored.nilaiIntegrasi == QStringLiteral("12.345"));
    REQUIRE(stored.riwayat.size() == 2);
    CHECK(stored.riwayat.front().bulanMulai == 1);

    using Fault = AngkaKreditFault;
    typed.akDasar = QStringLiteral("banyak");
    typed.riwayat = {{25, 9, 3, {}, {}, {}}, {2025, {}, {}, {}, QStringLiteral("Baik"), {}},
        {2025, 3, 4, {}, QStringLiteral("Baik"), {}}};
    const auto refused = saveAngkaKredit(session, {PegawaiKunci(QStringLiteral("bidan")), typed});
    REQUIRE_FALSE(refused);
    const auto inRow = [](Fault::Kind kind, int baris) { return Fault{kind, Fault::Kolom::Riwayat, baris}; };
    CHECK(refused.error().faults == std::vector<Fault>{{Fault::Kind::BukanAngka, Fault::Kolom::AkDasar, -1},
                                        inRow(Fault::Kind::TahunSalah, 0), inRow(Fault::Kind::BulanSalah, 0),
                                        inRow(Fault::Kind::PredikatKosong, 0),
                                        inRow(Fault::Kind::BulanBertindih, 2)});
    CHECK(world.load<Pegawai>(QStringLiteral("bidan"))->angkaKredit == stored);
    CHECK_FALSE(saveAngkaKredit(session, {PegawaiKunci(QStringLiteral("siapa")), {}}));
}
