#include "core/exchange/xlsxfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qsizetype longestCell = 32'767; // of the format
constexpr qsizetype widestColumn = 60;    // in letters
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
        properties.created = static_cast<time_t>(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
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

void writeCell(lxw_worksheet* sheet, size_t row, qsizetype column, const QString& text, lxw_format* format,
    bool mayBeNumber)
{
    bool isNumber = false;
    const double number = mayBeNumber ? text.toDouble(&isNumber) : 0;
    const auto at = static_cast<lxw_row_t>(row);
    if (isNumber) {
        worksheet_write_number(sheet, at, columnOf(column), number, nullptr);
    } else if (!text.isEmpty()) {
        worksheet_write_string(
            sheet, at, columnOf(column), text.left(longestCell).toUtf8().constData(), format);
    }
}

void Workbook::add(const LembarKerja& sheet)
{
    lxw_worksheet* target = workbook_add_worksheet(m_book, sheet.nama.toUtf8().constData());
    lxw_format* head = workbook_add_format(m_book);
    format_set_bold(head);
    lxw_format* plain = workbook_add_format(m_book);
    format_set_num_format(plain, "@"); // typed over, it stays text
    for (qsizetype column = 0; column < sheet.isi.columnCount(); ++column) {
        const auto width = static_cast<double>(widthOf(sheet.isi, column));
        worksheet_set_column(target, columnOf(column), columnOf(column), width, nullptr);
    }
    for (size_t row = 0; row < sheet.isi.rows.size(); ++row) {
        const QStringList& cells = sheet.isi.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            writeCell(target, row, column, cells[column], row == 0 ? head : plain,
                row > 0 && sheet.kolomAngka.contains(column));
        }
    }
    worksheet_freeze_panes(target, 1, 0);
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
