#pragma once

#include "core/regulation/predikattable.h"
#include "core/usecases/evaluasi/fillevaluasi.h"
#include "core/usecases/evaluasi/pastedkisi.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace kinerja
{

/// The evaluations of a unit and period as rows to type into. The predikat follows from the matrix and takes
/// no typing; a locked or final row takes none at all. Beside the name stands a tick: for whom acts are done.
class KisiModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Nama,
        Keadaan,
        Iki,
        Kontribusi,
        HasilKerja,
        Perilaku,
        PredikatKolom, ///< beside what it follows from
        UmpanBalik,
        Catatan,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EvaluasiRow> rows, const PredikatTable& table);
    const std::vector<EvaluasiRow>& rows() const { return m_rows; }
    const EvaluasiRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    int indexOf(const PegawaiKunci& pegawai) const;
    /// Ticks those rows, or takes their ticks away. Ticks stay with the people while the rows are read anew.
    void choose(const std::vector<int>& rows, bool chosen);
    void chooseAll(bool chosen);
    bool isChosen(int index) const { return m_chosen.contains(row(index).skp); }
    std::vector<int> chosenRows() const; ///< from the top
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What a column of the grid takes when it is pasted to; Abaikan where it takes nothing.
    static KolomKisi meaning(int column);

    /// How realisasi gets into the grid.
    static QString caraRealisasi();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The longest words that a column can show; empty: its words are anybody's.
    static QStringList wordsOf(int column);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();
    /// A cell was changed by hand; `isi` holds it alone, without the period.
    void edited(const kinerja::IsiEvaluasi& isi, int column);
    /// What was typed is no rating; nothing was changed.
    void notUnderstood(const QString& typed);

private:
    QString shown(const EvaluasiRow& row, int column) const;
    bool setRating(int index, int column, const QString& typed);

    std::vector<EvaluasiRow> m_rows;
    std::set<SkpKunci> m_chosen;
    PredikatTable m_table;
    bool m_readOnly = false;
};

} // namespace kinerja
