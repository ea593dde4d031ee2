#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kinerja
{

/// The evidence of a year: when, what it is called, which RHK and IKI it proves, the file or the link. A link
/// is typed into the empty row at the end; a file comes by itself.
class BuktiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tanggal, Judul, Rhk, Iki, Isi, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFrame(std::vector<PilihanRhk> rhk, int tahun, QDate today);
    /// Without signal `edited`; nothing moves where they are shown already.
    void setProofs(const std::vector<BuktiDukung>& proofs);
    const std::vector<BuktiDukung>& proofs() const { return m_proofs; }
    const std::vector<PilihanRhk>& rhk() const { return m_rhk; }
    /// What a link is for that is typed into the empty row; empty: nothing yet.
    void setTujuan(const HasilKerjaKunci& rhk, const IndikatorKunci& iki);
    /// Its date; null: today, or the first day of the year where that is another.
    void setTanggalBaru(QDate tanggal) { m_tanggalBaru = tanggal; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Null for the empty row.
    const BuktiDukung* proofAt(int row) const;
    void removeProofs(std::vector<int> rows);
    /// Cells whose text was not understood, a sentence each.
    QStringList unread() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< the user has changed one

private:
    QString shown(const BuktiDukung& proof, int column) const;
    bool write(BuktiDukung& proof, int column, const QString& text) const;

    std::vector<PilihanRhk> m_rhk;
    std::vector<BuktiDukung> m_proofs;
    QMap<QString, QMap<int, QString>> m_unread; ///< by kunci and column
    HasilKerjaKunci m_tujuanRhk;
    IndikatorKunci m_tujuanIki;
    QDate m_tanggalBaru;
    int m_tahun = 0;
    QDate m_today;
    bool m_readOnly = true;
};

} // namespace kinerja
