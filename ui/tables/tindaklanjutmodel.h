#pragma once

#include "core/storage/tindaklanjutrow.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace kinerja
{

struct SaringanTindakLanjut {
    std::optional<JenisTindakLanjut> jenis;
    std::optional<StatusTindakLanjut> status;
    QString cari; ///< in name, words, basis, who decided or number
};

/// The register of what follows from the evaluations of a year.
class TindakLanjutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Nama, Jenis, Bentuk, Status, Tanggal, Nomor, Pemutus, Dasar, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `dasarLama`: the basis of these entries, by kunci, names a predikat that is no longer in force.
    void setRows(std::vector<TindakLanjutRow> rows, std::set<QString> dasarLama = {});
    void setFilter(SaringanTindakLanjut filter);
    const TindakLanjutRow& row(int index) const { return m_all[m_shown[static_cast<size_t>(index)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();

    std::vector<TindakLanjutRow> m_all;
    std::set<QString> m_dasarLama;
    std::vector<size_t> m_shown;
    SaringanTindakLanjut m_filter;
};

} // namespace kinerja
