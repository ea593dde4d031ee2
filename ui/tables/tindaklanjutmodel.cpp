#include "ui/tables/tindaklanjutmodel.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"

namespace kinerja
{

namespace
{

bool isWanted(const SaringanTindakLanjut& filter, const TindakLanjutRow& row)
{
    const TindakLanjut& entry = row.isi;
    if ((filter.jenis && entry.jenis != *filter.jenis) || (filter.status && entry.status != filter.status)) {
        return false;
    }
    const QString typed = filter.cari.trimmed();
    for (const QString& text :
        {row.nama, entry.bentuk, entry.dasar, entry.diputuskanOleh, entry.nomorDokumen}) {
        if (text.contains(typed, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

QString entryShown(const TindakLanjutRow& row, int column)
{
    const TindakLanjut& entry = row.isi;
    switch (column) {
    case TindakLanjutModel::Nama: return row.nama;
    case TindakLanjutModel::Jenis: return text::label(entry.jenis);
    case TindakLanjutModel::Bentuk: return entry.bentuk;
    case TindakLanjutModel::Status: return entry.status ? text::label(*entry.status) : QStringLiteral("–");
    case TindakLanjutModel::Tanggal: return text::tanggal(entry.tanggal);
    case TindakLanjutModel::Nomor: return entry.nomorDokumen;
    case TindakLanjutModel::Pemutus: return entry.diputuskanOleh;
    case TindakLanjutModel::Dasar: return entry.dasar;
    default: return {};
    }
}

} // namespace

void TindakLanjutModel::setRows(std::vector<TindakLanjutRow> rows, std::set<QString> dasarLama)
{
    beginResetModel();
    m_dasarLama = std::move(dasarLama);
    m_all = std::move(rows);
    collect();
    endResetModel();
}

void TindakLanjutModel::setFilter(SaringanTindakLanjut filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    collect();
    endResetModel();
}

void TindakLanjutModel::collect()
{
    m_shown.clear();
    for (size_t at = 0; at < m_all.size(); ++at) {
        if (isWanted(m_filter, m_all[at])) {
            m_shown.push_back(at);
        }
    }
}

int TindakLanjutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TindakLanjutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TindakLanjutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    QString text = entryShown(row(index.row()), index.column());
    if (index.column() == Dasar && m_dasarLama.contains(row(index.row()).isi.kunci)) {
        text = tr("⚠ Predikat pada dasar ini tidak berlaku lagi: %1").arg(text);
    }
    switch (role) {
    case Qt::DisplayRole: return text.simplified();
    case Qt::ToolTipRole: return text.toHtmlEscaped();
    default: return {};
    }
}

QVariant TindakLanjutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    switch (section) {
    case Nama: return tr("Nama");
    case Jenis: return tr("Jenis");
    case Bentuk: return tr("Bentuk");
    case Status: return tr("Status");
    case Tanggal: return tr("Tanggal");
    case Nomor: return tr("Nomor dokumen");
    case Pemutus: return tr("Diputuskan oleh");
    case Dasar: return tr("Dasar");
    default: return {};
    }
}

} // namespace kinerja
