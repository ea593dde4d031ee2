#include "ui/penetapan/skptablemodel.h"

#include "ui/text/datetext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <algorithm>

namespace kinerja
{

namespace
{

QString yes(bool done) { return done ? QStringLiteral("✔") : QStringLiteral("–"); }

} // namespace

void SkpTableModel::setRows(std::vector<SkpRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SkpTableModel::indexOf(const SkpKunci& kunci) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const SkpRow& row) { return row.kunci == kunci; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int SkpTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkpTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SkpTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const SkpRow& skp = row(index.row());
    switch (static_cast<Column>(index.column())) {
    case Nama: {
        const QString revisi =
            skp.revisi > 1 ? tr("%1 (revisi %2)").arg(skp.namaPegawai).arg(skp.revisi - 1) : skp.namaPegawai;
        return skp.sebagai == Sebagai::Definitif ? revisi
                                                 : tr("%1, %2").arg(revisi, text::label(skp.sebagai));
    }
    case Penilai: return skp.namaPenilai;
    case Periode:
        return skp.mulai == QDate(skp.tahun, 1, 1) && skp.selesai == QDate(skp.tahun, 12, 31)
                   ? tr("Setahun penuh")
                   : tr("%1 – %2").arg(text::tanggal(skp.mulai), text::tanggal(skp.selesai));
    case Status: return skp.terbaca ? text::label(skp.status) : text::keadaan(skp);
    case Dialog: return yes(skp.adaDialog);
    case TtdPegawai: return yes(skp.ttdPegawai);
    case TtdPenilai: return yes(skp.ttdPenilai);
    case Rhk: return skp.jumlahRhk;
    case ColumnCount: break;
    }
    return {};
}

QVariant SkpTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Nama: return tr("Pegawai");
    case Penilai: return tr("Pejabat penilai");
    case Periode: return tr("Periode");
    case Status: return tr("Keadaan");
    case Dialog: return tr("Dialog");
    case TtdPegawai: return tr("TTD pegawai");
    case TtdPenilai: return tr("TTD penilai");
    case Rhk: return tr("RHK");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kinerja
