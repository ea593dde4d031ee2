#include "core/exchange/xlsxfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qsizetype longestCell = 32'767; // of the format
constexpr qsizetype widestColumn = 60;    // in letters
constexpr qsizetype dateColumn = 18;      // "30 September 2026"
constexpr qsizetype tailBytes = 1024;

class Workbook
{
public:
    explicit Workbook(const QString& path, const QByteArray& folder)
        : m_path(QFile::encodeName(path)), m_folder(folder)
    {
        // The library writes each sheet into a file of its own first; they belong beside the workbook.
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook()
    {
        if (m_book != nullptr) {
            workbook_close(m_book);
        }
    }

    bool isOpen() const { return m_book != nullptr; }
    void setDay(QDate day)
    {
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }
    void add(const LembarKerja& sheet);
    /// False where any of it could not be written.
    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
};

lxw_col_t columnOf(qsizetype column) { return static_cast<lxw_col_t>(column); }

qsizetype widthOf(const CellTable& table, qsizetype column)
{
    qsizetype width = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        width = std::max(width, table.cell(row, column).size());
    }
    return std::min(width + 2, widestColumn);
}

/// The looks of a sheet's cells.
struct Formats {
    explicit Formats(lxw_workbook* book)
        : head(workbook_add_format(book)), plain(workbook_add_format(book)), date(workbook_add_format(book)),
          percent(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_num_format(plain, "@"); // typed over, it stays text
        format_set_num_format(date, "[$-421]d mmmm yyyy");
        format_set_num_format(percent, "0.0%");
    }
    lxw_format* head;
    lxw_format* plain;
    lxw_format* date;
    lxw_format* percent;
};

struct Place {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
};

void writeText(const Place& at, const QString& text, lxw_format* format)
{
    if (!text.isEmpty()) {
        worksheet_write_string(
            at.sheet, at.row, at.column, text.left(longestCell).toUtf8().constData(), format);
    }
}

/// What does not read as what its column holds stays the text that it is.
void writeCell(
    const Place& at, const QString& text, const LembarKerja& sheet, qsizetype column, const Formats& formats)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (sheet.kolomTanggal.contains(column) && day.isValid()) {
        lxw_datetime date{};
        date.year = day.year();
        date.month = day.month();
        date.day = day.day();
        worksheet_write_datetime(at.sheet, at.row, at.column, &date, formats.date);
    } else if (sheet.kolomPersen.contains(column) && isNumber) {
        worksheet_write_number(at.sheet, at.row, at.column, number, formats.percent);
    } else if (sheet.kolomAngka.contains(column) && isNumber) {
        worksheet_write_number(at.sheet, at.row, at.column, number, nullptr);
    } else {
        writeText(at, text, formats.plain);
    }
}

void Workbook::add(const LembarKerja& sheet)
{
    lxw_worksheet* target = workbook_add_worksheet(m_book, sheet.nama.toUtf8().constData());
    const Formats formats(m_book);
    for (qsizetype column = 0; column < sheet.isi.columnCount(); ++column) {
        const auto width = static_cast<double>(sheet.kolomTanggal.contains(column)
                                                   ? std::max(dateColumn, widthOf(sheet.isi, column))
                                                   : widthOf(sheet.isi, column));
        worksheet_set_column(target, columnOf(column), columnOf(column), width, nullptr);
    }
    lxw_row_t line = 0;
    for (const QStringList& above : sheet.kepala) {
        for (qsizetype column = 0; column < above.size(); ++column) {
            writeText({target, line, columnOf(column)}, above[column], formats.head);
        }
        ++line;
    }
    line += sheet.kepala.empty() ? 0U : 1U;
    const lxw_row_t names = line;
    for (const QStringList& cells : sheet.isi.rows) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const Place at{target, line, columnOf(column)};
            if (line == names) {
                writeText(at, cells[column], formats.head);
            } else {
                writeCell(at, cells[column], sheet, column, formats);
            }
        }
        ++line;
    }
    worksheet_freeze_panes(target, names + 1, 0);
}

/// A zip ends with the record of its end: a disk that was full cut it off.
bool isWholeZip(const QByteArray& bytes) { return bytes.right(tailBytes).contains("PK\x05\x06"); }

} // namespace

Result<QByteArray, XlsxError> makeXlsx(const std::vector<LembarKerja>& sheets, QDate day)
{
    QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(XlsxError::NotWritten);
    }
    const QString path = folder.filePath(QStringLiteral("lembar.xlsx"));
    Workbook book(path, QFile::encodeName(folder.path()));
    if (!book.isOpen()) {
        return failure(XlsxError::NotWritten);
    }
    book.setDay(day);
    for (const LembarKerja& sheet : sheets) {
        book.add(sheet);
    }
    QFile written(path);
    if (!book.close() || !written.open(QIODevice::ReadOnly)) {
        return failure(XlsxError::NotWritten);
    }
    QByteArray bytes = written.readAll();
    if (!isWholeZip(bytes)) {
        return failure(XlsxError::NotWritten);
    }
    return bytes;
}

} // namespace kinerja
