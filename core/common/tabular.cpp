#include "core/common/tabular.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

namespace kinerja
{

namespace
{

constexpr QChar quote(u'"');

/// Walks a text cell by cell.
class Splitter
{
public:
    Splitter(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    std::vector<QStringList> rows(size_t limit, BarisKosong kosong = BarisKosong::Buang)
    {
        std::vector<QStringList> found;
        while (m_at < m_text.size() && found.size() <= limit) {
            QStringList row = nextRow();
            if (kosong == BarisKosong::Pertahankan ||
                std::any_of(row.begin(), row.end(), [](const QString& cell) { return !cell.isEmpty(); })) {
                found.push_back(std::move(row));
            }
        }
        return found;
    }

private:
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_delimiter || isBreak(m_text[at]);
    }
    static bool isBreak(QChar character) { return character == u'\n' || character == u'\r'; }

    QStringList nextRow()
    {
        QStringList row{nextCell()};
        while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            row.append(nextCell());
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\r') {
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\n') {
            ++m_at;
        }
        return row;
    }

    QString nextCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == quote && m_at < m_noClosingBefore) {
            return plainCell();
        }
        if (m_at < m_text.size() && m_text[m_at] == quote) {
            if (const qsizetype end = closingQuote(); end >= 0) {
                QString cell = m_text.mid(m_at + 1, end - m_at - 1).toString();
                m_at = end + 1;
                return cell.replace(QStringLiteral("\"\""), QStringLiteral("\""))
                    .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                    .trimmed();
            }
        }
        return plainCell();
    }

    QString plainCell()
    {
        const qsizetype from = m_at;
        while (!endsCell(m_at)) {
            ++m_at;
        }
        return m_text.mid(from, m_at - from).trimmed().toString();
    }

    /// The quote that ends the cell begun at m_at: a single one right before a delimiter, a line or the end.
    qsizetype closingQuote()
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != quote) {
                continue;
            }
            if (at + 1 < m_text.size() && m_text[at + 1] == quote) {
                ++at;
                continue;
            }
            return endsCell(at + 1) ? at : -1;
        }
        m_noClosingBefore = m_text.size();
        return -1;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_noClosingBefore = 0; ///< up to here no quote closes: keeps a text full of quotes linear
};

Result<CellTable, TabularError> split(
    QStringView text, QChar delimiter, BarisKosong kosong = BarisKosong::Buang)
{
    CellTable table{Splitter(text, delimiter).rows(maxTabularRows, kosong)};
    if (table.rows.empty()) {
        return failure(TabularError::Empty);
    }
    if (table.rows.size() > maxTabularRows) {
        return failure(TabularError::TooBig);
    }
    return table;
}

/// How many of the first rows have the commonest length, if that is more than one cell.
size_t evenness(QStringView text, QChar delimiter)
{
    constexpr size_t sample = 20;
    std::map<qsizetype, size_t> lengths;
    for (const QStringList& row : Splitter(text.left(64 * 1024), delimiter).rows(sample)) {
        ++lengths[row.size()];
    }
    size_t best = 0;
    for (const auto& [length, count] : lengths) {
        if (length > 1) {
            best = std::max(best, count * 100 + static_cast<size_t>(std::min<qsizetype>(length, 99)));
        }
    }
    return best;
}

QString fromWindows1252(const QByteArray& bytes)
{
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code <= 0x9F) {
            character = QChar(upper[code - 0x80U]);
        }
    }
    return text;
}

bool isUtf16(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\xFF\xFE")) || bytes.startsWith(QByteArrayLiteral("\xFE\xFF"));
}

QString decode(const QByteArray& bytes, TabularEncoding& encoding)
{
    if (isUtf16(bytes)) {
        encoding = TabularEncoding::Utf16;
        QStringDecoder utf16(QStringConverter::Utf16);
        return utf16.decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    encoding = utf8.hasError() ? TabularEncoding::Windows1252 : TabularEncoding::Utf8;
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace

qsizetype CellTable::columnCount() const
{
    qsizetype count = 0;
    for (const QStringList& row : rows) {
        count = std::max(count, row.size());
    }
    return count;
}

QString CellTable::cell(size_t row, qsizetype column) const
{
    return row < rows.size() && column >= 0 && column < rows[row].size() ? rows[row].at(column) : QString();
}

Result<CellTable, TabularError> parseClipboard(const QString& text, BarisKosong kosong)
{
    if (text.size() > maxTabularBytes) {
        return failure(TabularError::TooBig);
    }
    return split(text, u'\t', kosong);
}

Result<CsvTable, TabularError> parseCsv(const QByteArray& bytes)
{
    if (bytes.size() > maxTabularBytes) {
        return failure(TabularError::TooBig);
    }
    if (!isUtf16(bytes) && bytes.contains('\0')) {
        return failure(TabularError::Binary);
    }
    CsvTable csv;
    const QString text = decode(bytes, csv.encoding);
    size_t best = 0;
    csv.delimiter = u',';
    for (const QChar delimiter : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        if (const size_t even = evenness(text, delimiter); even > best) {
            best = even;
            csv.delimiter = delimiter;
        }
    }
    auto table = split(text, csv.delimiter);
    if (!table) {
        return failure(table.error());
    }
    csv.table = std::move(table.value());
    return csv;
}

namespace
{

QString csvCell(const QString& text)
{
    static const QString startsFormula = QStringLiteral("=+-@\t\r\n");
    QString cell = !text.isEmpty() && startsFormula.contains(text.front()) ? QLatin1Char('\'') + text : text;
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(),
        [](QChar letter) { return QStringLiteral(";\"\t\r\n").contains(letter); });
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return quoted ? QString(QLatin1Char('"') % cell % QLatin1Char('"')) : cell;
}

} // namespace

QByteArray makeCsv(const CellTable& table)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : table.rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), csvCell);
        text += cells.join(QLatin1Char(';')) % QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace kinerja
