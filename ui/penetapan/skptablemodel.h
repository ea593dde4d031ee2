#pragma once

#include "core/storage/lists.h"

#include <QAbstractTableModel>

namespace kinerja
{

/// The SKP of a year as rows: pegawai with revision, state, dialogue, signatures, penilai, period.
class SkpTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Nama, Status, Dialog, TtdPegawai, TtdPenilai, Penilai, Rhk, Periode, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SkpRow> rows);
    const SkpRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// The row of that SKP; -1 where it is not shown.
    int indexOf(const SkpKunci& kunci) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SkpRow> m_rows;
};

} // namespace kinerja
