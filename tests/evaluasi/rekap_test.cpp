#include "core/documents/plaintext.h"
#include "core/domain/pegawai/identitas.h"
#include "core/domain/pegawai/kolompegawai.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "core/usecases/penetapan/notelatereason.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "core/usecases/unit/assemblerekap.h"
#include "core/usecases/unit/viewrekap.h"
#include "tests/evaluasi/evaluasiworld.h"
#include "ui/text/distribusitext.h"
#include "ui/text/rekaptext.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

RekapView seen(UnitWorld& world, const Periode& periode = {}, int tahun = 2026)
{
    auto view = world.file->read(
        [&](Reader& reader) { return viewRekap(reader, tahun, periode, world.clock.today()); });
    REQUIRE(view);
    REQUIRE(*view);
    return std::move(**view);
}

QStringList names(const std::vector<BarisRekap>& rows)
{
    QStringList all;
    for (const BarisRekap& row : rows) {
        all += row.nama;
    }
    return all;
}

/// Whom a figure counts.
QStringList counted(const Rekap& rekap, AngkaRekap angka)
{
    QStringList all;
    for (const BarisRekap& row : rekap.baris) {
        if (memenuhi(angka, row)) {
            all += row.pegawai.text();
        }
    }
    CHECK(hitung(angka, rekap).pembilang == all.size());
    return all;
}

QString printed(UnitWorld& world, const Periode& periode = {})
{
    auto paper = world.file->read(
        [&](Reader& reader) { return assembleRekapPaper(reader, 2026, periode, world.clock.today()); });
    REQUIRE(paper);
    REQUIRE(*paper);
    return toPlainText((*paper)->model);
}

const QStringList onlyPerawat{QStringLiteral("perawat")};

} // namespace

TEST_CASE("a recap counts each pegawai of the unit once, with the SKP in force on the last day")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 8)));
    const Rekap rekap = seen(world, tw1).rekap;
    REQUIRE(names(rekap.baris).size() == 3); // the head of the dinas is outside the unit
    CHECK(counted(rekap, AngkaRekap::AdaSkp) == onlyPerawat);
    CHECK(counted(rekap, AngkaRekap::SkpDitandatangani) == onlyPerawat);
    CHECK(counted(rekap, AngkaRekap::TepatWaktu) == onlyPerawat);
    CHECK(counted(rekap, AngkaRekap::Berjenjang) == onlyPerawat);
    CHECK(counted(rekap, AngkaRekap::EvaluasiFinal) == onlyPerawat);
    CHECK(counted(rekap, AngkaRekap::HasilDiterima).isEmpty());
    CHECK(counted(rekap, AngkaRekap::Baik) == onlyPerawat); // sesuai, di atas
    CHECK(hitung(AngkaRekap::EvaluasiFinal, rekap) == BagianRekap{1, 3});
    CHECK(hitung(AngkaRekap::Baik, rekap) == BagianRekap{1, 1});
    CHECK(seen(world).rekap.baris.size() == 3);
    CHECK(counted(seen(world).rekap, AngkaRekap::EvaluasiFinal).isEmpty());
    CHECK(counted(seen(world).rekap, AngkaRekap::Periodik) == onlyPerawat); // one quarter has ended
}

TEST_CASE("a draft of an evaluation has no predikat in the recap")
{
    EvaluasiWorld world;
    world.fill();
    const Rekap rekap = seen(world, tw1).rekap;
    CHECK(counted(rekap, AngkaRekap::EvaluasiFinal).isEmpty());
    CHECK(hitung(AngkaRekap::Baik, rekap) == BagianRekap{0, 0});
    CHECK(printed(world, tw1).contains(QStringLiteral("Draf")));
}

