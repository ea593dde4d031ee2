#include "ui/tables/matriksmodel.h"

#include <QFont>

namespace kinerja
{

void MatriksModel::setMatriks(const MatriksView& view, bool readOnly)
{
    const bool sameShape = view.kolom == m_view.kolom && view.baris.size() == m_view.baris.size();
    if (sameShape && readOnly == m_readOnly && rowCount() > 0) {
        m_view = view;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_view = view;
    m_readOnly = readOnly;
    endResetModel();
}

int MatriksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.baris.size());
}

int MatriksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : fixedColumns + static_cast<int>(m_view.kolom.size());
}

const SelTampil* MatriksModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < fixedColumns) {
        return nullptr;
    }
    return &m_view.baris.at(static_cast<size_t>(index.row()))
                .sel.at(static_cast<size_t>(index.column() - fixedColumns));
}

QString MatriksModel::shown(const QModelIndex& index) const
{
    const BarisMatriks& row = m_view.baris.at(static_cast<size_t>(index.row()));
    if (index.column() == 0) {
        return row.tanpaPeran ? tr("⚠ %1 (belum ada peran)").arg(row.nama) : row.nama;
    }
    if (index.column() == 1) {
        return row.jabatan;
    }
    const SelTampil& cell = *cellAt(index);
    switch (cell.keadaan) {
    case KeadaanSel::Kosong:
    case KeadaanSel::HanyaTeks:
    case KeadaanSel::Sama: return cell.peran;
    case KeadaanSel::Berbeda: return tr("%1\n≠ RHK: %2").arg(cell.peran, cell.rencana);
    case KeadaanSel::RhkHilang: return tr("%1\n⚠ RHK-nya sudah dihapus").arg(cell.peran);
    }
    Q_UNREACHABLE();
    return {};
}

QString MatriksModel::explained(const QModelIndex& index) const
{
    const SelTampil* cell = cellAt(index);
    if (cell == nullptr || cell->keadaan == KeadaanSel::Kosong) {
        return {};
    }
    switch (cell->keadaan) {
    case KeadaanSel::Kosong: return {};
    case KeadaanSel::HanyaTeks: return tr("Peran ini belum menjadi RHK dalam SKP pegawai.");
    case KeadaanSel::Sama: return tr("Sama dengan RHK dalam SKP pegawai.");
    case KeadaanSel::Berbeda:
        return tr("RHK dalam SKP pegawai berbeda: disunting sendiri, atau SKP-nya bukan draf lagi.");
    case KeadaanSel::RhkHilang: return tr("RHK dihapus dari SKP pegawai. Isi lagi selnya untuk membuatnya.");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant MatriksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return cellAt(index) != nullptr ? cellAt(index)->peran : shown(index);
    case Qt::ToolTipRole: return explained(index).toHtmlEscaped();
    case Qt::TextAlignmentRole: return (Qt::AlignLeft | Qt::AlignTop).toInt();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == 0 && m_view.baris.at(static_cast<size_t>(index.row())).pemimpin);
        return font;
    }
    default: return {};
    }
}

QVariant MatriksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < fixedColumns) {
        const QString label = section == 0 ? tr("Pegawai") : tr("Jabatan");
        return role == Qt::DisplayRole ? QVariant(label) : QVariant();
    }
    const KolomMatriks& column = m_view.kolom.at(static_cast<size_t>(section - fixedColumns));
    if (role == Qt::DisplayRole) {
        return column.teksIndikator.trimmed().isEmpty() ? column.rencana : column.teksIndikator;
    }
    return role == Qt::ToolTipRole ? QVariant(column.rencana.toHtmlEscaped()) : QVariant();
}

Qt::ItemFlags MatriksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shared = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() >= fixedColumns && !m_readOnly ? shared | Qt::ItemIsEditable : shared;
}

bool MatriksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SelTampil* cell = cellAt(index);
    if (cell == nullptr || role != Qt::EditRole || m_readOnly) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (text != cell->peran) {
        Q_EMIT cellEdited(index.row(), index.column() - fixedColumns, text);
    }
    return true;
}

} // namespace kinerja
