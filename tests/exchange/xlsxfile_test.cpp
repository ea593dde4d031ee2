#include "core/exchange/xlsxfile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace kinerja;

namespace
{

/// What another program reads in that file: one line a cell, sheet, address, type and value.
QStringList readBack(const QByteArray& bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, openpyxl\n"
                           "book = openpyxl.load_workbook(sys.argv[1])\n"
                           "for sheet in book:\n"
                           "  for row in sheet.iter_rows():\n"
                           "    for c in row:\n"
                           "      if c.value is not None: print(sheet.title, c.coordinate, c.data_type, "
                           "c.number_format, repr(c.value), sheet.freeze_panes)\n"),
            path});
    REQUIRE(python.waitForFinished(60000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a workbook is read by another program as it was written, numbers of persons as text")
{
    const CellTable people{{{QStringLiteral("NO"), QStringLiteral("NIP")},
        {QStringLiteral("1"), QStringLiteral("199512162019032008")},
        {QStringLiteral("2"), QStringLiteral("=1+1 & <b>é</b>")}}};
    const auto bytes =
        makeXlsx({{QStringLiteral("Pegawai"), people, {0}}, {QStringLiteral("Ringkasan"), {}, {}}},
            QDate(2026, 4, 10));
    REQUIRE(bytes);
    CHECK(readBack(*bytes) ==
          QStringList({QStringLiteral("Pegawai A1 s General 'NO' A2"),
              QStringLiteral("Pegawai B1 s General 'NIP' A2"), QStringLiteral("Pegawai A2 n General 1 A2"),
              QStringLiteral("Pegawai B2 s @ '199512162019032008' A2"),
              QStringLiteral("Pegawai A3 n General 2 A2"),
              QStringLiteral("Pegawai B3 s @ '=1+1 & <b>é</b>' A2")}));
}

TEST_CASE("days and parts are such for another program, below the lines that say of what they are")
{
    const CellTable people{{{QStringLiteral("NAMA"), QStringLiteral("DITERIMA"), QStringLiteral("BAGIAN")},
        {QStringLiteral("Ani"), QStringLiteral("2026-04-10"), QStringLiteral("0.25")},
        {QStringLiteral("2026-04-10"), QStringLiteral("belum"), {}}}};
    LembarKerja sheet{QStringLiteral("Pegawai"), people};
    sheet.kolomTanggal = {1};
    sheet.kolomPersen = {2};
    sheet.kepala = {{QStringLiteral("REKAP")}, {QStringLiteral("TAHUN 2026")}};
    const auto bytes = makeXlsx({sheet}, QDate(2026, 4, 10));
    REQUIRE(bytes);
    const QStringList cells = readBack(*bytes);
    REQUIRE(cells.size() == 10);
    CHECK(cells[1].startsWith(QStringLiteral("Pegawai A2 s General 'TAHUN 2026' A5")));
    CHECK(cells[2].startsWith(QStringLiteral("Pegawai A4 s General 'NAMA'")));
    CHECK(cells[6].contains(QStringLiteral("B5 d")));
    CHECK(cells[6].contains(QStringLiteral("datetime.datetime(2026, 4, 10")));
    CHECK(cells[7].contains(QStringLiteral("C5 n 0.0% 0.25")));
    CHECK(cells[8].contains(QStringLiteral("A6 s @ '2026-04-10'")));
    CHECK(cells[9].contains(QStringLiteral("B6 s @ 'belum'")));
}

TEST_CASE("a text longer than a cell of the format is cut there, and nothing else is lost")
{
    const QString endless(40'000, QLatin1Char('x'));
    const auto bytes =
        makeXlsx({{QStringLiteral("Pegawai"), CellTable{{{endless}, {QStringLiteral("sesudahnya")}}}, {}}},
            QDate(2026, 4, 10));
    REQUIRE(bytes);
    const QStringList cells = readBack(*bytes);
    REQUIRE(cells.size() == 2);
    CHECK(cells[0].size() > 32'767);
    CHECK(cells[1].contains(QStringLiteral("sesudahnya")));
}
