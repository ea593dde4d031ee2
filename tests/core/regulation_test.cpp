#include "tests/support/catch.h"

#include "core/regulation/regulation.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;

namespace
{

Regulation delivered() { return loadRegulation(regulationResource).value(); }

/// The delivered tables with one of them replaced.
RegulationError errorWith(const QString& id, const QByteArray& bytes)
{
    const auto loaded =
        loadRegulation([&](const QString& asked) { return asked == id ? bytes : regulationResource(asked); });
    REQUIRE_FALSE(loaded);
    return loaded.error();
}

QByteArray edited(const QString& id, const char* from, const char* to)
{
    QByteArray bytes = regulationResource(id);
    REQUIRE(bytes.contains(from));
    return bytes.replace(from, to);
}

} // namespace

TEST_CASE("the delivered tables load and name their versions")
{
    const Regulation law = delivered();
    CHECK(law.versi().startsWith(QStringLiteral("predikat 2022.1; distribusi 2023.1; ")));
    for (const QString& id : regulationIds()) {
        INFO(id.toStdString());
        // The forms' words are no law, and no version of it.
        CHECK(law.versi().contains(id) ==
              (!QStringList{QStringLiteral("formulir"), QStringLiteral("bimbingan")}.contains(id)));
        const QJsonObject head = QJsonDocument::fromJson(regulationResource(id)).object();
        CHECK(head.contains(QStringLiteral("versi")));
        CHECK(head.contains(QStringLiteral("berlaku_mulai")));
        CHECK(head.contains(QStringLiteral("status")));
    }
    CHECK(law.predikat.kepala().status == StatusRegulasi::Resmi);
    CHECK(law.predikat.kepala().berlakuMulai == QDate(2022, 1, 1));
}

TEST_CASE("a table that can't be used says which, what and where")
{
    CHECK(errorWith(QStringLiteral("pasal"), {}) ==
          RegulationError{QStringLiteral("pasal"), RegulationFault::Missing, {}});
    CHECK(errorWith(QStringLiteral("tenggat"), "[1]") ==
          RegulationError{QStringLiteral("tenggat"), RegulationFault::NotJson, {}});
    CHECK(errorWith(QStringLiteral("golongan"), "{\"pns\": []}") ==
          RegulationError{QStringLiteral("golongan"), RegulationFault::KeyMissing, QStringLiteral("/pppk")});
    CHECK(errorWith(QStringLiteral("predikat"),
              edited(QStringLiteral("predikat"), "\"sesuai\": \"butuh_perbaikan\"",
                  "\"sesuai\": \"lumayan\"")) == RegulationError{QStringLiteral("predikat"),
                                                     RegulationFault::UnknownWord,
                                                     QStringLiteral("/matriks/di_bawah/sesuai")});
    CHECK(errorWith(QStringLiteral("tenggat"),
              edited(QStringLiteral("tenggat"), "\"bulan\": 1", "\"bulan\": 13")) ==
          RegulationError{
              QStringLiteral("tenggat"), RegulationFault::OutOfRange, QStringLiteral("/penetapan/bulan")});
    CHECK(errorWith(QStringLiteral("angka-kredit"),
              edited(QStringLiteral("angka-kredit"), "\"koefisien\": 3.75", "\"koefisien\": true")) ==
          RegulationError{QStringLiteral("angka-kredit"), RegulationFault::WrongType,
              QStringLiteral("/jenjang/0/koefisien")});
    CHECK(errorWith(QStringLiteral("berakhlak"),
              edited(QStringLiteral("berakhlak"), "\"id\": \"loyal\"", "\"id\": \"adaptif\""))
              .fault == RegulationFault::KeyMissing);
    CHECK(errorWith(
              QStringLiteral("distribusi"), edited(QStringLiteral("distribusi"), "2022-01-01", "2022-02-30"))
              .place == QStringLiteral("/berlaku_mulai"));
}

TEST_CASE("a head may be absent, and an edited number counts")
{
    const QByteArray bytes =
        edited(QStringLiteral("tenggat"), "\"hari_setelah_diterima\": 14", "\"hari_setelah_diterima\": 21");
    const auto law = loadRegulation(
        [&](const QString& id) { return id == QStringLiteral("tenggat") ? bytes : regulationResource(id); });
    CHECK(law->tenggat.hariKeberatan == 21);
    const auto bare = PredikatTable::parse(edited(
        QStringLiteral("predikat"), " \"versi\": \"2022.1\",\n \"berlaku_mulai\": \"2022-01-01\",\n", ""));
    CHECK(bare->kepala().versi.isEmpty());
    CHECK(bare->kepala().berlakuMulai.isNull());
}

