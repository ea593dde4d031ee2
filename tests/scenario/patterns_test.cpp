// The pattern of each capaian at its borders, seen on the page Evaluasi unit and on its paper.
#include "tests/evaluasi/distribusiworld.h"
#include "tests/scenario/evaluator.h"

#include <numeric>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr std::array quarters{"Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Akhir"};

enum class Pola { Terpenuhi, Menyimpang, Mustahil };

/// People of each predikat, worst first.
struct Sebaran {
    PredikatOrganisasi capaian;
    SebaranPredikat people;
    Pola pola;
    const char* angka; ///< a figure that the page names; no more than its words
};
/// What the periods of one year bring, in their order.
using Tahun = std::vector<Sebaran>;

const char* wordOf(PredikatOrganisasi capaian)
{
    constexpr std::array words{"Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"};
    return words.at(static_cast<size_t>(capaian));
}

Periode periodOf(size_t at)
{
    return at < 4 ? Periode{JenisPeriode::Triwulanan, static_cast<int>(at) + 1} : Periode{};
}

/// Which predikat somebody has in such a period.
Predikat predikatOf(const SebaranPredikat& people, int person)
{
    size_t group = 0;
    for (; person >= people.at(group); ++group) {
        person -= people.at(group);
    }
    return static_cast<Predikat>(group);
}

/// A unit all of whose evaluations of the year are final.
void fillUnit(TempFile& temp, const Tahun& year)
{
    const auto& first = year.front().people;
    const int all = std::accumulate(first.begin(), first.end(), 0);
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            for (int at = 0; at < all; ++at) {
                const QByteArray number = QByteArray::number(at + 1);
                const QByteArray person = "p" + number;
                const QByteArray name = "Pegawai " + number;
                const QByteArray kunci = "s" + number;
                const Skp skp = UnitWorld::draft(kunci.constData(), person.constData(), "")
                                    .but([](Skp& one) { one.atasanPenilai = {}; })
                                    .withStatus(StatusSkp::Berjalan)
                                    .build();
                DaftarEvaluasi evaluations;
                for (size_t period = 0; period < year.size(); ++period) {
                    evaluations.evaluasi.push_back(ManyEvaluated::evaluation(periodOf(period),
                        ratingsOf(predikatOf(year[period].people, at)), StatusEvaluasi::Final));
                }
                transaction.save(UnitWorld::pegawai(person.constData(), name.constData(), "Staf", ""));
                transaction.save(skp);
                transaction.save(skp.kunci.text(), evaluations);
            }
            return Done{};
        });
    REQUIRE(saved);
}

void expectRules(const QString& rules, const Sebaran& wanted)
{
    INFO(rules.toStdString());
    CHECK(rules.contains(t("⚠")) == (wanted.pola == Pola::Menyimpang));
    CHECK(rules.contains(t("ℹ")) == (wanted.pola == Pola::Mustahil));
    CHECK(rules.contains(t(wanted.angka)));
}

/// Sets the capaian of each period on the page, and compares what it says of the pattern with the paper.
void expectYear(const Tahun& year)
{
    Evaluator officer([&](TempFile& temp) { fillUnit(temp, year); }, QDate(2027, 1, 20));
    officer.callStory("pola");
    officer.year("2026");
    officer.go("Evaluasi unit");
    for (size_t at = 0; at < year.size(); ++at) {
        INFO(wordOf(year[at].capaian) << ", " << quarters.at(at));
        officer.chooseFirst("periodeUnit", quarters.at(at));
        officer.click("capaianUnitTombol");
        officer.choose("capaian", wordOf(year[at].capaian));
        officer.click("kerjakan");
        expectRules(officer.reads("aturanPola"), year[at]);
        officer.click("cetakUnit");
        officer.printShown();
        const QString paper = officer.paper("distribusi").simplified();
        CAPTURE(paper.toStdString());
        CHECK(paper.contains(t(wordOf(year[at].capaian)).toUpper()));
        CHECK(
            paper.contains(t("TIDAK TERPENUHI"), Qt::CaseInsensitive) == (year[at].pola != Pola::Terpenuhi));
        officer.click("kembaliDariCetak");
    }
}

} // namespace

TEST_CASE("the pattern of Istimewa holds up to 70 per cent Sangat Baik, as long as they are the most")
{
    using enum PredikatOrganisasi;
    expectYear({{Istimewa, {0, 0, 0, 31, 69}, Pola::Terpenuhi, "69,0% (69 dari 100 orang)"},
        {Istimewa, {0, 0, 0, 30, 70}, Pola::Terpenuhi, "70,0% (70 dari 100 orang)"},
        {Istimewa, {0, 0, 0, 29, 71}, Pola::Menyimpang, "menyimpang: 71,0% (71 dari 100 orang)"},
        {Istimewa, {0, 0, 0, 50, 50}, Pola::Terpenuhi, "50 orang; kelompok terbesar 50 orang"},
        {Istimewa, {0, 0, 0, 51, 49}, Pola::Menyimpang, "menyimpang: 49 orang; kelompok terbesar 51 orang"}});
}

