#include "core/usecases/evaluasi/viewkotak.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/unit/pengaturan.h"

namespace kinerja
{

namespace
{

DapatDipindah movable(const std::optional<StatusEvaluasi>& status)
{
    if (status == StatusEvaluasi::Final) {
        return DapatDipindah::Final;
    }
    return status == StatusEvaluasi::SiapDitandatangani ? DapatDipindah::Terkunci : DapatDipindah::Ya;
}

/// Both ratings of everybody in a period, of the whole file: a person may have come from another part.
std::map<PegawaiKunci, RatingBerlaku> ratingsBefore(Reader& reader, const PeriodeTahun& before)
{
    std::map<PegawaiKunci, RatingBerlaku> found;
    const SaringanEvaluasi whole{before.tahun, before.periode, {}};
    for (const EvaluasiRow& row : reader.lists().evaluasi(whole, KolomEvaluasi::Keadaan)) {
        if (row.keadaan.rating.hasilKerja && row.keadaan.rating.perilakuKerja) {
            found.emplace(row.pegawai, row.keadaan.rating);
        }
    }
    return found;
}

} // namespace

PeriodeTahun periodeSebelum(const PeriodeTahun& now, JenisPeriode periodeUnit)
{
    const Periode& periode = now.periode;
    if (periode.jenis == JenisPeriode::Akhir) {
        return periodeUnit == JenisPeriode::Akhir
                   ? PeriodeTahun{now.tahun - 1, periode}
                   : PeriodeTahun{now.tahun, periodeSetahun(periodeUnit).back()};
    }
    if (periode.nomor.value_or(1) > 1) {
        return {now.tahun, {periode.jenis, *periode.nomor - 1}};
    }
    return {now.tahun - 1, periodeSetahun(periode.jenis).back()};
}

Result<KotakView, RegulationError> viewKotak(Reader& reader, const SaringanEvaluasi& filter, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    const PimpinanUnit leaders =
        pimpinanDihitung(reader) ? PimpinanUnit::Dihitung : PimpinanUnit::TidakDihitung;
    KotakView view;
    view.filter = filter;
    view.predikat = regulation->predikat;
    view.distribusi = regulation->distribusi;
    view.capaian = capaianLingkup(reader, filter);
    view.sebelumnya = periodeSebelum({filter.tahun, filter.periode}, jenisPeriodeUnit(reader, filter.tahun));
    const auto before = ratingsBefore(reader, view.sebelumnya);
    for (EvaluasiRow& row : reader.lists().evaluasi(filter, KolomEvaluasi::Keadaan)) {
        const auto group = tempatDalamDistribusi(row.keadaan, view.predikat, leaders).kelompok;
        if (group == KelompokDistribusi::Pimpinan || group == KelompokDistribusi::TanpaSkp) {
            continue;
        }
        PegawaiKotak one;
        one.dapat = movable(row.keadaan.status);
        if (const auto at = before.find(row.pegawai); at != before.end()) {
            one.sebelumnya = at->second;
        }
        one.row = std::move(row);
        view.pegawai.push_back(std::move(one));
    }
    return view;
}

SebaranPredikat sebaranKotak(const KotakView& view, const Percobaan& tried)
{
    SebaranPredikat sebaran{};
    for (const PegawaiKotak& one : view.pegawai) {
        const auto at = tried.find(one.row.pegawai);
        const auto predikat =
            predikatOf(at == tried.end() ? one.row.keadaan.rating : at->second, view.predikat);
        if (predikat) {
            ++sebaran.at(static_cast<size_t>(*predikat));
        }
    }
    return sebaran;
}

} // namespace kinerja
