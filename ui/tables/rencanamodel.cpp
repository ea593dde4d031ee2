#include "ui/tables/rencanamodel.h"

#include "ui/text/evaluasitext.h"

#include <QFont>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace kinerja
{

namespace
{

/// A list with a place for each period.
QStringList places(QStringList list, int count)
{
    list.resize(std::max<qsizetype>(list.size(), count));
    return list;
}

} // namespace

std::vector<RencanaModel::Baris> RencanaModel::rowsOf(const RencanaSkp& plan) const
{
    std::vector<Baris> rows;
    for (size_t at = 0; at < plan.rhk.size(); ++at) {
        for (size_t aksi = 0; aksi < plan.rhk[at].aksi.size(); ++aksi) {
            rows.push_back({at, Jenis::Aksi, aksi});
        }
        if (!m_readOnly) {
            rows.push_back({at, Jenis::Baru, 0});
        }
        for (size_t iki = 0; iki < plan.rhk[at].iki.size(); ++iki) {
            rows.push_back({at, Jenis::Iki, iki});
        }
    }
    return rows;
}

void RencanaModel::setPlan(const RencanaSkp& plan, const std::vector<PilihanRhk>& rhk, JenisPeriode periode)
{
    const std::vector<Baris> rows = rowsOf(plan);
    if (plan == m_plan && rhk == m_rhk && periode == m_periode && rows == m_rows) {
        return;
    }
    beginResetModel();
    m_plan = plan;
    m_rhk = rhk;
    m_periode = periode;
    m_rows = rows;
    endResetModel();
}

std::optional<RencanaModel::Baris> RencanaModel::rowAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_rows.size()
               ? std::optional(m_rows[static_cast<size_t>(row)])
               : std::nullopt;
}

const RencanaAksi* RencanaModel::actionAt(int row) const
{
    const std::optional<Baris> at = rowAt(row);
    return at && at->jenis == Jenis::Aksi ? &m_plan.rhk[at->rhk].aksi[at->index] : nullptr;
}

void RencanaModel::setAction(int row, const RencanaAksi& action)
{
    const std::optional<Baris> at = rowAt(row);
    if (m_readOnly || actionAt(row) == nullptr || *actionAt(row) == action) {
        return;
    }
    m_plan.rhk[at->rhk].aksi[at->index] = action;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

void RencanaModel::removeActions(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    RencanaSkp left = m_plan;
    for (const int row : rows) {
        if (actionAt(row) != nullptr) {
            const Baris at = *rowAt(row);
            auto& actions = left.rhk[at.rhk].aksi;
            actions.erase(actions.begin() + static_cast<std::ptrdiff_t>(at.index));
        }
    }
    if (!m_readOnly && !(left == m_plan)) {
        setPlan(left, m_rhk, m_periode);
        Q_EMIT edited();
    }
}

int RencanaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RencanaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

QString RencanaModel::ofIndicator(const Baris& row, int column) const
{
    const PilihanRhk* rhk = findRhk(m_rhk, m_plan.rhk[row.rhk].kunci);
    const PilihanIki* iki =
        rhk == nullptr ? nullptr : findIki(*rhk, m_plan.rhk[row.rhk].iki[row.index].kunci);
    if (iki == nullptr) {
        return {};
    }
    if (column == Aksi) {
        return tr("IKI %1. %2").arg(QString::number(row.index + 1), iki->indikator.simplified());
    }
    return column == Output && !iki->target.isEmpty() ? tr("Target: %1").arg(iki->target) : QString();
}

QString RencanaModel::shown(const Baris& row, int column) const
{
    const RencanaRhk& plan = m_plan.rhk[row.rhk];
    if (column == Rhk) {
        const PilihanRhk* rhk = findRhk(m_rhk, plan.kunci);
        return rhk == nullptr
                   ? QString()
                   : QString(nomorTercetak(rhk->nomor) % QLatin1String(". ") % rhk->rencana.simplified());
    }
    const bool isPeriod = column >= FirstPeriod && column < lastColumn();
    if (row.jenis == Jenis::Iki) {
        return isPeriod ? plan.iki[row.index].target.value(column - FirstPeriod) : ofIndicator(row, column);
    }
    if (row.jenis == Jenis::Baru) {
        return {};
    }
    const RencanaAksi& action = plan.aksi[row.index];
    if (isPeriod) {
        return action.target.value(column - FirstPeriod);
    }
    switch (column) {
    case Aksi: return action.aksi;
    case Output: return action.output;
    default: return action.keterangan;
    }
}

QVariant RencanaModel::data(const QModelIndex& index, int role) const
{
    const std::optional<Baris> row = rowAt(index.row());
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        if (row->jenis == Jenis::Baru && index.column() == Aksi) {
            return tr("(ketik aksi baru)");
        }
        if (index.column() == Rhk && index.row() > 0 && rowAt(index.row() - 1)->rhk == row->rhk) {
            return shown(*row, Rhk).section(QLatin1Char(' '), 0, 0); // the text stands above
        }
        return shown(*row, index.column());
    case Qt::EditRole: return shown(*row, index.column());
    case Qt::ToolTipRole: return shown(*row, index.column()).toHtmlEscaped();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(row->jenis != Jenis::Aksi);
        return font;
    }
    default: return {};
    }
}

