#include "core/usecases/evaluasi/viewdistribusi.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/pengaturan.h"

#include <numeric>

namespace kinerja
{

namespace
{

int sumOf(const SebaranPredikat& sebaran) { return std::accumulate(sebaran.begin(), sebaran.end(), 0); }

int& figureAt(Distribusi& view, const TempatDistribusi& place)
{
    switch (place.kelompok) {
    case KelompokDistribusi::Final: return view.final.at(static_cast<size_t>(*place.predikat));
    case KelompokDistribusi::Draf: return view.draf.at(static_cast<size_t>(*place.predikat));
    case KelompokDistribusi::BelumLengkap: return view.belumLengkap;
    case KelompokDistribusi::BelumMulai: return view.belumMulai;
    case KelompokDistribusi::Pimpinan: return view.pimpinan;
    case KelompokDistribusi::TanpaSkp: return view.tanpaSkp;
    }
    Q_UNREACHABLE();
    return view.tanpaSkp;
}

} // namespace

TempatDistribusi tempatDalamDistribusi(
    const KeadaanEvaluasi& keadaan, const PredikatTable& table, PimpinanUnit pimpinan)
{
    if (keadaan.pimpinan && pimpinan == PimpinanUnit::TidakDihitung) {
        return {KelompokDistribusi::Pimpinan};
    }
    if (!keadaan.adaSkp) {
        return {KelompokDistribusi::TanpaSkp};
    }
    if (!keadaan.status) {
        return {KelompokDistribusi::BelumMulai};
    }
    const auto predikat = predikatOf(keadaan.rating, table);
    if (!predikat) {
        return {KelompokDistribusi::BelumLengkap};
    }
    return {keadaan.status == StatusEvaluasi::Final ? KelompokDistribusi::Final : KelompokDistribusi::Draf,
        predikat};
}

bool isBehind(const TempatDistribusi& key, const TempatDistribusi& place)
{
    return key.kelompok == place.kelompok && (!key.predikat || key.predikat == place.predikat);
}

int Distribusi::jumlahFinal() const { return sumOf(final); }

int Distribusi::jumlahDraf() const { return sumOf(draf); }

int angka(const Distribusi& distribusi, const TempatDistribusi& key)
{
    if (!key.predikat && key.kelompok == KelompokDistribusi::Final) {
        return distribusi.jumlahFinal();
    }
    if (!key.predikat && key.kelompok == KelompokDistribusi::Draf) {
        return distribusi.jumlahDraf();
    }
    Distribusi copy = distribusi;
    return figureAt(copy, key);
}

QString unitKerjaLingkup(Reader& reader, const LingkupUnit& lingkup)
{
    return lingkup.penilai.isEmpty() ? lingkup.unitKerja
                                     : reader.loadAny(lingkup.penilai).value_or(Pegawai{}).unitKerja;
}

QString namaLingkup(Reader& reader, const LingkupUnit& lingkup)
{
    if (!lingkup.penilai.isEmpty()) {
        return reader.loadAny(lingkup.penilai).value_or(Pegawai{}).nama;
    }
    return lingkup.unitKerja.isEmpty() ? reader.unit().nama : lingkup.unitKerja;
}

std::optional<CapaianOrganisasi> capaianLingkup(Reader& reader, const SaringanEvaluasi& filter)
{
    const std::vector<CapaianOrganisasi> all = reader.organisasi(filter.tahun).capaian;
    const CapaianOrganisasi* found =
        findCapaian(all, filter.periode, unitKerjaLingkup(reader, filter.lingkup));
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

PolaDiuji ujiCapaian(const DistribusiTable& table, const std::optional<CapaianOrganisasi>& capaian,
    const SebaranPredikat& sebaran)
{
    if (!capaian) {
        return {};
    }
    const PolaDistribusi& pola = table.pola(capaian->predikat);
    return {ujiPola(pola, sebaran), dapatDipenuhi(pola, sumOf(sebaran))};
}

namespace
{

Distribusi begunView(Reader& reader, const SaringanEvaluasi& filter, const Regulation& regulation)
{
    Distribusi view;
    view.filter = filter;
    view.namaLingkup = namaLingkup(reader, filter.lingkup);
    view.aturanPimpinan = pimpinanDihitung(reader) ? PimpinanUnit::Dihitung : PimpinanUnit::TidakDihitung;
    view.predikat = regulation.predikat;
    view.capaian = capaianLingkup(reader, filter);
    return view;
}

void add(Distribusi& view, const HitunganEvaluasi& group)
{
    const auto place = tempatDalamDistribusi(group.keadaan, view.predikat, view.aturanPimpinan);
    figureAt(view, place) += group.jumlah;
    if (place.kelompok == KelompokDistribusi::Pimpinan && group.keadaan.adaSkp) {
        view.pimpinanBerSkp += group.jumlah;
        view.pimpinanTerbuka += group.keadaan.status == StatusEvaluasi::Final ? 0 : group.jumlah;
    }
}

void holdAgainstPattern(Distribusi& view, const Regulation& regulation)
{
    const PolaDiuji tested = ujiCapaian(regulation.distribusi, view.capaian, view.final);
    view.aturan = tested.aturan;
    view.mungkin = tested.mungkin;
}

} // namespace

Result<Distribusi, RegulationError> viewDistribusi(
    Reader& reader, const SaringanEvaluasi& filter, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    Distribusi view = begunView(reader, filter, *regulation);
    for (const HitunganEvaluasi& group : reader.lists().countEvaluasi(filter)) {
        add(view, group);
    }
    holdAgainstPattern(view, *regulation);
    return view;
}

Result<DistribusiOrang, RegulationError> viewDistribusiOrang(
    Reader& reader, const SaringanEvaluasi& filter, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    DistribusiOrang found{begunView(reader, filter, *regulation),
        reader.lists().evaluasi(filter, KolomEvaluasi::Keadaan), reader.lists().evaluasiBerakhir(filter)};
    for (const EvaluasiRow& row : found.orang) {
        add(found.distribusi, {row.keadaan, 1});
    }
    holdAgainstPattern(found.distribusi, *regulation);
    return found;
}

} // namespace kinerja
