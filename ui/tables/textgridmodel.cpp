#include "ui/tables/textgridmodel.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isBlank(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

TextGridModel::TextGridModel(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{
    m_rows.push_back(blank());
}

void TextGridModel::setTable(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (QStringList& row : m_rows) {
        row.resize(m_headers.size());
    }
    m_rows.push_back(blank());
    endResetModel();
}

std::vector<QStringList> TextGridModel::table() const
{
    std::vector<QStringList> filled;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(filled),
        [](const QStringList& row) { return !isBlank(row); });
    return filled;
}

void TextGridModel::paste(const QModelIndex& at, const std::vector<QStringList>& cells)
{
    if (m_readOnly || cells.empty()) {
        return;
    }
    const size_t first = at.isValid() ? static_cast<size_t>(at.row()) : m_rows.size() - 1;
    const qsizetype column = at.isValid() ? at.column() : 0;
    beginResetModel();
    while (m_rows.size() < first + cells.size()) {
        m_rows.push_back(blank());
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        for (qsizetype j = 0; j < cells[i].size() && column + j < m_headers.size(); ++j) {
            m_rows[first + i][column + j] = cells[i].at(j);
        }
    }
    if (!isBlank(m_rows.back())) {
        m_rows.push_back(blank());
    }
    endResetModel();
    Q_EMIT edited();
}

void TextGridModel::removeRowsAt(std::vector<int> rows)
{
    if (m_readOnly || rows.empty()) {
        return;
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    beginResetModel();
    for (const int row : rows) {
        if (row >= 0 && static_cast<size_t>(row) < m_rows.size()) {
            m_rows.erase(m_rows.begin() + row);
        }
    }
    if (m_rows.empty() || !isBlank(m_rows.back())) {
        m_rows.push_back(blank());
    }
    endResetModel();
    Q_EMIT edited();
}

void TextGridModel::insertRowAt(int row)
{
    if (m_readOnly || row < 0 || static_cast<size_t>(row) > m_rows.size()) {
        return;
    }
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, blank());
    endInsertRows();
}

void TextGridModel::keepSpareRow()
{
    if (!isBlank(m_rows.back())) {
        const int at = static_cast<int>(m_rows.size());
        beginInsertRows({}, at, at);
        m_rows.push_back(blank());
        endInsertRows();
    }
}

int TextGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    return m_rows[static_cast<size_t>(index.row())].at(index.column());
}

bool TextGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_readOnly) {
        return false;
    }
    QString& cell = m_rows[static_cast<size_t>(index.row())][index.column()];
    if (cell == value.toString()) {
        return true;
    }
    cell = value.toString();
    Q_EMIT dataChanged(index, index);
    keepSpareRow();
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags TextGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return !m_readOnly ? base | Qt::ItemIsEditable : base;
}

QVariant TextGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_headers.at(section)) : QVariant(section + 1);
}

} // namespace kinerja
