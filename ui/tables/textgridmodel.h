#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace kinerja
{

/// An editable grid of texts that always has one empty row more at its end, to type or paste into.
class TextGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextGridModel(QStringList headers, QObject* parent = nullptr);

    /// Without signal `edited`.
    void setTable(std::vector<QStringList> rows);
    /// The rows that hold something.
    std::vector<QStringList> table() const;
    /// Writes cells from a spreadsheet over the grid, beginning at a cell; makes rows as needed.
    void paste(const QModelIndex& at, const std::vector<QStringList>& cells);
    void removeRowsAt(std::vector<int> rows);
    void insertRowAt(int row);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< the user has changed a cell

private:
    void keepSpareRow();
    QStringList blank() const { return QStringList(m_headers.size(), QString()); }

    QStringList m_headers;
    std::vector<QStringList> m_rows;
    bool m_readOnly = false;
};

} // namespace kinerja
