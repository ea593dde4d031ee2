#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kinerja
{

/// Rows of cells as a spreadsheet holds them. Rows may differ in length; wholly empty rows are left out
/// unless asked for.
struct CellTable {
    std::vector<QStringList> rows;
    bool operator==(const CellTable&) const = default;

    qsizetype columnCount() const;
    /// The cell's text without blanks around it; empty beyond the row's end.
    QString cell(size_t row, qsizetype column) const;
};

enum class TabularError {
    Empty,  ///< nothing but blanks
    Binary, ///< a spreadsheet or other binary file, not text
    TooBig, ///< more than `maxTabularBytes` or `maxTabularRows`
};

enum class TabularEncoding { Utf8, Utf16, Windows1252 };

struct CsvTable {
    CellTable table;
    QChar delimiter;
    TabularEncoding encoding = TabularEncoding::Utf8;
    bool operator==(const CsvTable&) const = default;
};

constexpr qsizetype maxTabularBytes = 32 * 1024 * 1024;
constexpr size_t maxTabularRows = 50'000;

/// Whether wholly empty rows are kept: where a block is put over a grid, each cell has its place.
enum class BarisKosong { Buang, Pertahankan };

/// Rows as spreadsheets put them on the clipboard: tabs between cells, a cell that holds tabs, line breaks or
/// quotes in quotes with inner quotes doubled. A quote that closes nowhere is an ordinary character.
Result<CellTable, TabularError> parseClipboard(const QString& text, BarisKosong kosong = BarisKosong::Buang);

/// A CSV file: the delimiter (`,`, `;` or tab) is the one that makes the first rows most alike; UTF-8, UTF-16
/// with byte order mark, or else Windows-1252.
Result<CsvTable, TabularError> parseCsv(const QByteArray& bytes);

/// A CSV file as spreadsheets of this country open it: UTF-8 with byte order mark, `;` between cells. A cell
/// that a spreadsheet would take for a formula (`= + - @`, tab, line break first) begins with an apostrophe,
/// so that it stays text.
QByteArray makeCsv(const CellTable& table);

} // namespace kinerja
