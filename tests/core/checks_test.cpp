#include "tests/core/checkworld.h"
#include "tests/support/catch.h"

#include "core/checks/bekuchecks.h"
#include "core/checks/findingids.h"
#include "ui/text/findingtext.h"

#include <map>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

std::vector<CheckCase> allCases()
{
    std::vector<CheckCase> all;
    for (auto cases :
        {contentCases(), frameCases(), yearCases(), peopleCases(), jejakCases(), typedDayCases()}) {
        all.insert(all.end(), cases.begin(), cases.end());
    }
    return all;
}

std::string names(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const Finding& finding : findings) {
        all.append(wireName(finding.id) % QLatin1Char(' ') % finding.kolom);
    }
    return all.join(QLatin1String(", ")).toStdString();
}

const Finding* find(const std::vector<Finding>& findings, FindingId id, const QString& kolom)
{
    const auto at = std::find_if(findings.begin(), findings.end(),
        [&](const Finding& one) { return one.id == id && one.kolom == kolom; });
    return at == findings.end() ? nullptr : &*at;
}

bool contains(const std::vector<Finding>& findings, FindingId id)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& one) { return one.id == id; });
}

} // namespace

TEST_CASE("a complete SKP, its year and its people have no finding")
{
    CHECK(names(CheckWorld().check(aSkp())).empty());
    CHECK(names(inApril().check(aYear().skp)).empty());
    CHECK(names(inApril().check(aYear())).empty());
    CHECK(names(CheckWorld().check("perawat")).empty());
}

TEST_CASE("every check finds what it is for, at its field, and leaves its neighbours alone")
{
    for (const CheckCase& one : allCases()) {
        INFO(wireName(one.id).toStdString() << " among: " << names(one.findings));
        if (one.kolom != nullptr) {
            const Finding* finding = find(one.findings, one.id, QString::fromLatin1(one.kolom));
            CHECK(finding != nullptr);
        } else {
            CHECK_FALSE(contains(one.findings, one.id));
        }
    }
}

namespace
{

/// What another program did to a data file stops every act by itself, and takes a file to raise: see
/// tests/evaluasi/luar_test.
bool isOfDataFile(FindingId id)
{
    Finding finding;
    finding.id = id;
    finding.skp = SkpKunci(QStringLiteral("s"));
    finding.nilai.detail = MataRantai::Subjek;
    return isPerubahanDariLuar(finding);
}

} // namespace

TEST_CASE("every id has a case that raises it, one that does not, and its sentences")
{
    std::map<FindingId, std::vector<Finding>> raised;
    std::map<FindingId, int> silent;
    for (const CheckCase& one : allCases()) {
        if (one.kolom == nullptr) {
            ++silent[one.id];
            continue;
        }
        raised[one.id].push_back(*find(one.findings, one.id, QString::fromLatin1(one.kolom)));
    }
    for (const auto& [id, name] : EnumNames<FindingId>::table) {
        INFO(name);
        CHECK(ruleOf(id).id == id);
        CHECK_FALSE(text::saran(id).isEmpty());
        if (isOfDataFile(id) && raised[id].empty()) {
            continue;
        }
        CHECK_FALSE(raised[id].empty());
        CHECK(silent[id] > 0);
        for (const Finding& finding : raised[id]) {
            const QString kalimat = text::kalimat(finding);
            INFO(kalimat.toStdString());
            CHECK(kalimat.endsWith(QLatin1Char('.')));
            CHECK_FALSE(kalimat.contains(QLatin1String("%1")));
            CHECK_FALSE(kalimat.contains(QLatin1String(".0")));
        }
    }
}

