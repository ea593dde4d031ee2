#pragma once

#include "core/domain/pelaksanaan/pantauan.h"

#include <QAbstractTableModel>

namespace kinerja
{

/// Planned against actual per IKI in one period; the last column is a picture of the year.
class PantauanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Iki, Target, Realisasi, Sampai, Setahun, Gambar, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PantauanIki> rows, std::vector<PilihanRhk> rhk);
    const PantauanIki& row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const PantauanIki& row, int column) const;
    static QString picture(const PantauanIki& row);

    std::vector<PantauanIki> m_rows;
    std::vector<PilihanRhk> m_rhk;
};

} // namespace kinerja
