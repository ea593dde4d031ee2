#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

#include "core/domain/evaluasi/usulanrating.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Reached {
    const char* target;
    const char* realisasi;
    std::optional<Arah> arah = Arah::MakinBesar;
};

/// One RHK for each list of IKI, all of them utama.
UsulanRating suggested(
    const std::vector<std::vector<Reached>>& all, JenisHasilKerja jenis = JenisHasilKerja::Utama)
{
    Skp skp = aSkp();
    skp.hasilKerja.clear();
    Evaluasi evaluasi;
    for (const auto& list : all) {
        HasilKerja rhk = aHasilKerja(qPrintable(QStringLiteral("h%1").arg(skp.hasilKerja.size() + 1)));
        rhk.jenis = jenis;
        rhk.indikator.clear();
        for (const Reached& one : list) {
            Indikator iki;
            iki.kunci = IndikatorKunci(QStringLiteral("i%1").arg(rhk.indikator.size() + 1));
            iki.target = QString::fromUtf8(one.target);
            iki.arah = one.arah;
            rhk.indikator.push_back(iki);
            RealisasiIndikator realisasi;
            realisasi.indikator = rhk.kunci.text() + QLatin1Char('/') + iki.kunci.text();
            realisasi.realisasi = QString::fromUtf8(one.realisasi);
            evaluasi.realisasi.push_back(realisasi);
        }
        skp.hasilKerja.push_back(rhk);
    }
    return usulkanRating(skp, evaluasi, JenisPeriode::Triwulanan);
}

std::optional<TanpaNilai> reasonOf(const Reached& one)
{
    const UsulanRating rating = suggested({{one}});
    return rating.iki.front().rating ? std::nullopt : std::optional(rating.iki.front().tanpaNilai);
}

} // namespace

TEST_CASE("an IKI is compared by its confirmed direction")
{
    CHECK(suggested({{{"12 Laporan", "14 laporan"}}}).rating == Rating::DiAtas);
    CHECK(suggested({{{"12 Laporan", "12"}}}).rating == Rating::Sesuai);
    CHECK(suggested({{{"95%", "94,9%"}}}).rating == Rating::DiBawah);
    CHECK(suggested({{{"0 temuan", "0 temuan", Arah::MakinKecil}}}).rating == Rating::Sesuai);
    CHECK(suggested({{{"3 hari", "2 hari", Arah::MakinKecil}}}).rating == Rating::DiAtas);
    CHECK(suggested({{{"3 hari", "4 hari", Arah::MakinKecil}}}).rating == Rating::DiBawah);
    CHECK(suggested({{{"100%", "101%", Arah::Tepat}}}).rating == Rating::DiBawah);
}

TEST_CASE("what can't be compared says why, and nothing is suggested from nothing")
{
    CHECK(reasonOf({"12", "14", {}}) == TanpaNilai::ArahBelumDipastikan);
    CHECK(reasonOf({"", "14"}) == TanpaNilai::TanpaTargetPeriode);
    CHECK(reasonOf({"baik sekali", "14"}) == TanpaNilai::TargetTidakTerbaca);
    CHECK(reasonOf({"12", "banyak"}) == TanpaNilai::RealisasiTidakTerbaca);
    CHECK(reasonOf({"12 Laporan", "14 orang"}) == TanpaNilai::SatuanBerbeda);
    CHECK(reasonOf({"12", " "}) == TanpaNilai::BelumDiisi);
    CHECK_FALSE(suggested({{{"12", "14", {}}}}).rating);

    Skp skp = aSkp();
    Evaluasi evaluasi;
    evaluasi.realisasi = {{QStringLiteral("h1/i1"), {}, {}, KeadaanRealisasi::BelumAda, QStringLiteral("x")},
        {QStringLiteral("h1/i2"), {}, {}, KeadaanRealisasi::BelumJatuhTempo, {}}};
    const UsulanRating rating = usulkanRating(skp, evaluasi, JenisPeriode::Triwulanan);
    REQUIRE(rating.iki.size() == 3);
    CHECK(rating.iki[0].tanpaNilai == TanpaNilai::BelumAda);
    CHECK(rating.iki[1].tanpaNilai == TanpaNilai::BelumJatuhTempo);
    CHECK(rating.iki[2].tanpaNilai == TanpaNilai::BelumDiisi);
}

TEST_CASE("most IKI decide, and an utama RHK below keeps di atas away")
{
    const UsulanRating most = suggested({{{"10", "12"}, {"10", "12"}, {"10", "9"}}});
    CHECK(most.rating == Rating::DiAtas);
    CHECK(most.diAtas == 2);
    CHECK(most.diBawah == 1);
    CHECK_FALSE(most.utamaDiBawah);
    CHECK(suggested({{{"10", "12"}, {"10", "9"}}}).rating == Rating::Sesuai);
    CHECK(suggested({{{"10", "9"}, {"10", "9"}, {"10", "12"}}}).rating == Rating::DiBawah);

    const std::vector<std::vector<Reached>> oneBelow{{{"10", "12"}, {"10", "12"}}, {{"10", "9"}}};
    CHECK(suggested(oneBelow).rating == Rating::Sesuai);
    CHECK(suggested(oneBelow).utamaDiBawah);
    CHECK(suggested(oneBelow, JenisHasilKerja::Tambahan).rating == Rating::DiAtas);
}

TEST_CASE("within the year the planned value of the period is the target")
{
    Skp skp = aSkp();
    skp.hasilKerja.front().indikator.resize(1);
    Indikator& iki = skp.hasilKerja.front().indikator.front();
    iki.arah = Arah::MakinBesar;
    iki.target = QStringLiteral("1.200 pasien");
    Evaluasi evaluasi;
    evaluasi.periode = {JenisPeriode::Triwulanan, 2};
    evaluasi.realisasi = {{QStringLiteral("h1/i1"), QStringLiteral("620 pasien"), {}, {}, {}}};
    const auto rating = [&] { return usulkanRating(skp, evaluasi, JenisPeriode::Triwulanan); };

    CHECK(rating().iki.front().tanpaNilai == TanpaNilai::TanpaTargetPeriode);
    iki.targetPeriode = {QStringLiteral("300"), QStringLiteral("600"), QStringLiteral("900")};
    CHECK(rating().rating == Rating::DiAtas);
    CHECK(rating().iki.front().target == QStringLiteral("600"));
    evaluasi.periode = {JenisPeriode::Bulanan, 2};
    CHECK_FALSE(rating().rating);
    evaluasi.periode = {};
    CHECK(rating().rating == Rating::DiBawah);
}
