#pragma once

#include "core/domain/skp/hasilkerja.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kinerja
{

/// What came of one action, period by period: the target, the realisasi, whether it is done and on which day.
class CapaianModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Target, Realisasi, Selesai, Tanggal, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without signal `edited`. Periods of another kind that hold something follow those of the year.
    void setAction(const RencanaAksi& action, JenisPeriode periode, int tahun, QDate today);
    void clear();
    const RencanaAksi& action() const { return m_action; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Days that were not understood, a sentence each.
    QStringList unread() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< the user has changed what came of it

private:
    CapaianAksi reachedIn(int row) const;
    void store(const CapaianAksi& reached);
    QVariant shown(int row, int column) const;

    RencanaAksi m_action;
    std::vector<Periode> m_periods;
    qsizetype m_planned = 0; ///< so many periods are the plan's own
    QMap<int, QString> m_unread;
    int m_tahun = 0;
    QDate m_today;
    bool m_readOnly = true;
};

} // namespace kinerja
