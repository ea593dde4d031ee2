#include "ui/evaluasiunit/pegawaidinilaimodel.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "ui/text/evaluasitext.h"

namespace kinerja
{

namespace
{

QString ratingWord(const std::optional<Rating>& rating)
{
    return rating ? text::label(*rating) : QStringLiteral("–");
}

} // namespace

void PegawaiDinilaiModel::setRows(
    Everybody everybody, std::vector<const EvaluasiRow*> rows, const PredikatTable& table)
{
    beginResetModel();
    m_everybody = std::move(everybody);
    m_rows = std::move(rows);
    m_table = table;
    endResetModel();
}

int PegawaiDinilaiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PegawaiDinilaiModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PegawaiDinilaiModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const EvaluasiRow& one = row(index.row());
    switch (static_cast<Column>(index.column())) {
    case Nama: return one.nama;
    case Jabatan: return one.jabatan;
    case UnitKerja: return one.unitKerja;
    case Keadaan:
        if (!one.keadaan.adaSkp) {
            return tr("Tanpa SKP yang berlaku");
        }
        return one.keadaan.status ? text::label(*one.keadaan.status) : tr("Belum dimulai");
    case HasilKerja: return ratingWord(one.keadaan.rating.hasilKerja);
    case Perilaku: return ratingWord(one.keadaan.rating.perilakuKerja);
    case PredikatKolom: {
        const auto predikat = predikatOf(one.keadaan.rating, m_table);
        return predikat ? text::label(*predikat) : QStringLiteral("–");
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant PegawaiDinilaiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Nama: return tr("Pegawai");
    case Jabatan: return tr("Jabatan");
    case UnitKerja: return tr("Unit kerja");
    case Keadaan: return tr("Keadaan");
    case HasilKerja: return tr("Hasil kerja");
    case Perilaku: return tr("Perilaku kerja");
    case PredikatKolom: return tr("Predikat");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kinerja