bool RencanaModel::isEditable(const Baris& row, int column) const
{
    const bool isPeriod = column >= FirstPeriod && column < lastColumn();
    return !m_readOnly && (row.jenis == Jenis::Iki ? isPeriod : column != Rhk);
}

void RencanaModel::write(const Baris& row, int column, const QString& text)
{
    RencanaRhk& plan = m_plan.rhk[row.rhk];
    const bool isPeriod = column >= FirstPeriod && column < lastColumn();
    if (row.jenis == Jenis::Iki) {
        QStringList& target = plan.iki[row.index].target;
        target = places(target, periods());
        target[column - FirstPeriod] = text.trimmed();
        return;
    }
    RencanaAksi& action = plan.aksi[row.index];
    if (isPeriod) {
        const int period = column - FirstPeriod;
        action.target = places(action.target, periods());
        const QString before = std::exchange(action.target[period], text.trimmed());
        if (const PilihanRhk* form = findRhk(m_rhk, plan.kunci)) {
            ikutiTargetAksi(plan, *form, period, before);
        }
    } else if (column == Aksi) {
        action.aksi = text;
    } else if (column == Output) {
        action.output = text;
    } else {
        action.keterangan = text;
    }
}

bool RencanaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<Baris> at = rowAt(index.row());
    const QString text = value.toString();
    if (!at || role != Qt::EditRole || !isEditable(*at, index.column())) {
        return false;
    }
    if (text == index.data(Qt::EditRole).toString()) {
        return true;
    }
    Baris row = *at;
    if (row.jenis == Jenis::Baru) {
        auto& actions = m_plan.rhk[row.rhk].aksi;
        row = {row.rhk, Jenis::Aksi, actions.size()};
        beginInsertRows({}, index.row() + 1, index.row() + 1); // the empty row moves on
        actions.emplace_back();
        actions.back().kunci = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(row, index.column(), text);
        m_rows = rowsOf(m_plan);
        endInsertRows();
    } else {
        write(row, index.column(), text);
    }
    // The rows of its IKI, beneath, may have followed.
    const int last = static_cast<int>(
        std::min(m_rows.size(), static_cast<size_t>(index.row()) + 1 + m_plan.rhk[row.rhk].aksi.size() +
                                    m_plan.rhk[row.rhk].iki.size()));
    Q_EMIT dataChanged(index.siblingAtColumn(0), this->index(last - 1, columnCount() - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags RencanaModel::flags(const QModelIndex& index) const
{
    const std::optional<Baris> row = rowAt(index.row());
    if (!index.isValid() || !row) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return isEditable(*row, index.column()) ? base | Qt::ItemIsEditable : base;
}

QVariant RencanaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    switch (section) {
    case Rhk: return tr("RHK");
    case Aksi: return tr("Rencana aksi");
    case Output: return tr("Output");
    default: break;
    }
    if (section >= lastColumn()) {
        return tr("Keterangan");
    }
    return text::label(periodeSetahun(m_periode).at(static_cast<size_t>(section - FirstPeriod)));
}

} // namespace kinerja
