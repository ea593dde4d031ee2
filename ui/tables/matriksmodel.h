#pragma once

#include "core/usecases/penyusunan/viewmatriks.h"

#include <QAbstractTableModel>

namespace kinerja
{

/// The matrix as a grid: people as row headers, which stay where they are when the grid is scrolled sideways,
/// and one column per IKI of the leader. An edited cell is told by `cellEdited`; the model shows it when the
/// file has it.
class MatriksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatriks(const MatriksView& view, bool readOnly);
    const MatriksView& matriks() const { return m_view; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Null for an invalid index.
    const SelTampil* cellAt(const QModelIndex& index) const;

Q_SIGNALS:
    void cellEdited(int row, int kolom, const QString& peran);

private:
    QString shown(const SelTampil& cell) const;
    QString explained(const SelTampil& cell) const;
    QString person(const BarisMatriks& row) const;
    QString indicator(const KolomMatriks& column) const;

    MatriksView m_view;
    bool m_readOnly = true;
};

} // namespace kinerja
