#include "core/regulation/konversiangkakredit.h"
#include "core/regulation/regulation.h"
#include "tests/support/catch.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const AngkaKreditTable& table()
{
    static const AngkaKreditTable loaded = loadRegulation(regulationResource)->angkaKredit;
    return loaded;
}

MasaPredikat masa(int from, int to, Predikat predikat, Jenjang jenjang = Jenjang::AhliPertama,
    MasaPredikat::Dasar dasar = MasaPredikat::Dasar::Akhir, int tahun = 2026)
{
    return {tahun, from, to, dasar, true, predikat, jenjang, {}};
}

MasaPredikat triwulan(int nomor, Predikat predikat)
{
    return masa(nomor * 3 - 2, nomor * 3, predikat, Jenjang::AhliPertama, MasaPredikat::Dasar::Periodik);
}

/// "1-5 18,75": months and what they give.
QStringList rowsOf(const std::vector<MasaPredikat>& all)
{
    QStringList rows;
    for (const BarisKonversi& row : konversi(all, table())) {
        rows.append(QStringLiteral("%1-%2 %3")
                        .arg(row.masa.bulanMulai)
                        .arg(row.masa.bulanSelesai)
                        .arg(desimalTercetak(row.angkaKredit, 2)));
    }
    return rows;
}

RentangTanggal days(int fromMonth, int fromDay, int toMonth, int toDay)
{
    return {QDate(2026, fromMonth, fromDay), QDate(2026, toMonth, toDay)};
}

/// "AAAAABBBBBBB": which stretch each month counts for, "." for none.
QString monthsOf(const std::vector<RentangTanggal>& all)
{
    QString text;
    for (const auto& index : bulanPerMasa(all, 2026)) {
        text += index ? QChar(QLatin1Char('A').unicode() + static_cast<char16_t>(*index)) : QChar(u'.');
    }
    return text;
}

} // namespace

TEST_CASE("the worked examples of the conversion, together and one by one")
{
    auto both = std::vector{masa(1, 12, Predikat::SangatBaik), masa(1, 2, Predikat::Baik)};
    both.back().tahun = 2027;
    const std::vector<BarisKonversi> rows = konversi(both, table());
    REQUIRE(rows.size() == 2);
    CHECK(desimalTercetak(rows.at(0).angkaKredit, 2) == QStringLiteral("18,75"));
    CHECK(desimalTercetak(rows.at(1).angkaKredit, 2) == QStringLiteral("2,08"));
    CHECK(rows.at(1).bulan() == 2);
    CHECK(rows.at(1).persen == 100);
    CHECK(desimalTercetak(jumlahAngkaKredit(rows), 2) == QStringLiteral("20,83"));
    CHECK(konversi({}, table()).empty());
    CHECK(jumlahAngkaKredit({}) == Desimal());
}

TEST_CASE("an akhir evaluation stands for the periodic ones of its months, each month counts once")
{
    const std::vector periodic{triwulan(1, Predikat::Baik), triwulan(2, Predikat::SangatBaik)};
    CHECK(rowsOf(periodic) == QStringList{QStringLiteral("1-3 3,13"), QStringLiteral("4-6 4,69")});
    auto whole = periodic;
    whole.push_back(masa(1, 12, Predikat::Baik));
    CHECK(rowsOf(whole) == QStringList{QStringLiteral("1-12 12,50")});
    // Closed in May: the second quarter speaks for June alone.
    auto closed = periodic;
    closed.push_back(masa(1, 5, Predikat::ButuhPerbaikan));
    CHECK(rowsOf(closed) == QStringList{QStringLiteral("1-5 3,91"), QStringLiteral("6-6 1,56")});
}

TEST_CASE("a draft counts only where nothing final speaks for a month")
{
    MasaPredikat draft = masa(1, 12, Predikat::SangatBaik);
    draft.isFinal = false;
    const auto rows = konversi({triwulan(1, Predikat::Baik), draft}, table());
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).masa.isFinal);
    CHECK(rows.at(0).bulan() == 3);
    CHECK_FALSE(rows.at(1).masa.isFinal);
    CHECK(rows.at(1).bulan() == 9);
}

TEST_CASE("two SKP of five and seven months, and a change of jenjang within one, give a row each")
{
    CHECK(rowsOf({masa(1, 5, Predikat::Baik), masa(6, 12, Predikat::SangatBaik)}) ==
          QStringList{QStringLiteral("1-5 5,21"), QStringLiteral("6-12 10,94")});
    CHECK(rowsOf({masa(1, 6, Predikat::Baik), masa(7, 12, Predikat::Baik, Jenjang::AhliMuda)}) ==
          QStringList{QStringLiteral("1-6 6,25"), QStringLiteral("7-12 12,50")});
}

TEST_CASE("what the officer noted stands, and is reckoned anew only for a part of its months")
{
    MasaPredikat noted = masa(1, 12, Predikat::Baik, Jenjang::AhliPertama, MasaPredikat::Dasar::Riwayat);
    noted.angkaKredit = Desimal(1251, 2);
    CHECK(rowsOf({noted, masa(1, 12, Predikat::SangatBaik)}) == QStringList{QStringLiteral("1-12 12,51")});
    const MasaPredikat later =
        masa(7, 12, Predikat::SangatBaik, Jenjang::AhliPertama, MasaPredikat::Dasar::Riwayat);
    CHECK(rowsOf({noted, later}) == QStringList{QStringLiteral("1-6 6,25"), QStringLiteral("7-12 9,38")});
}

TEST_CASE("a month counts for the SKP with most of its days, if these are half of it")
{
    CHECK(monthsOf({days(1, 1, 12, 31)}) == QStringLiteral("AAAAAAAAAAAA"));
    CHECK(monthsOf({days(1, 1, 5, 31), days(6, 1, 12, 31)}) == QStringLiteral("AAAAABBBBBBB"));
    CHECK(monthsOf({days(1, 1, 5, 15), days(5, 16, 12, 31)}) == QStringLiteral("AAAABBBBBBBB"));
    CHECK(monthsOf({days(1, 1, 6, 15), days(6, 16, 12, 31)}) == QStringLiteral("AAAAAABBBBBB"));
    CHECK(monthsOf({days(3, 2, 12, 31)}) == QStringLiteral("..AAAAAAAAAA"));
    CHECK(monthsOf({days(1, 1, 4, 14), days(9, 20, 12, 31)}) == QStringLiteral("AAA......BBB"));
    CHECK(monthsOf({}) == QStringLiteral("............"));
}

TEST_CASE("what is above the need and what is missing are told apart, to the hundredth")
{
    const Desimal minimal = table().jenjang(Jenjang::AhliPertama).keBerikutPangkat;
    CHECK(kebutuhan(Desimal(5000, 2), minimal) == KebutuhanAngkaKredit{Desimal(50), Desimal()});
    CHECK(kebutuhan(Desimal(5000, 2), minimal).terpenuhi());
    CHECK(kebutuhan(Desimal(4999, 2), minimal).selisih == Desimal(-1, 2));
    CHECK_FALSE(kebutuhan(Desimal(4999, 2), minimal).terpenuhi());
    CHECK(kebutuhan(Desimal(6125, 2), minimal).selisih == Desimal(1125, 2));
}
