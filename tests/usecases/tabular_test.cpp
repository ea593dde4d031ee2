#include "core/common/tabular.h"
#include "core/common/tanggal.h"
#include "tests/support/catch.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

std::vector<QStringList> pasted(const QString& text) { return parseClipboard(text).value().rows; }
} // namespace

TEST_CASE("cells on the clipboard: tabs, line ends of any kind, a trailing one, empty rows")
{
    CHECK(pasted(t("Nama\tNIP\r\nBudi\t1\r\n\t\r\nSiti\t2\r\n")) ==
          std::vector<QStringList>{{t("Nama"), t("NIP")}, {t("Budi"), t("1")}, {t("Siti"), t("2")}});
    CHECK(pasted(t("a\t\tb\nc")) == std::vector<QStringList>{{t("a"), {}, t("b")}, {t("c")}});
}

TEST_CASE("a quoted cell holds tabs, line breaks and doubled quotes")
{
    CHECK(pasted(t("\"baris satu\r\nbaris dua\"\tx\n\"a\tb\"\t\"kata \"\"baik\"\" sekali\"")) ==
          std::vector<QStringList>{
              {t("baris satu\nbaris dua"), t("x")}, {t("a\tb"), t("kata \"baik\" sekali")}});
}

TEST_CASE("a quote that closes nowhere is an ordinary character")
{
    CHECK(pasted(t("\"Budi\tSiti\n5\" pipa\t\"x\" y")) ==
          std::vector<QStringList>{{t("\"Budi"), t("Siti")}, {t("5\" pipa"), t("\"x\" y")}});
}

TEST_CASE("nothing, too much, and a spreadsheet file are refused with the reason")
{
    CHECK(parseClipboard(t(" \t\n\n")).error() == TabularError::Empty);
    CHECK(parseCsv({}).error() == TabularError::Empty);
    CHECK(parseCsv(QByteArray("PK\x03\x04\0\0", 6)).error() == TabularError::Binary);
    CHECK(parseClipboard(t("a\n").repeated(50'001)).error() == TabularError::TooBig);
}

TEST_CASE("the delimiter of a CSV file is found, and its encoding")
{
    const auto semicolons = parseCsv(QByteArray("\xEF\xBB\xBFNama;Jabatan\n\"Budi, S.Kom.\";Pranata\n"));
    REQUIRE(semicolons);
    CHECK(semicolons->delimiter == QChar(u';'));
    CHECK(semicolons->table.rows[1] == QStringList{t("Budi, S.Kom."), t("Pranata")});
    CHECK(semicolons->table.rows[0][0] == t("Nama"));
    const auto commas = parseCsv(QByteArray("Nama,Jabatan\nBudi,\"a; b\"\n"));
    CHECK(commas->delimiter == QChar(u','));
    const auto windows = parseCsv(QByteArray("Nama;Ket\nRen\xE9 \x96 x;\x93y\x94\n"));
    CHECK(windows->encoding == TabularEncoding::Windows1252);
    CHECK(windows->table.rows[1] == QStringList{t("René – x"), t("“y”")});
    const QString wide = t("Nama\tNIP\nBudi\t1\n");
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    CHECK(parseCsv(utf16)->table.rows[1] == QStringList{t("Budi"), t("1")});
}

TEST_CASE("dates as spreadsheets and people write them")
{
    const QDate day(2025, 1, 31);
    for (const char* text : {"2025-01-31", "31/01/2025", "31-1-2025", "31.01.2025", "31 Januari 2025",
             "31 jan 2025", "2025-01-31 00:00:00"}) {
        CAPTURE(text);
        CHECK(parseTanggal(t(text)) == day);
    }
    for (const char* text : {"", "31/13/2025", "30 Februari 2025", "01/31/2025", "45688", "31/01/25"}) {
        CAPTURE(text);
        CHECK_FALSE(parseTanggal(t(text)).isValid());
    }
    CHECK(parseTanggal(t("5 Nopember 2024")) == QDate(2024, 11, 5));
    CHECK(parseTanggal(t("5 Nop 2024")) == QDate(2024, 11, 5));
    CHECK(parseTanggal(t("5 Agt 2024")) == QDate(2024, 8, 5));
    CHECK(parseTanggal(t("31012025")) == day);
}

TEST_CASE("a year of two digits is never more than ten years ahead")
{
    const QDate today(2026, 11, 22);
    CHECK(parseTanggal(t("19-9-86"), today) == QDate(1986, 9, 19));
    CHECK(parseTanggal(t("1 Jan 27"), today) == QDate(2027, 1, 1));
    CHECK(parseTanggal(t("22/11/36"), today) == QDate(2036, 11, 22));
    CHECK(parseTanggal(t("23/11/36"), today) == QDate(1936, 11, 23));
    CHECK(parseTanggal(t("1.2.03"), QDate(2095, 1, 1)) == QDate(2103, 2, 1));
    CHECK_FALSE(parseTanggal(t("31-2-26"), today).isValid());
}
