#include "ui/tables/capaianmodel.h"

#include "core/domain/pelaksanaan/ketikan.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"

#include <algorithm>

namespace kinerja
{

void CapaianModel::setAction(const RencanaAksi& action, JenisPeriode periode, int tahun, QDate today)
{
    std::vector<Periode> periods = periodeSetahun(periode);
    const auto planned = static_cast<qsizetype>(periods.size());
    for (const CapaianAksi& one : action.capaian) {
        if (std::find(periods.begin(), periods.end(), one.periode) == periods.end()) {
            periods.push_back(one.periode);
        }
    }
    m_tahun = tahun;
    m_today = today;
    if (action == m_action && periods == m_periods) {
        return;
    }
    beginResetModel();
    if (action.kunci != m_action.kunci) {
        m_unread.clear();
    }
    m_action = action;
    m_periods = std::move(periods);
    m_planned = planned;
    endResetModel();
}

void CapaianModel::clear()
{
    beginResetModel();
    m_action = {};
    m_periods.clear();
    m_unread.clear();
    endResetModel();
}

QStringList CapaianModel::unread() const
{
    QStringList all;
    for (auto cell = m_unread.begin(); cell != m_unread.end(); ++cell) {
        all.append(tr("Capaian aksi \"%1\", %2: tanggal \"%3\" tidak dikenal.")
                       .arg(m_action.aksi.simplified(),
                           text::label(m_periods.at(static_cast<size_t>(cell.key()))), cell.value()));
    }
    return all;
}

CapaianAksi CapaianModel::reachedIn(int row) const
{
    const Periode periode = m_periods.at(static_cast<size_t>(row));
    const auto at = std::find_if(m_action.capaian.begin(), m_action.capaian.end(),
        [&](const CapaianAksi& one) { return one.periode == periode; });
    CapaianAksi none;
    none.periode = periode;
    return at == m_action.capaian.end() ? none : *at;
}

/// In the order of the periods; one that says nothing is none.
void CapaianModel::store(const CapaianAksi& reached)
{
    std::vector<CapaianAksi> all;
    for (int row = 0; row < rowCount(); ++row) {
        const CapaianAksi one = reachedIn(row).periode == reached.periode ? reached : reachedIn(row);
        if (!one.realisasi.isEmpty() || one.selesai || one.tanggal.isValid()) {
            all.push_back(one);
        }
    }
    m_action.capaian = all;
}

int CapaianModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

int CapaianModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CapaianModel::shown(int row, int column) const
{
    const CapaianAksi reached = reachedIn(row);
    switch (column) {
    case Target: return row < m_planned ? m_action.target.value(row) : QString();
    case Realisasi: return reached.realisasi;
    case Selesai: return reached.selesai ? tr("selesai") : tr("belum");
    case Tanggal:
        return m_unread.contains(row) ? QString(QStringLiteral("⚠ ") % m_unread.value(row))
                                      : text::tanggal(reached.tanggal);
    default: return {};
    }
}

QVariant CapaianModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Selesai) {
        return reachedIn(index.row()).selesai ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::EditRole && index.column() == Tanggal && m_unread.contains(index.row())) {
        return m_unread.value(index.row());
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? shown(index.row(), index.column()) : QVariant();
}

bool CapaianModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_readOnly || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))) {
        return false;
    }
    CapaianAksi reached = reachedIn(index.row());
    const QString text = value.toString().trimmed();
    if (role == Qt::CheckStateRole && index.column() == Selesai) {
        reached.selesai = value.toInt() == Qt::Checked;
        reached.tanggal = reached.selesai && reached.tanggal.isNull() ? m_today : reached.tanggal;
    } else if (role != Qt::EditRole || text == index.data(Qt::EditRole).toString()) {
        return role == Qt::EditRole;
    } else if (index.column() == Realisasi) {
        reached.realisasi = text;
    } else if (index.column() == Tanggal) {
        const QDate day = tanggalDiketik(text, reached.tanggal, m_tahun, m_today);
        m_unread.remove(index.row());
        if (!text.isEmpty() && !day.isValid()) {
            m_unread[index.row()] = text;
            Q_EMIT dataChanged(index, index);
            return true;
        }
        reached.tanggal = day;
    }
    store(reached);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags CapaianModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_readOnly || index.column() == Target) {
        return base;
    }
    return base | (index.column() == Selesai ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant CapaianModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return text::label(m_periods.at(static_cast<size_t>(section)));
    }
    switch (section) {
    case Target: return tr("Target");
    case Realisasi: return tr("Realisasi");
    case Selesai: return tr("Selesai", "capaian aksi");
    case Tanggal: return tr("Tanggal");
    default: return {};
    }
}

} // namespace kinerja
