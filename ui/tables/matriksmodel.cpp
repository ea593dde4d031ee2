#include "ui/tables/matriksmodel.h"

#include "ui/text/skptext.h"

#include <QFont>

namespace kinerja
{

void MatriksModel::setMatriks(const MatriksView& view, bool readOnly)
{
    const bool sameShape = view.kolom == m_view.kolom && view.baris.size() == m_view.baris.size();
    if (sameShape && readOnly == m_readOnly && rowCount() > 0) {
        m_view = view;
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        if (columnCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
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
    return parent.isValid() ? 0 : static_cast<int>(m_view.kolom.size());
}

const SelTampil* MatriksModel::cellAt(const QModelIndex& index) const
{
    return !index.isValid() ? nullptr
                            : &m_view.baris.at(static_cast<size_t>(index.row()))
                                   .sel.at(static_cast<size_t>(index.column()));
}

QString MatriksModel::shown(const SelTampil& cell) const
{
    const QString peran =
        cell.cara == CaraPeran::Sukarela ? tr("%1\n(pengajuan sukarela)").arg(cell.peran) : cell.peran;
    switch (cell.keadaan) {
    case KeadaanSel::Kosong:
    case KeadaanSel::HanyaTeks:
    case KeadaanSel::Sama: return peran;
    case KeadaanSel::Berbeda: return tr("%1\n≠ RHK: %2").arg(peran, cell.rencana);
    case KeadaanSel::RhkHilang: return tr("%1\n⚠ RHK-nya sudah dihapus").arg(peran);
    }
    Q_UNREACHABLE();
    return {};
}

QString MatriksModel::explained(const SelTampil& cell) const
{
    switch (cell.keadaan) {
    case KeadaanSel::Kosong: return {};
    case KeadaanSel::HanyaTeks: return tr("Peran ini belum menjadi RHK dalam SKP pegawai.");
    case KeadaanSel::Sama: return tr("Sama dengan RHK dalam SKP pegawai.");
    case KeadaanSel::Berbeda:
        return tr("RHK dalam SKP pegawai berbeda: disunting sendiri, atau SKP-nya bukan draf lagi.");
    case KeadaanSel::RhkHilang:
        return m_readOnly ? tr("RHK dihapus dari SKP pegawai.")
                          : tr("RHK dihapus dari SKP pegawai. Isi lagi selnya untuk membuatnya.");
    }
    Q_UNREACHABLE();
    return {};
}

QString MatriksModel::person(const BarisMatriks& row) const
{
    QStringList lines{row.pemimpin ? tr("%1 (pimpinan)").arg(row.nama) : row.nama};
    if (!row.jabatan.isEmpty()) {
        lines.append(row.jabatan);
    }
    if (row.tanpaPeran) {
        lines.append(tr("⚠ belum ada peran"));
    }
    return lines.join(QLatin1Char('\n'));
}

QString MatriksModel::indicator(const KolomMatriks& column) const
{
    if (column.nomorIki == 0) {
        return tr("%1. %2\n(belum ada IKI)").arg(text::nomor(column.nomorRhk), column.rencana);
    }
    const QString text = column.teksIndikator.trimmed();
    const QString numbered = tr("%1.%2 %3")
                                 .arg(text::nomor(column.nomorRhk), QString::number(column.nomorIki),
                                     text.isEmpty() ? tr("(IKI kosong)") : text);
    return column.target.trimmed().isEmpty() ? numbered : tr("%1\nTarget: %2").arg(numbered, column.target);
}

QVariant MatriksModel::data(const QModelIndex& index, int role) const
{
    const SelTampil* cell = cellAt(index);
    if (cell == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return shown(*cell);
    case Qt::EditRole: return cell->peran;
    case Qt::ToolTipRole: return explained(*cell).toHtmlEscaped();
    case Qt::TextAlignmentRole: return (Qt::AlignLeft | Qt::AlignTop).toInt();
    default: return {};
    }
}

QVariant MatriksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= count) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        const BarisMatriks& row = m_view.baris.at(static_cast<size_t>(section));
        if (role == Qt::FontRole && row.pemimpin) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == Qt::DisplayRole ? QVariant(person(row)) : QVariant();
    }
    const KolomMatriks& column = m_view.kolom.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole: return indicator(column);
    case Qt::ToolTipRole:
        return tr("RHK %1: %2").arg(text::nomor(column.nomorRhk), column.rencana).toHtmlEscaped();
    default: return {};
    }
}

Qt::ItemFlags MatriksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shared = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.isValid() && !m_readOnly ? shared | Qt::ItemIsEditable : shared;
}

bool MatriksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SelTampil* cell = cellAt(index);
    if (cell == nullptr || role != Qt::EditRole || m_readOnly) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (text != cell->peran) {
        Q_EMIT cellEdited(index.row(), index.column(), text);
    }
    return true;
}

} // namespace kinerja