TEST_CASE("the predikat follows from the two ratings alone")
{
    const PredikatTable table = delivered().predikat;
    using R = Rating;
    CHECK(table.predikat(R::DiAtas, R::DiBawah) == Predikat::Kurang);
    CHECK(table.predikat(R::DiAtas, R::Sesuai) == Predikat::Baik);
    CHECK(table.predikat(R::DiAtas, R::DiAtas) == Predikat::SangatBaik);
    CHECK(table.predikat(R::Sesuai, R::DiBawah) == Predikat::Kurang);
    CHECK(table.predikat(R::Sesuai, R::Sesuai) == Predikat::Baik);
    CHECK(table.predikat(R::Sesuai, R::DiAtas) == Predikat::Baik);
    CHECK(table.predikat(R::DiBawah, R::DiBawah) == Predikat::SangatKurang);
    CHECK(table.predikat(R::DiBawah, R::Sesuai) == Predikat::ButuhPerbaikan);
    CHECK(table.predikat(R::DiBawah, R::DiAtas) == Predikat::ButuhPerbaikan);
    CHECK(table.label(Predikat::Kurang) == QStringLiteral("Kurang/Misconduct"));
}

TEST_CASE("patterns of distribution are compared exactly and allow ties")
{
    const DistribusiTable table = delivered().distribusi;
    const PolaDistribusi& istimewa = table.pola(PredikatOrganisasi::Istimewa);
    const PolaDistribusi& baik = table.pola(PredikatOrganisasi::Baik);
    // Worst first: sangat kurang, kurang, butuh perbaikan, baik, sangat baik.
    CHECK(penyimpangan(istimewa, {0, 0, 0, 3, 7}).empty());
    CHECK(penyimpangan(istimewa, {0, 0, 0, 5, 5}).empty());
    CHECK(penyimpangan(istimewa, {0, 0, 0, 29, 71}) ==
          std::vector{Penyimpangan{JenisPenyimpangan::DiAtasPersen, {Predikat::SangatBaik}, 70, 71, 100}});
    CHECK(penyimpangan(istimewa, {0, 0, 0, 6, 5}) ==
          std::vector{Penyimpangan{JenisPenyimpangan::BukanTerbanyak, {Predikat::SangatBaik}, 6, 5, 11}});
    CHECK(penyimpangan(baik, {0, 1, 0, 7, 2}).empty());
    CHECK(
        penyimpangan(baik, {0, 0, 0, 6, 4}) == std::vector{Penyimpangan{JenisPenyimpangan::KurangOrang,
                                                   {Predikat::ButuhPerbaikan, Predikat::Kurang}, 1, 0, 10}});
    CHECK(penyimpangan(table.pola(PredikatOrganisasi::SangatKurang), {8, 1, 0, 0, 1}).size() == 1);
    CHECK(penyimpangan(table.pola(PredikatOrganisasi::ButuhPerbaikan), {0, 0, 3, 2, 0}).empty());
    CHECK(penyimpangan(table.pola(PredikatOrganisasi::Kurang), {0, 6, 1, 3, 0}).empty());
    CHECK(penyimpangan(baik, {}).empty());
}

