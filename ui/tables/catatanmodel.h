#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kinerja
{

/// The notes of a year as a grid that always has one empty row more, to type into: a new row takes the day,
/// RHK and IKI of the one above. What is typed and is no date, RHK or IKI stays in its cell, marked, while
/// the note keeps what it had.
class CatatanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tanggal, Rhk, Iki, Mulai, Selesai, Kegiatan, Realisasi, Satuan, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Which RHK there are, the year, and today; without signal `edited`.
    void setFrame(std::vector<PilihanRhk> rhk, int tahun, QDate today);
    /// Shows those notes, without signal `edited`; nothing moves where they are shown already.
    void setNotes(const std::vector<CatatanKinerja>& notes);
    const std::vector<CatatanKinerja>& notes() const { return m_notes; }
    const std::vector<PilihanRhk>& rhk() const { return m_rhk; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The note of a row; null for the empty row.
    const CatatanKinerja* noteAt(int row) const;
    /// What a note that follows that row takes over.
    CatatanKinerja following(int row) const;
    /// Cells whose text was not understood, a sentence each.
    QStringList unread() const;

    void insertNotes(int row, std::vector<CatatanKinerja> notes);
    /// Beneath the row, a day later.
    void copyDown(int row);
    void removeNotes(std::vector<int> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< the user has changed a note

private:
    QStringList choicesAt(const QModelIndex& index) const;
    QString shown(const CatatanKinerja& note, int column) const;
    QString tip(const CatatanKinerja& note, int column) const;
    bool write(CatatanKinerja& note, int column, const QString& text) const;
    void writeResult(CatatanKinerja& note, const QString& text) const;

    std::vector<PilihanRhk> m_rhk;
    std::vector<CatatanKinerja> m_notes;
    QMap<QString, QMap<int, QString>> m_unread; ///< by kunci of the note and column
    int m_tahun = 0;
    QDate m_today;
    bool m_readOnly = true;
};

} // namespace kinerja