TEST_CASE("galat blocks a step and a peringatan none")
{
    for (const auto& [id, name] : EnumNames<FindingId>::table) {
        INFO(name);
        const bool isStopper = ruleOf(id).tingkat == Tingkat::Galat && !isOfDataFile(id);
        CHECK((ruleOf(id).blocks != 0) == isStopper);
    }
    CHECK_FALSE(blocks(FindingId::TanpaDialog, LegalStep::Ajukan));
    CHECK(blocks(FindingId::TanpaDialog, LegalStep::Setujui));
    CHECK(blocks(FindingId::TanpaDialog, LegalStep::TandaTangan));
    CHECK(blocks(FindingId::TanpaPenilai, LegalStep::Ajukan));
    CHECK_FALSE(blocks(FindingId::TanpaPenilai, LegalStep::FinalkanEvaluasi));
    CHECK(blocks(FindingId::IkiTanpaRealisasi, LegalStep::FinalkanEvaluasi));

    const auto findings = CheckWorld().check(aSkp().but([](Skp& skp) { skp.dialog.clear(); }));
    CHECK(hasilPeriksa(findings, LegalStep::Ajukan) == HasilPeriksa::TanpaGalat);
    CHECK(hasilPeriksa(findings, LegalStep::Setujui) == HasilPeriksa::AdaGalat);
}

TEST_CASE("an empty draft is found wanting in everything at once, and nothing crashes")
{
    const auto findings = CheckWorld().check(Skp{});
    CHECK(contains(findings, FindingId::TanpaPenilai));
    CHECK(contains(findings, FindingId::TanpaDialog));
    CHECK(contains(findings, FindingId::TanpaRhkUtama));
    CHECK(contains(findings, FindingId::PeriodeDiLuarTahun));
    CHECK_FALSE(inApril().check(SkpLengkap{Skp{}, {}, {Evaluasi{}}, {}}).empty());
}

TEST_CASE("what can't be asked is not checked")
{
    CheckContext blind;
    blind.hariIni = QDate(2026, 1, 10);
    blind.regulasi = &deliveredLaw();
    CHECK(names(checkSkp(aSkp(), blind)).empty());
    CHECK(names(checkPegawai(aPegawai("kapus", "198003152006041007", "kadis"), blind)).empty());
    blind.hariIni = QDate(2026, 4, 10);
    CHECK(names(checkSkpLengkap(aYear(), blind)).empty());
}

TEST_CASE("a replaced revision has no findings of its own")
{
    CHECK(CheckWorld()
              .check(aSkp().withStatus(StatusSkp::Digantikan).but([](Skp& skp) { skp.hasilKerja.clear(); }))
              .empty());
}

TEST_CASE("findings carry what their sentences name")
{
    CheckWorld late;
    late.hariIni = QDate(2026, 2, 5);
    const auto findings = late.check(aSkp());
    REQUIRE(findings.size() == 1);
    CHECK(text::kalimat(findings.front()) ==
          QString::fromUtf8("Sampai hari ini, 5 Februari 2026, SKP belum ditandatangani lengkap, padahal "
                            "tenggatnya 31 Januari 2026: terlambat 5 hari. Yang dihitung ialah tanggal tanda "
                            "tangan terakhir, bukan tanggal pada formulir."));
    CHECK(findings.front().skp == SkpKunci(QStringLiteral("skp-perawat")));
    CHECK(findings.front().pegawai == someone("perawat"));

    // Each section of the form counts from 1.
    const auto second = CheckWorld().check(aSkp().but([](Skp& skp) {
        HasilKerja tambahan = aHasilKerja("h2");
        tambahan.jenis = JenisHasilKerja::Tambahan;
        tambahan.indikator.clear();
        skp.hasilKerja.push_back(tambahan);
    }));
    REQUIRE(second.size() == 1);
    CHECK(text::kalimat(second.front()) == t("RHK B.1 belum memiliki indikator kinerja individu."));
    CHECK(second.front().kolom == t("/hasil_kerja/1/indikator"));

    const auto unread = CheckWorld().check(aSkp().withTarget("1.5"));
    REQUIRE(unread.size() == 1);
    CHECK(text::kalimat(unread.front()) ==
          QString::fromUtf8("Target “1.5” (IKI 1 pada RHK A.1) tidak terbaca sebagai angka dan satuan. "
                            "Titik atau komanya meragukan: titik untuk ribuan, koma untuk desimal."));
}
