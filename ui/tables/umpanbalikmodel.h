#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kinerja
{

/// The feedback of a year: on which day, from whom, of which kind, about an RHK and IKI or about a BerAKHLAK
/// value, in words. The empty row at the end takes day and giver of the one above.
class UmpanBalikModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tanggal, Dari, Sifat, Isi, Rhk, Iki, Nilai, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `nilai`: the names of the seven values, in their order.
    void setFrame(std::vector<PilihanRhk> rhk, QStringList nilai, int tahun, QDate today);
    /// Without signal `edited`; nothing moves where they are shown already.
    void setFeedback(const std::vector<UmpanBalikBerkelanjutan>& feedback);
    const std::vector<UmpanBalikBerkelanjutan>& feedback() const { return m_all; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Null for the empty row.
    const UmpanBalikBerkelanjutan* feedbackAt(int row) const;
    void removeFeedback(std::vector<int> rows);
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
    QString shown(const UmpanBalikBerkelanjutan& one, int column) const;
    QStringList choicesAt(const QModelIndex& index) const;
    bool write(UmpanBalikBerkelanjutan& one, int column, const QString& text) const;
    bool writeValue(UmpanBalikBerkelanjutan& one, const QString& text) const;
    UmpanBalikBerkelanjutan fresh() const;

    std::vector<PilihanRhk> m_rhk;
    QStringList m_nilai;
    std::vector<UmpanBalikBerkelanjutan> m_all;
    QMap<QString, QMap<int, QString>> m_unread; ///< by kunci and column
    int m_tahun = 0;
    QDate m_today;
    bool m_readOnly = true;
};

} // namespace kinerja
