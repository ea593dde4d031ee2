#include "ui/tables/rekapmodel.h"

#include "core/domain/pegawai/identitas.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/rekaptext.h"

namespace kinerja
{

namespace
{

bool belongsToFigure(const SaringanRekap& filter, const BarisRekap& baris)
{
    if (!filter.angka) {
        return true;
    }
    switch (filter.bagian) {
    case BagianDaftar::Semua: return dihitung(*filter.angka, baris);
    case BagianDaftar::Sudah: return memenuhi(*filter.angka, baris);
    case BagianDaftar::Belum: return dihitung(*filter.angka, baris) && !memenuhi(*filter.angka, baris);
    }
    Q_UNREACHABLE();
    return false;
}

bool isFound(const QString& typed, const BarisRekap& baris)
{
    const auto holds = [&](const QString& text) { return text.contains(typed, Qt::CaseInsensitive); };
    return typed.isEmpty() || holds(baris.nama) || holds(baris.identitas.nomor) ||
           holds(nomorTercetak(baris.identitas)) || holds(baris.jabatan) || holds(baris.unitKerja);
}

QString ratingShown(std::optional<Rating> rating)
{
    return rating ? text::label(*rating) : QStringLiteral("–");
}

} // namespace

void RekapModel::setRekap(std::shared_ptr<const Rekap> rekap, const SaringanRekap& filter)
{
    beginResetModel();
    m_rekap = std::move(rekap);
    m_filter = filter;
    collect();
    endResetModel();
}

void RekapModel::setFilter(const SaringanRekap& filter)
{
    if (!(filter == m_filter)) {
        setRekap(m_rekap, filter);
    }
}

void RekapModel::collect()
{
    m_rows.clear();
    const QString typed = m_filter.cari.trimmed();
    const auto take = [&](const std::vector<BarisRekap>& rows, bool earlier) {
        for (const BarisRekap& baris : rows) {
            if (belongsToFigure(m_filter, baris) && isFound(typed, baris)) {
                m_rows.push_back({&baris, earlier});
            }
        }
    };
    if (m_rekap) {
        take(m_rekap->baris, false);
    }
    m_counted = static_cast<int>(m_rows.size());
    if (m_rekap && !m_filter.angka) {
        take(m_rekap->sebelumnya, true);
    }
}

int RekapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RekapModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RekapModel::shown(const Shown& row, int column)
{
    const BarisRekap& baris = *row.baris;
    switch (column) {
    case Nama: return baris.nama;
    case Nomor: return nomorTercetak(baris.identitas);
    case Jabatan: return baris.jabatan;
    case Skp: return text::keadaanSkp(baris);
    case Evaluasi: return text::keadaanEvaluasi(baris);
    case HasilKerja: return ratingShown(baris.rating.hasilKerja);
    case PerilakuKerja: return ratingShown(baris.rating.perilakuKerja);
    case PredikatKolom: return baris.predikat ? text::label(*baris.predikat) : QStringLiteral("–");
    case Keterangan: break;
    default: return {};
    }
    const QString remarks = text::keteranganRekap(baris);
    if (!row.sebelumnya) {
        return remarks;
    }
    const QString days = tr("SKP sebelumnya, %1 – %2, tidak dihitung")
                             .arg(text::tanggal(baris.mulai), text::tanggal(baris.selesai));
    return remarks.isEmpty() ? days : tr("%1; %2", "keterangan, keterangan").arg(days, remarks);
}

QVariant RekapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Shown& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(row, index.column()).simplified();
    case Qt::ToolTipRole: return shown(row, index.column()).toHtmlEscaped();
    default: return {};
    }
}

QVariant RekapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    switch (section) {
    case Nama: return tr("Nama");
    case Nomor: return tr("Nomor");
    case Jabatan: return tr("Jabatan");
    case Skp: return tr("SKP");
    case Evaluasi: return tr("Evaluasi");
    case HasilKerja: return tr("Hasil kerja");
    case PerilakuKerja: return tr("Perilaku kerja");
    case PredikatKolom: return tr("Predikat");
    case Keterangan: return tr("Keterangan");
    default: return {};
    }
}

} // namespace kinerja
