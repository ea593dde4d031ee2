#include "ui/tables/kompetensimodel.h"

#include "ui/tables/rhkcells.h"

#include <algorithm>

namespace kinerja
{

void KompetensiModel::setMarks(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

void KompetensiModel::setCompetences(const QString& bimbingan, const std::vector<PenilaianKompetensi>& all)
{
    if (bimbingan != m_bimbingan || all != m_all) {
        beginResetModel();
        m_bimbingan = bimbingan;
        m_all = all;
        endResetModel();
    }
}

void KompetensiModel::setReadOnly(bool readOnly)
{
    if (readOnly != m_readOnly) {
        beginResetModel(); // with it the empty row comes or goes
        m_readOnly = readOnly;
        endResetModel();
    }
}

const PenilaianKompetensi* KompetensiModel::at(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_all.size() ? &m_all[static_cast<size_t>(row)] : nullptr;
}

void KompetensiModel::removeRowsAt(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    bool removed = false;
    for (const int row : rows) {
        if (m_readOnly || at(row) == nullptr) {
            continue;
        }
        beginRemoveRows({}, row, row);
        m_all.erase(m_all.begin() + row);
        QMap<int, QString> left;
        const QMap<int, QString> before = m_unread.take(m_bimbingan);
        for (auto cell = before.begin(); cell != before.end(); ++cell) {
            if (cell.key() != row) {
                left[cell.key() > row ? cell.key() - 1 : cell.key()] = cell.value();
            }
        }
        m_unread[m_bimbingan] = left;
        endRemoveRows();
        removed = true;
    }
    if (removed) {
        Q_EMIT edited();
    }
}

QStringList KompetensiModel::unread() const
{
    QStringList lines;
    const QMap<int, QString> cells = m_unread.value(m_bimbingan);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        lines.append(tr("Kompetensi baris %1: “%2” bukan nilai %3–%4.")
                         .arg(QString::number(cell.key() + 1), cell.value(), QString::number(m_lowest),
                             QString::number(m_highest)));
    }
    return lines;
}

int KompetensiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size()) + (m_readOnly ? 0 : 1);
}

int KompetensiModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KompetensiModel::data(const QModelIndex& index, int role) const
{
    if (role == cells::choicesRole) {
        QStringList marks;
        for (int mark = m_lowest; index.column() == Nilai && mark <= m_highest; ++mark) {
            marks.append(QString::number(mark));
        }
        return marks;
    }
    const PenilaianKompetensi* one = at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (one == nullptr || !isText) {
        return {};
    }
    switch (index.column()) {
    case Kompetensi: return one->kompetensi;
    case Alasan: return one->alasan;
    default: break;
    }
    const QString unread = m_unread.value(m_bimbingan).value(index.row());
    if (!unread.isEmpty()) {
        return role == Qt::DisplayRole ? QString(QStringLiteral("⚠ ") % unread) : unread;
    }
    return one->nilai ? QString::number(*one->nilai) : QString();
}

bool KompetensiModel::writeMark(PenilaianKompetensi& one, const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        one.nilai.reset();
        return true;
    }
    bool isNumber = false;
    const int mark = text.trimmed().toInt(&isNumber);
    const bool isMark = isNumber && mark >= m_lowest && mark <= m_highest;
    one.nilai = isMark ? std::optional(mark) : std::nullopt;
    return isMark;
}

bool KompetensiModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (!index.isValid() || role != Qt::EditRole || m_readOnly) {
        return false;
    }
    if (text == index.data(Qt::EditRole).toString()) {
        return true;
    }
    const bool isSpare = at(index.row()) == nullptr;
    PenilaianKompetensi one = isSpare ? PenilaianKompetensi{} : *at(index.row());
    if (index.column() == Nilai) {
        if (writeMark(one, text)) {
            m_unread[m_bimbingan].remove(index.row());
        } else {
            m_unread[m_bimbingan][index.row()] = text;
        }
    } else {
        (index.column() == Kompetensi ? one.kompetensi : one.alasan) = text;
    }
    if (isSpare) {
        beginInsertRows({}, index.row() + 1, index.row() + 1); // the empty row moves on
        m_all.push_back(one);
        endInsertRows();
    } else {
        m_all[static_cast<size_t>(index.row())] = one;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags KompetensiModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return m_readOnly ? base : base | Qt::ItemIsEditable;
}

QVariant KompetensiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return at(section) == nullptr ? QStringLiteral("*") : QString::number(section + 1);
    }
    switch (section) {
    case Kompetensi: return tr("Kompetensi pegawai");
    case Nilai: return tr("Nilai (%1–%2)").arg(m_lowest).arg(m_highest);
    case Alasan: return tr("Alasan");
    default: return {};
    }
}

} // namespace kinerja
