#pragma once

#include "core/usecases/unit/viewhome.h"

#include <QAbstractListModel>

#include <vector>

namespace kinerja
{

/// The people or SKP behind a figure of the home page, a line each. A line is put into words when it is
/// seen: there may be ten thousand.
class BerandaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<BarisBeranda> rows);
    const BarisBeranda& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// The first line of that person, else 0.
    int indexOf(const PegawaiKunci& pegawai) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    static QString shown(const BarisBeranda& row);

    std::vector<BarisBeranda> m_rows;
};

} // namespace kinerja