TEST_CASE("who is not evaluated, starts later or acts for another is in no figure")
{
    EvaluasiWorld world;
    Pegawai bidan = *world.load<Pegawai>(QStringLiteral("bidan"));
    bidan.tidakDinilai = {{JenisTidakDinilai::Pensiun, {}, QDate(2026, 5, 1), {}}};
    world.save(bidan,
        UnitWorld::draft("k", "kapus", "kadis").from(QDate(2026, 7, 1), QDate(2026, 12, 31)).build(),
        UnitWorld::draft("plt", "perawat").but([](Skp& skp) { skp.sebagai = Sebagai::Plt; }).build());
    CHECK(names(seen(world, tw1).rekap.baris) ==
          QStringList({QStringLiteral("Dewi Lestari, A.Md.Keb."), QStringLiteral("Siti Aminah, A.Md.Kep.")}));
    const Rekap tw2 = seen(world, {JenisPeriode::Triwulanan, 2}).rekap;
    CHECK(names(tw2.baris) == QStringList(QStringLiteral("Siti Aminah, A.Md.Kep.")));
    const Rekap year = seen(world).rekap;
    CHECK(names(year.baris) ==
          QStringList({QStringLiteral("dr. Bambang Sutrisno"), QStringLiteral("Siti Aminah, A.Md.Kep.")}));
    CHECK(year.baris[1].skp == skpKunci("s"));
    CHECK(counted(year, AngkaRekap::SkpDitandatangani) == onlyPerawat);
}

TEST_CASE("an SKP that ended before the last day is listed beneath, and its pegawai counts as without")
{
    EvaluasiWorld world;
    Skp ended = world.skp("s");
    ended.status = StatusSkp::Ditutup;
    ended.selesai = QDate(2026, 5, 15);
    ended.alasanTutup = AlasanTutup::Mutasi;
    world.save(ended);
    const Rekap tw2 = seen(world, {JenisPeriode::Triwulanan, 2}).rekap;
    REQUIRE(tw2.sebelumnya.size() == 1);
    CHECK(tw2.sebelumnya[0].skp == skpKunci("s"));
    CHECK(counted(tw2, AngkaRekap::AdaSkp).isEmpty());
    CHECK(hitung(AngkaRekap::AdaSkp, tw2).penyebut == 3);
    CHECK(seen(world, {JenisPeriode::Triwulanan, 3}).rekap.sebelumnya.empty()); // of another quarter
    CHECK(seen(world, tw1).rekap.sebelumnya.empty());
    CHECK(printed(world).contains(QStringLiteral("SKP SEBELUMNYA")));
    world.save(UnitWorld::draft("baru", "perawat").from(QDate(2026, 6, 1), QDate(2026, 12, 31)).build());
    CHECK(counted(seen(world).rekap, AngkaRekap::AdaSkp) == onlyPerawat);
    CHECK(seen(world).rekap.sebelumnya.size() == 1);
}

TEST_CASE("an SKP that was revised before it ended is listed beneath too, and counts as in force no longer")
{
    EvaluasiWorld world;
    Skp first = world.skp("s");
    Skp ended = first;
    ended.kunci = skpKunci("s2");
    ended.revisi = 2;
    ended.revisiDari = first.kunci;
    ended.status = StatusSkp::Dievaluasi;
    ended.selesai = QDate(2026, 10, 12);
    first.status = StatusSkp::Digantikan;
    world.save(first, ended);
    const Rekap year = seen(world).rekap;
    REQUIRE(year.sebelumnya.size() == 1);
    CHECK(year.sebelumnya[0].skp == skpKunci("s2"));
    CHECK(counted(year, AngkaRekap::AdaSkp).isEmpty());
    const Rekap tw3 = seen(world, {JenisPeriode::Triwulanan, 3}).rekap;
    CHECK(counted(tw3, AngkaRekap::AdaSkp) == onlyPerawat);
}

