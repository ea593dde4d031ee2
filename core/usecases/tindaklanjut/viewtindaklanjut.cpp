#include "core/usecases/tindaklanjut/viewtindaklanjut.h"

#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "core/usecases/unit/viewrekap.h"
#include "core/workflow/walk.h"

#include <map>
#include <set>

namespace kinerja
{

namespace
{

std::set<PegawaiKunci> withAngkaKredit(Reader& reader, QDate today)
{
    std::set<PegawaiKunci> found;
    for (const PegawaiRow& row : reader.lists().pegawai(today)) {
        if (punyaAngkaKredit(row.status, row.jenisJabatan)) {
            found.insert(row.kunci);
        }
    }
    return found;
}

void addCalon(
    TindakLanjutView& view, const std::vector<BarisRekap>& rows, const std::set<PegawaiKunci>& functional)
{
    std::map<PegawaiKunci, int> counts;
    for (const TindakLanjutRow& one : view.daftar) {
        ++counts[one.pegawai];
    }
    for (const BarisRekap& row : rows) {
        if (!row.skp.isEmpty() && isDitetapkan(row.status)) {
            view.calon.push_back({row.skp, row.pegawai, row.nama, row.jabatan, row.predikat,
                counts[row.pegawai], functional.contains(row.pegawai)});
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
    const std::set<PegawaiKunci> functional = withAngkaKredit(reader, today);
    addCalon(view, rekap->rekap.baris, functional);
    addCalon(view, rekap->rekap.sebelumnya, functional);
    return view;
}

} // namespace kinerja
