#pragma once

#include "core/usecases/pelaksanaan/viewbukti.h"

#include <QAbstractTableModel>

namespace kinerja
{

/// Which rows of the register are shown.
enum class SaringBukti { Semua, Berkas, Tautan, IkiKosong };

/// The register of evidence, narrowed by kind, person and words as they are typed.
class DaftarBuktiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pegawai, Tanggal, Judul, Iki, Isi, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(DaftarBukti list);
    const DaftarBukti& list() const { return m_list; }
    /// Rows that hold every word, of people whose name holds `pegawai`.
    void narrow(SaringBukti saring, const QString& pegawai, const QString& words);
    /// Null where there is no such row.
    const BarisBukti* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool isWanted(const BarisBukti& row, const QString& searched) const;

    DaftarBukti m_list;
    std::vector<QString> m_searched;     ///< what is searched in, of the evidence
    std::vector<QString> m_searchedBare; ///< the same of the IKI without
    std::vector<size_t> m_shown;         ///< within the list that is shown
    SaringBukti m_saring = SaringBukti::Semua;
    QString m_pegawai;
    QStringList m_words;
};

} // namespace kinerja
