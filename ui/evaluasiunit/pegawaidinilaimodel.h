#pragma once

#include "core/regulation/predikattable.h"
#include "core/storage/evaluasirow.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace kinerja
{

/// The people behind a figure of a unit's evaluation.
class PegawaiDinilaiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Nama, Jabatan, UnitKerja, Keadaan, HasilKerja, Perilaku, PredikatKolom, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    using Everybody = std::shared_ptr<const std::vector<EvaluasiRow>>;

    /// `rows` are some of them.
    void setRows(Everybody everybody, std::vector<const EvaluasiRow*> rows, const PredikatTable& table);
    const EvaluasiRow& row(int index) const { return *m_rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Everybody m_everybody;
    std::vector<const EvaluasiRow*> m_rows;
    PredikatTable m_table;
};

} // namespace kinerja
