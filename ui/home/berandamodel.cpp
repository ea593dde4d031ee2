#include "ui/home/berandamodel.h"

#include "ui/text/evaluasitext.h"
#include "ui/text/text.h"

#include <algorithm>

namespace kinerja
{

void BerandaModel::setRows(std::vector<BarisBeranda> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BerandaModel::indexOf(const PegawaiKunci& pegawai) const
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const BarisBeranda& row) { return row.pegawai == pegawai; });
    return at == m_rows.end() ? 0 : static_cast<int>(at - m_rows.begin());
}

int BerandaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString BerandaModel::shown(const BarisBeranda& row)
{
    const QString name = row.jabatan.isEmpty() ? row.nama : tr("%1 – %2").arg(row.nama, row.jabatan);
    const QString state = row.status     ? text::label(*row.status)
                          : row.evaluasi ? text::label(*row.evaluasi)
                                         : row.bentuk;
    return state.isEmpty() ? name : tr("%1 (%2)").arg(name, state);
}

QVariant BerandaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return shown(row(index.row()));
    case Qt::ToolTipRole: return shown(row(index.row())).toHtmlEscaped();
    default: return {};
    }
}

} // namespace kinerja
