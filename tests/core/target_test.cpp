#include "tests/support/catch.h"

#include "core/domain/target.h"

using namespace kinerja;

namespace
{

struct Understood {
    const char* typed;
    const char* nilai; ///< decimal point
    const char* satuan;
    const char* skala = "";
};

struct NotUnderstood {
    const char* typed;
    TargetProblem problem;
};

} // namespace

TEST_CASE("a target as officers write it is understood")
{
    const auto [typed, nilai, satuan, skala] = GENERATE(values<Understood>({
        {"12 Laporan", "12", "Laporan"},
        {"61,95%", "61.95", "%"},
        {"100 %", "100", "%"},
        {"100 Persen", "100", "Persen"},
        {"100% tepat waktu", "100", "% tepat waktu"},
        {"3,5 dari skala 5", "3.5", "", "5"},
        {"3,5 (skala 5)", "3.5", "", "5"},
        {"4 skala 4,00", "4", "", "4"},
        {"6 Bulan", "6", "Bulan"},
        {"120", "120", ""},
        {"78,5", "78.5", ""},
        {"1.200 pasien", "1200", "pasien"},
        {"1.234.567,89 kg", "1234567.89", "kg"},
        {"0 temuan", "0", "temuan"},
        {"0,75", "0.75", ""},
        {"Rp 1.250.000,50", "1250000.5", "Rp"},
        {"Rp1.250.000,-", "1250000", "Rp"},
        {"rp. 500.000,00", "500000", "Rp"},
        {"Rp 5.000 per orang", "5000", "Rp per orang"},
        {"  12   Laporan. ", "12", "Laporan"},
        {"12\xc2\xa0Laporan", "12", "Laporan"},
        {"12Laporan", "12", "Laporan"},
        {"007 berkas", "7", "berkas"},
        {"20.000 m2", "20000", "m2"},
        {"10 rim kertas", "10", "rim kertas"},
        {"15 laporan/bulan", "15", "laporan/bulan"},
        {"12 SD", "12", "SD"},
        {"3 SD Negeri", "3", "SD Negeri"},
        {"4 layanan terpadu satu pintu", "4", "layanan terpadu satu pintu"},
    }));
    INFO(typed);
    const auto target = parseTarget(QString::fromUtf8(typed));
    REQUIRE(target);
    CHECK(desimalText(target->nilai) == QString::fromLatin1(nilai));
    CHECK(target->satuan == QString::fromUtf8(satuan));
    CHECK((target->skala ? desimalText(*target->skala) : QString()) == QString::fromLatin1(skala));
}

TEST_CASE("what could be read wrongly is not read at all")
{
    using P = TargetProblem;
    const auto [typed, problem] = GENERATE(values<NotUnderstood>({
        {"", P::Empty},
        {" \t ", P::Empty},
        {"tepat waktu", P::NoNumber},
        {"tanggal 10", P::NoNumber},
        {"%", P::NoNumber},
        {"Rp", P::NoNumber},
        {",5", P::NoNumber},
        {"\xd9\xa1\xd9\xa2 laporan", P::NoNumber},
        {"dua belas laporan", P::NumberWord},
        {"Sepuluh dokumen", P::NumberWord},
        {"3 juta rupiah", P::NumberWord},
        {"Rp 2,5 miliar", P::NumberWord},
        {"12 ribu orang", P::NumberWord},
        {"5 (lima) laporan", P::NumberWord},
        {"2 lusin", P::NumberWord},
        {"10-12 laporan", P::Range},
        {"10 \xe2\x80\x93 12", P::Range},
        {"10 s.d. 12 laporan", P::Range},
        {"10 s/d 12", P::Range},
        {"10 sd 12", P::Range},
        {"10 s d 12", P::Range},
        {"2 sd tiga hari", P::Range},
        {"10 sampai dengan 12", P::Range},
        {"10 hingga 12", P::Range},
        {"\xe2\x89\xa4 5 hari", P::Comparison},
        {"<5", P::Comparison},
        {"> 90%", P::Comparison},
        {"minimal 5", P::Comparison},
        {"Maksimal 3 hari", P::Comparison},
        {"paling lambat 10 hari", P::Comparison},
        {"sekurang-kurangnya 5", P::Comparison},
        {"kurang dari 5", P::Comparison},
        {"5 ke atas", P::Comparison},
        {"90% atau lebih", P::Comparison},
        {"1.5", P::AmbiguousSeparator},
        {"61.95%", P::AmbiguousSeparator},
        {"0.500", P::AmbiguousSeparator},
        {"1.20.000", P::AmbiguousSeparator},
        {"1,000,000", P::AmbiguousSeparator},
        {"1,200.50", P::AmbiguousSeparator},
        {"1..200", P::AmbiguousSeparator},
        {"1234.567", P::AmbiguousSeparator},
        {"12 laporan dan 3 kegiatan", P::SeveralNumbers},
        {"1 200 pasien", P::SeveralNumbers},
        {"3 dari 5 desa", P::SeveralNumbers},
        {"12 laporan 2026", P::SeveralNumbers},
        {"4 skala 1-5", P::SeveralNumbers},
        {"5e3", P::SeveralNumbers},
        {"1/2 bagian", P::Fraction},
        {"\xc2\xbd bagian", P::Fraction},
        {"2\xc2\xbd jam", P::Fraction},
        {"31 Desember 2026", P::CalendarDate},
        {"31 Des", P::CalendarDate},
        {"-5", P::Negative},
        {"- 5 laporan", P::Negative},
        {"9999999999999999", P::TooManyDigits},
        {"0,1234567", P::TooManyDigits},
    }));
    INFO(typed);
    const auto target = parseTarget(QString::fromUtf8(typed));
    REQUIRE_FALSE(target);
    CHECK(wireName(target.error()) == wireName(problem));
}

TEST_CASE("a target of nothing suggests that less is better")
{
    CHECK(usulanArah(*parseTarget(QStringLiteral("0 temuan"))) == Arah::MakinKecil);
    CHECK_FALSE(usulanArah(*parseTarget(QStringLiteral("3 temuan"))).has_value());
}

TEST_CASE("a sentence is searched for a number or a date")
{
    CHECK(holdsNumberOrDate(QStringLiteral("Laporan terbit paling lambat 15 hari setelah survei")));
    CHECK(holdsNumberOrDate(QStringLiteral("Kelas terselenggara di sebelas desa")));
    CHECK(holdsNumberOrDate(QStringLiteral("Modul tersedia paling lambat bulan Juni")));
    CHECK_FALSE(holdsNumberOrDate(QStringLiteral("Modul yang lengkap dan mudah dipahami")));
    CHECK_FALSE(holdsNumberOrDate(QStringLiteral("Memberikan arahan berdua")));
}

TEST_CASE("the numbers of a sentence are found in order")
{
    CHECK(numbersIn(QStringLiteral("12 laporan, 61,95% pada 31-12-2026.")) ==
          QStringList{QStringLiteral("12"), QStringLiteral("61,95"), QStringLiteral("31"),
              QStringLiteral("12"), QStringLiteral("2026")});
}
