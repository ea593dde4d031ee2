#pragma once

#include "core/domain/pelaksanaan/pilihanrhk.h"
#include "core/domain/pelaksanaan/rencanaskp.h"

#include <QAbstractTableModel>

namespace kinerja
{

/// The plan of action of an SKP as a grid: for each RHK its actions, one empty row to type a further one
/// into, and its IKI with the values planned per period.
class RencanaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Jenis { Aksi, Baru, Iki };
    struct Baris {
        size_t rhk = 0; ///< of the plan
        Jenis jenis = Jenis::Aksi;
        size_t index = 0; ///< of the action or the IKI
        bool operator==(const Baris&) const = default;
    };
    enum Column { Rhk, Aksi, Output, FirstPeriod };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without signal `edited`; nothing moves where that is shown already.
    void setPlan(const RencanaSkp& plan, const std::vector<PilihanRhk>& rhk, JenisPeriode periode);
    const RencanaSkp& plan() const { return m_plan; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What stands in that row; nothing outside of the grid.
    std::optional<Baris> rowAt(int row) const;
    /// The action of that row; null for another row.
    const RencanaAksi* actionAt(int row) const;
    void setAction(int row, const RencanaAksi& action);
    void removeActions(std::vector<int> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< the user has changed the plan

private:
    int periods() const { return jumlahPeriode(m_periode); }
    int lastColumn() const { return FirstPeriod + periods(); } ///< keterangan
    QString shown(const Baris& row, int column) const;
    QString ofIndicator(const Baris& row, int column) const;
    bool isEditable(const Baris& row, int column) const;
    void write(const Baris& row, int column, const QString& text);
    std::vector<Baris> rowsOf(const RencanaSkp& plan) const;

    RencanaSkp m_plan;
    std::vector<PilihanRhk> m_rhk;
    std::vector<Baris> m_rows;
    JenisPeriode m_periode = JenisPeriode::Triwulanan;
    bool m_readOnly = true;
};

} // namespace kinerja
