#include "ui/tables/pantauanmodel.h"

#include "ui/text/pelaksanaantext.h"

namespace kinerja
{

void PantauanModel::setRows(std::vector<PantauanIki> rows, std::vector<PilihanRhk> rhk)
{
    if (rows != m_rows || rhk != m_rhk) {
        beginResetModel();
        m_rows = std::move(rows);
        m_rhk = std::move(rhk);
        endResetModel();
    }
}

int PantauanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PantauanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// What the picture shows, in words: for those who do not see it.
QString PantauanModel::picture(const PantauanIki& row)
{
    QStringList words;
    for (const auto& value : row.dicapai) {
        words.append(value ? text::angka(*value) : QStringLiteral("–"));
    }
    return words.join(QStringLiteral(" · "));
}

QString PantauanModel::shown(const PantauanIki& row, int column) const
{
    const PilihanRhk* rhk = findRhk(m_rhk, row.rhk);
    const PilihanIki* iki = rhk == nullptr ? nullptr : findIki(*rhk, row.iki);
    switch (column) {
    case Iki:
        return iki == nullptr ? QString()
                              : QString(text::nomorIki(*rhk, row.iki) % QLatin1String(". ") %
                                        iki->indikator.simplified());
    case Target: return row.target.isEmpty() ? QStringLiteral("–") : row.target;
    case Realisasi: return row.realisasi ? text::hasil(*row.realisasi) : QStringLiteral("–");
    case Sampai: return row.sampai ? text::hasil(*row.sampai) : QStringLiteral("–");
    case Setahun: return iki == nullptr ? QString() : iki->target;
    default: return {};
    }
}

QVariant PantauanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PantauanIki& one = m_rows[static_cast<size_t>(index.row())];
    const bool isPicture = index.column() == Gambar;
    switch (role) {
    case Qt::DisplayRole: return isPicture ? QString() : shown(one, index.column());
    case Qt::ToolTipRole: return (isPicture ? picture(one) : shown(one, index.column())).toHtmlEscaped();
    case Qt::AccessibleTextRole: return isPicture ? picture(one) : shown(one, index.column());
    default: return {};
    }
}

QVariant PantauanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    switch (section) {
    case Iki: return tr("IKI");
    case Target: return tr("Target periode");
    case Realisasi: return tr("Realisasi");
    case Sampai: return tr("Sampai periode ini");
    case Setahun: return tr("Target setahun");
    case Gambar: return tr("Sepanjang tahun");
    default: return {};
    }
}

} // namespace kinerja