TEST_CASE("a unit too small for a pattern is known to be so")
{
    const DistribusiTable table = delivered().distribusi;
    const PolaDistribusi& istimewa = table.pola(PredikatOrganisasi::Istimewa);
    CHECK_FALSE(dapatDipenuhi(istimewa, 1));
    CHECK(dapatDipenuhi(istimewa, 2));
    const PolaDistribusi& baik = table.pola(PredikatOrganisasi::Baik);
    CHECK_FALSE(dapatDipenuhi(baik, 1));
    CHECK(dapatDipenuhi(baik, 2));
    const PolaDistribusi& kurang = table.pola(PredikatOrganisasi::Kurang);
    CHECK_FALSE(dapatDipenuhi(kurang, 2));
    CHECK(dapatDipenuhi(kurang, 3));
    for (const auto& [capaian, name] : EnumNames<PredikatOrganisasi>::table) {
        INFO(name);
        CHECK(dapatDipenuhi(table.pola(capaian), 10));
        CHECK(dapatDipenuhi(table.pola(capaian), 4'000));
    }
}

TEST_CASE("angka kredit of the worked examples")
{
    const AngkaKreditTable table = delivered().angkaKredit;
    const Desimal whole = table.angkaKredit(Jenjang::AhliPertama, Predikat::SangatBaik, 12);
    const Desimal part = table.angkaKredit(Jenjang::AhliPertama, Predikat::Baik, 2);
    CHECK(desimalTercetak(whole, 2) == QStringLiteral("18,75"));
    CHECK(desimalTercetak(part, 2) == QStringLiteral("2,08"));
    CHECK(desimalTercetak(whole + part, 2) == QStringLiteral("20,83"));
    CHECK(
        desimalTercetak(table.angkaKredit(Jenjang::Pemula, Predikat::Baik, 7), 2) == QStringLiteral("2,19"));
    CHECK(table.angkaKredit(Jenjang::AhliUtama, Predikat::SangatBaik, 0) == Desimal());
    CHECK(table.jenjang(Jenjang::Pemula).koefisien == Desimal(375, 2));
    CHECK(table.jenjang(Jenjang::AhliMadya).keBerikutJenjang == Desimal(450));
    CHECK_FALSE(table.jenjang(Jenjang::Penyelia).keBerikutJenjang.has_value());
}

TEST_CASE("golongan, pangkat and how they print")
{
    const GolonganTable table = delivered().golongan;
    CHECK(table.pns().size() == 17);
    CHECK(table.pppk().size() == 17);
    CHECK(table.pangkat(QStringLiteral("III/a")) == QStringLiteral("Penata Muda"));
    CHECK(table.pangkat(QStringLiteral("IX")).isEmpty());
    CHECK(table.contains(QStringLiteral("IX")));
    CHECK_FALSE(table.contains(QStringLiteral("V/a")));
    CHECK(pangkatGolonganTercetak(QStringLiteral("Penata Muda"), QStringLiteral("III/a")) ==
          QStringLiteral("Penata Muda / III/a"));
    CHECK(pangkatGolonganTercetak({}, QStringLiteral("IX")) == QStringLiteral("IX"));
}

TEST_CASE("seven values with their guides")
{
    const BerakhlakTable table = delivered().berakhlak;
    for (const NilaiPerilaku& nilai : table.nilai()) {
        CHECK(nilai.panduan.size() == 3);
        CHECK(table.nilai(nilai.nilai) == nilai);
    }
    CHECK(table.nilai(NilaiBerakhlak::Loyal).nama == QStringLiteral("Loyal"));
}

TEST_CASE("articles are shown in the numbering that was chosen")
{
    const PasalTable table = delivered().pasal;
    REQUIRE(table.profil().size() == 2);
    CHECK(table.profil().front().id == PasalTable::profilBawaan());
    const QString stage = QStringLiteral("pelaksanaan");
    CHECK(table.rujukan(stage) == QStringLiteral("Pasal 16–32"));
    CHECK(table.rujukan(stage, QStringLiteral("permenpanrb-6-2022")) == QStringLiteral("Pasal 16–22"));
    CHECK(table.rujukan(stage, QStringLiteral("lain")) == QStringLiteral("Pasal 16–32"));
    CHECK(table.rujukan(QStringLiteral("entah")).isEmpty());
    CHECK(table.judul(stage) == QStringLiteral("Pelaksanaan, pemantauan, pembinaan"));
}

TEST_CASE("deadlines fall on the days of the law")
{
    const Tenggat tenggat = delivered().tenggat;
    CHECK(tenggat.penetapan(2026, QDate(2026, 1, 1)) == QDate(2026, 1, 31));
    CHECK(tenggat.penetapan(2026, QDate(2026, 6, 1)) == QDate(2026, 7, 2));
    CHECK(tenggat.penetapan(2026, QDate()) == QDate(2026, 1, 31));
    CHECK(tenggat.evaluasi({JenisPeriode::Triwulanan, 1}, 2026) == QDate(2026, 4, 30));
    CHECK(tenggat.evaluasi({JenisPeriode::Bulanan, 1}, 2028) == QDate(2028, 2, 29));
    CHECK(tenggat.evaluasi({JenisPeriode::Bulanan, 12}, 2026) == QDate(2027, 1, 31));
    CHECK(tenggat.evaluasi({}, 2026) == QDate(2027, 1, 31));
    CHECK(tenggat.keberatan(QDate(2026, 12, 25)) == QDate(2027, 1, 8));
}

TEST_CASE("a deadline is far, near or past, with its days")
{
    const QDate tenggat(2026, 1, 31);
    CHECK(jarak(QDate(2026, 1, 16), tenggat, 14) == JarakTenggat{KeadaanTenggat::Jauh, 15});
    CHECK(jarak(QDate(2026, 1, 17), tenggat, 14) == JarakTenggat{KeadaanTenggat::Dekat, 14});
    CHECK(jarak(QDate(2026, 1, 31), tenggat, 14) == JarakTenggat{KeadaanTenggat::Dekat, 0});
    CHECK(jarak(QDate(2026, 2, 1), tenggat, 14) == JarakTenggat{KeadaanTenggat::Lewat, 1});
}
