#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kinerja
{

/// The competences that a bimbingan judges, each with a mark and the reason, and one empty row to type into.
class KompetensiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kompetensi, Nilai, Alasan, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Between which marks a competence is judged.
    void setMarks(int lowest, int highest);
    /// Shows what the bimbingan of that key holds; without signal `edited`.
    void setCompetences(const QString& bimbingan, const std::vector<PenilaianKompetensi>& all);
    const std::vector<PenilaianKompetensi>& competences() const { return m_all; }
    void setReadOnly(bool readOnly);
    void removeRowsAt(std::vector<int> rows);
    /// Marks of this bimbingan that were not understood, a sentence each.
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
    const PenilaianKompetensi* at(int row) const;
    bool writeMark(PenilaianKompetensi& one, const QString& text) const;

    int m_lowest = 0;
    int m_highest = 0;
    QString m_bimbingan;
    std::vector<PenilaianKompetensi> m_all;
    QMap<QString, QMap<int, QString>> m_unread; ///< by bimbingan and row
    bool m_readOnly = true;
};

} // namespace kinerja
