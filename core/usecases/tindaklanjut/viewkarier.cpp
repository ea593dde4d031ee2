#include "core/usecases/tindaklanjut/viewkarier.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/unit/pengaturan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// What was noted for angka kredit of years that the file holds no evaluation of.
std::vector<PredikatTercatat> notedBefore(
    const Pegawai& pegawai, const Karier& karier, const PredikatTable& table)
{
    std::vector<PredikatTercatat> found;
    for (const RiwayatAngkaKredit& one : pegawai.angkaKredit.riwayat) {
        const bool isKnown = std::any_of(karier.evaluasi.begin(), karier.evaluasi.end(),
            [&](const EvaluasiKarier& each) { return each.tahun == one.tahun; });
        if (isKnown || one.tahun > karier.sampai || one.predikat.trimmed().isEmpty()) {
            continue;
        }
        const auto predikat = table.named(one.predikat);
        found.push_back({one.tahun, std::clamp(one.bulanMulai.value_or(1), 1, bulanSetahun),
            std::clamp(one.bulanSelesai.value_or(bulanSetahun), 1, bulanSetahun),
            predikat ? table.label(*predikat) : one.predikat});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const PredikatTercatat& left, const PredikatTercatat& right) {
            return std::pair(left.tahun, left.bulanMulai) < std::pair(right.tahun, right.bulanMulai);
        });
    return found;
}

} // namespace

Karier gatherKarier(Reader& reader, const Pegawai& pegawai, int sampai, const Regulation& regulation)
{
    Karier karier = reader.lists().karier(pegawai.kunci, sampai);
    for (EvaluasiKarier& one : karier.evaluasi) {
        one.predikat = predikatOf(one.rating, regulation.predikat);
    }
    karier.tercatat = notedBefore(pegawai, karier, regulation.predikat);
    return karier;
}

Result<std::optional<KarierView>, RegulationError> viewKarier(
    Reader& reader, const PegawaiKunci& kunci, int sampai, QDate today)
{
    const std::optional<Pegawai> pegawai = reader.load(kunci);
    if (!pegawai) {
        return std::optional<KarierView>{};
    }
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    return std::optional(KarierView{
        *pegawai, lastOfYear(reader, kunci, sampai), gatherKarier(reader, *pegawai, sampai, *regulation)});
}

} // namespace kinerja
