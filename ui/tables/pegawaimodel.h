#pragma once

#include "core/storage/lists.h"

#include <QAbstractTableModel>

#include <vector>

namespace kinerja
{

/// What the list of people is narrowed to; unset members narrow nothing.
struct SaringanPegawai {
    enum class Kelompok { Semua, Dihitung, TidakDinilai, LuarUnit };

    QString cari; ///< words, all of which must occur somewhere in the shown columns
    QString unitKerja;
    std::optional<JenisJabatan> jenisJabatan;
    std::optional<StatusPegawai> status;
    Kelompok kelompok = Kelompok::Semua;
    bool operator==(const SaringanPegawai&) const = default;
};

/// People of the unit, those out of evaluation and those from elsewhere; each person is in one of them.
struct JumlahPegawai {
    int dihitung = 0;
    int tidakDinilai = 0;
    int luarUnit = 0;
    bool operator==(const JumlahPegawai&) const = default;
};

/// The list of people, filtered and sorted in memory: rows are copied once from the query, with their search
/// text folded once, so that a keystroke costs one pass over plain strings.
class PegawaiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Kolom {
        Nama,
        Nomor,
        Pangkat,
        Jabatan,
        JenisJab,
        UnitKerja,
        Atasan,
        Status,
        Keterangan,
        JumlahKolom
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PegawaiRow> rows);
    void setSaringan(const SaringanPegawai& saringan);
    const SaringanPegawai& saringan() const { return m_saringan; }

    const PegawaiRow& rowAt(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    /// The shown row of a person, or -1.
    int rowOf(const PegawaiKunci& kunci) const;
    /// All people, whatever is shown, in the order of the query.
    const std::vector<PegawaiRow>& all() const { return m_rows; }
    /// Counts over all people, whatever is shown.
    const JumlahPegawai& jumlah() const { return m_jumlah; }
    QStringList unitKerja() const; ///< distinct, sorted

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The text of one cell.
    static QString cellText(const PegawaiRow& row, int column);
    /// Which of the three groups a person is counted in.
    static SaringanPegawai::Kelompok kelompokOf(const PegawaiRow& row);

private:
    bool isShown(size_t index, const QStringList& words) const;
    void rebuild();
    void sortIndexes();

    std::vector<PegawaiRow> m_rows;
    std::vector<QString> m_searchText; ///< folded, one a row
    std::vector<size_t> m_order;       ///< all rows, sorted
    std::vector<size_t> m_shown;       ///< the filtered ones, in that order
    SaringanPegawai m_saringan;
    JumlahPegawai m_jumlah;
    int m_sortColumn = Nama;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kinerja