TEST_CASE("an evaluation beside an earlier revision is that of the SKP")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 8)));
    Skp old = world.skp("s");
    Skp next = old;
    next.kunci = skpKunci("s2");
    next.revisi = 2;
    next.revisiDari = old.kunci;
    old.status = StatusSkp::Digantikan;
    world.save(old, next);
    const Rekap rekap = seen(world, tw1).rekap;
    CHECK(counted(rekap, AngkaRekap::Baik) == onlyPerawat);
    CHECK(rekap.sebelumnya.empty());
    const auto at = std::find_if(rekap.baris.begin(), rekap.baris.end(),
        [](const BarisRekap& row) { return row.pegawai == person("perawat"); });
    CHECK(at->skp == next.kunci);
}

TEST_CASE("a decided objection counts in the recap with the ratings of the decision")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 8)));
    REQUIRE(world.signBy(PeranTandaTangan::Pegawai, QDate(2026, 4, 8)));
    Keberatan keberatan;
    keberatan.tanggal = QDate(2026, 4, 9);
    keberatan.isi = QStringLiteral("Target terlampaui.");
    keberatan.keputusan = QStringLiteral("Dikabulkan.");
    keberatan.putusan = PutusanKeberatan::Diubah;
    keberatan.ratingHasilKerja = Rating::DiAtas;
    keberatan.ratingPerilakuKerja = Rating::DiAtas;
    Session s = world.session();
    REQUIRE(saveKeberatan(s, {world.ref(), keberatan}));
    CHECK(counted(seen(world, tw1).rekap, AngkaRekap::Baik) == onlyPerawat);
    CHECK(printed(world, tw1).contains(QStringLiteral("Keberatan diajukan, belum diputus")));
    REQUIRE(decideKeberatan(s, {world.ref(), {{}, QDate(2026, 4, 10)}}));
    // It may be opened again until the atasan has signed it.
    CHECK(counted(seen(world, tw1).rekap, AngkaRekap::Baik) == onlyPerawat);
    REQUIRE(signKeberatan(s, {world.ref(), PeranTandaTangan::Atasan, QDate(2026, 4, 10),
                                 QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, {}, person("kadis")}));
    CHECK(counted(seen(world, tw1).rekap, AngkaRekap::SangatBaik) == onlyPerawat);
    CHECK(counted(seen(world, tw1).rekap, AngkaRekap::HasilDiterima) == onlyPerawat);
    CHECK(printed(world, tw1).contains(QStringLiteral("Sesuai keputusan atas keberatan")));
}

TEST_CASE("a late penetapan stands in the recap with its reason")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.clock.setDay(QDate(2026, 2, 10));
    world.set("s", QDate(2026, 2, 10));
    CHECK(counted(seen(world).rekap, AngkaRekap::TepatWaktu).isEmpty());
    CHECK(printed(world).contains(QStringLiteral("alasannya tidak dicatat")));
    Session s = world.session();
    REQUIRE(noteLateReason(s, {skpKunci("s"), QStringLiteral("Banjir; kantor tutup.")}));
    const QString paper = printed(world);
    CHECK(
        paper.contains(QStringLiteral("Penetapan terlambat (batas 31 Januari 2026): Banjir; kantor tutup.")));
}

