#include "core/usecases/tindaklanjut/viewtindaklanjut.h"

#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/viewrekap.h"
#include "core/workflow/walk.h"

#include <map>

namespace kinerja
{

namespace
{

void addCalon(TindakLanjutView& view, const std::vector<BarisRekap>& rows)
{
    std::map<PegawaiKunci, int> counts;
    for (const TindakLanjutRow& one : view.daftar) {
        ++counts[one.pegawai];
    }
    for (const BarisRekap& row : rows) {
        if (!row.skp.isEmpty() && isDitetapkan(row.status)) {
            view.calon.push_back(
                {row.skp, row.pegawai, row.nama, row.jabatan, row.predikat, counts[row.pegawai]});
        }
    }
}

} // namespace

Result<TindakLanjutView, RegulationError> viewTindakLanjut(Reader& reader, int tahun, QDate today)
{
    const auto rekap = viewRekap(reader, tahun, Periode{}, today);
    if (!rekap) {
        return failure(rekap.error());
    }
    TindakLanjutView view;
    view.daftar = reader.lists().tindakLanjut(tahun);
    view.usulan = tableInForce<UsulanTindakLanjutTable>(reader, QStringLiteral("tindak-lanjut"), today);
    addCalon(view, rekap->rekap.baris);
    addCalon(view, rekap->rekap.sebelumnya);
    return view;
}

} // namespace kinerja