TEST_CASE("the pattern of Baik holds up to 70 per cent Baik, with somebody below")
{
    using enum PredikatOrganisasi;
    expectYear({{Baik, {0, 0, 1, 69, 30}, Pola::Terpenuhi, "69,0% (69 dari 100 orang)"},
        {Baik, {0, 1, 0, 70, 29}, Pola::Terpenuhi, "70,0% (70 dari 100 orang)"},
        {Baik, {0, 0, 1, 71, 28}, Pola::Menyimpang, "menyimpang: 71,0% (71 dari 100 orang)"},
        {Baik, {1, 0, 0, 70, 29}, Pola::Menyimpang, "menyimpang: 0,0% (0 dari 100 orang)"},
        {Baik, {0, 0, 1, 49, 50}, Pola::Menyimpang, "menyimpang: 49 orang; kelompok terbesar 50 orang"}});
}

TEST_CASE("the pattern of Butuh Perbaikan holds from 60 per cent of it, with at most 10 Sangat Baik")
{
    using enum PredikatOrganisasi;
    expectYear({{ButuhPerbaikan, {0, 0, 61, 29, 10}, Pola::Terpenuhi, "61,0% (61 dari 100 orang)"},
        {ButuhPerbaikan, {0, 0, 60, 30, 10}, Pola::Terpenuhi, "60,0% (60 dari 100 orang)"},
        {ButuhPerbaikan, {0, 0, 59, 31, 10}, Pola::Menyimpang, "menyimpang: 59,0% (59 dari 100 orang)"},
        {ButuhPerbaikan, {0, 0, 60, 31, 9}, Pola::Terpenuhi, "9,0% (9 dari 100 orang)"},
        {ButuhPerbaikan, {0, 0, 60, 29, 11}, Pola::Menyimpang, "menyimpang: 11,0% (11 dari 100 orang)"}});
}

TEST_CASE("the pattern of Kurang has three borders")
{
    using enum PredikatOrganisasi;
    expectYear({{Kurang, {0, 60, 10, 20, 10}, Pola::Terpenuhi, "60,0% (60 dari 100 orang)"},
        {Kurang, {0, 59, 11, 20, 10}, Pola::Menyimpang, "menyimpang: 59,0% (59 dari 100 orang)"},
        {Kurang, {0, 61, 9, 20, 10}, Pola::Menyimpang, "menyimpang: 9,0% (9 dari 100 orang)"},
        {Kurang, {0, 60, 10, 19, 11}, Pola::Menyimpang, "menyimpang: 11,0% (11 dari 100 orang)"},
        {Kurang, {0, 61, 11, 19, 9}, Pola::Terpenuhi, "61,0% (61 dari 100 orang)"}});
}

TEST_CASE("the pattern of Sangat Kurang allows nobody Sangat Baik")
{
    using enum PredikatOrganisasi;
    expectYear({{SangatKurang, {60, 4, 6, 30, 0}, Pola::Terpenuhi, "60,0% (60 dari 100 orang)"},
        {SangatKurang, {59, 4, 6, 31, 0}, Pola::Menyimpang, "menyimpang: 59,0% (59 dari 100 orang)"},
        {SangatKurang, {61, 4, 5, 30, 0}, Pola::Menyimpang, "menyimpang: 9,0% (9 dari 100 orang)"},
        {SangatKurang, {60, 4, 6, 29, 1}, Pola::Menyimpang, "menyimpang: 1,0% (1 dari 100 orang)"},
        {SangatKurang, {61, 11, 0, 28, 0}, Pola::Terpenuhi, "61,0% (61 dari 100 orang)"}});
}

TEST_CASE("units of nine and of three are counted by heads, and one person alone keeps to few patterns")
{
    using enum PredikatOrganisasi;
    expectYear({{Baik, {0, 0, 1, 6, 2}, Pola::Terpenuhi, "6 dari 9 orang (66,7%)"},
        {Baik, {0, 0, 1, 7, 1}, Pola::Menyimpang, "menyimpang: 7 dari 9 orang (77,8%)"},
        {Istimewa, {0, 0, 0, 3, 6}, Pola::Terpenuhi, "6 dari 9 orang"},
        {Istimewa, {0, 0, 0, 2, 7}, Pola::Menyimpang, "menyimpang: 7 dari 9 orang"},
        {ButuhPerbaikan, {0, 0, 6, 3, 0}, Pola::Terpenuhi, "6 dari 9 orang"}});
    expectYear({{Baik, {0, 0, 1, 2, 0}, Pola::Terpenuhi, "2 dari 3 orang"},
        {Baik, {0, 0, 0, 3, 0}, Pola::Menyimpang, "menyimpang: 3 dari 3 orang (100,0%)"},
        {Istimewa, {0, 0, 0, 1, 2}, Pola::Terpenuhi, "2 dari 3 orang"},
        {SangatKurang, {2, 1, 0, 0, 0}, Pola::Terpenuhi, "2 dari 3 orang"},
        {Kurang, {0, 1, 1, 1, 0}, Pola::Menyimpang, "menyimpang: 1 dari 3 orang"}});
    expectYear({{Baik, {0, 0, 0, 1, 0}, Pola::Mustahil, "Dengan 1 orang"},
        {Istimewa, {0, 0, 0, 0, 1}, Pola::Mustahil, "Dengan 1 orang"},
        {ButuhPerbaikan, {0, 0, 1, 0, 0}, Pola::Terpenuhi, "1 dari 1 orang (100,0%)"},
        {ButuhPerbaikan, {0, 0, 0, 1, 0}, Pola::Menyimpang, "menyimpang: 0 dari 1 orang"},
        {Kurang, {0, 1, 0, 0, 0}, Pola::Mustahil, "Dengan 1 orang"}});
}