TEST_CASE("the sheet of a recap holds one row a pegawai, and a CSV no formula")
{
    UnitWorld world;
    Pegawai odd = UnitWorld::pegawai("aneh", "=HYPERLINK(\"x\")", "-1;2", "kapus");
    odd.identitas = {JenisIdentitas::Nip, QStringLiteral("199512162019032008")};
    world.save(odd);
    const auto sheets = world.file->read(
        [&](Reader& reader) { return assembleLembarRekap(reader, 2026, {}, world.clock.today()); });
    REQUIRE(sheets);
    REQUIRE(*sheets);
    CHECK((*sheets)->pegawai.rows.size() == 5);
    CHECK((*sheets)->ringkasan.rows.size() == 1 + angkaRekap({}).size());
    const QString csv = QString::fromUtf8(makeCsv((*sheets)->csv));
    CHECK(csv.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\";19951216 201903 2 008;\"'-1;2\"")));
    const auto back = parseCsv(makeCsv((*sheets)->csv));
    REQUIRE(back);
    CHECK(back->delimiter == QLatin1Char(';'));
    REQUIRE(back->table.rows.size() == 5);

    // Every row says of what it is, and the import of pegawai finds names and whole numbers again.
    CHECK(back->table.rows[0].mid(14) ==
          QStringList({QStringLiteral("PERIODE"), QStringLiteral("UNIT"), QStringLiteral("INSTANSI")}));
    CHECK(back->table.rows[1].mid(14, 2) ==
          QStringList({QStringLiteral("TAHUN 2026"), world.load<Unit>(QStringLiteral("1"))->nama}));
    const KolomDugaan guessed = dugaKolom(back->table);
    CHECK(guessed.adaJudul);
    CHECK(guessed.kolom.at(1) == KolomPegawai::Nama);
    CHECK(guessed.kolom.at(2) == KolomPegawai::Nomor);
    CHECK(std::any_of(back->table.rows.begin(), back->table.rows.end(), [](const QStringList& row) {
        const auto nomor = parseNomor(row.at(2));
        return nomor && *nomor == QStringLiteral("199512162019032008");
    }));
    CHECK((*sheets)->kepala.at(3) == QStringList(QStringLiteral("TAHUN 2026")));
}

TEST_CASE("recap and distribution count the same people, but for the leader whom the pattern leaves out")
{
    EvaluasiWorld world;
    world.fill();
    Pegawai late = UnitWorld::pegawai("telat", "Tuti", "Perawat", "kapus");
    Pegawai away = UnitWorld::pegawai("tugas", "Umi", "Perawat", "kapus");
    away.tidakDinilai = {{JenisTidakDinilai::Pensiun, {}, QDate(2026, 2, 1), {}}};
    world.save(
        late, away, UnitWorld::draft("nanti", "telat").from(QDate(2026, 5, 1), QDate(2026, 12, 31)).build());
    const auto distributed = [&](const Periode& periode) {
        auto view = world.file->read([&](Reader& reader) {
            return viewDistribusi(reader, {2026, periode, {}}, world.clock.today());
        });
        REQUIRE(view);
        REQUIRE(*view);
        return **view;
    };
    for (const Periode& periode : {tw1, Periode{JenisPeriode::Triwulanan, 2}, akhir}) {
        const Distribusi view = distributed(periode);
        const Rekap rekap = seen(world, periode).rekap;
        CHECK(view.dihitung() + view.pimpinan + view.tanpaSkp == static_cast<int>(rekap.baris.size()));
        CHECK(rekap.pimpinan() == view.pimpinan);
        CHECK(names(rekap.baris).contains(late.nama) == (periode != tw1));
        CHECK(!names(rekap.baris).contains(away.nama));
    }
    CHECK(text::cakupan(distributed(tw1)) ==
          QStringLiteral("Dihitung: 3 pegawai yang dinilai, tanpa pimpinannya sendiri (1) dan yang tanpa SKP "
                         "pada hari terakhir periode (1), jadi 1. Rekap menghitung semuanya."));
    CHECK(printed(world, tw1).contains(QStringLiteral("termasuk pimpinan unit (1)")));
}

TEST_CASE("a deadline that all have met is not late")
{
    EvaluasiWorld world;
    world.save(UnitWorld::draft("b", "bidan").build(), UnitWorld::draft("k", "kapus", "kadis").build());
    world.clock.setDay(QDate(2026, 11, 29));
    CHECK(text::tenggatRekap(seen(world)).contains(QStringLiteral("terlambat 302 hari: belum 2 dari 3")));
    for (const char* kunci : {"b", "k"}) {
        Skp skp = world.skp(kunci);
        skp.tandaTangan = world.skp("s").tandaTangan;
        skp.status = StatusSkp::Berjalan;
        world.save(skp);
    }
    const QString met = text::tenggatRekap(seen(world));
    CHECK(met.contains(QStringLiteral("31 Januari 2026 (semua sudah ditetapkan).")));
    CHECK(met.contains(QStringLiteral("31 Januari 2027 (63 hari lagi)")));
}
