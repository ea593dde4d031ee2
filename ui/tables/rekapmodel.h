#pragma once

#include "core/domain/evaluasi/rekap.h"

#include <QAbstractTableModel>

#include <memory>

namespace kinerja
{

/// Whom a recap's list shows.
enum class BagianDaftar {
    Semua, ///< everybody whom the figure is a part of
    Sudah, ///< those whom it counts
    Belum  ///< the rest
};

/// What the list of a recap is narrowed to.
struct SaringanRekap {
    std::optional<AngkaRekap> angka; ///< nothing: everybody, then the earlier SKP
    BagianDaftar bagian = BagianDaftar::Semua;
    QString cari; ///< in name, number, jabatan or unit kerja
    bool operator==(const SaringanRekap&) const = default;
};

/// The people of a recap who stand behind a figure.
class RekapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Nama,
        Nomor,
        Jabatan,
        Skp,
        Evaluasi,
        HasilKerja,
        PerilakuKerja,
        PredikatKolom,
        Keterangan,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRekap(std::shared_ptr<const Rekap> rekap, const SaringanRekap& filter);
    void setFilter(const SaringanRekap& filter);
    const BarisRekap& row(int index) const { return *m_rows[static_cast<size_t>(index)].baris; }
    /// Rows that count; earlier SKP stand beneath them.
    int dihitung() const { return m_counted; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        const BarisRekap* baris;
        bool sebelumnya;
    };
    void collect();
    static QString shown(const Shown& row, int column);

    std::shared_ptr<const Rekap> m_rekap;
    SaringanRekap m_filter;
    std::vector<Shown> m_rows;
    int m_counted = 0;
};

} // namespace kinerja
