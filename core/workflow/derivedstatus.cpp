#include "core/workflow/derivedstatus.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isFinalAkhir(const Evaluasi& evaluasi)
{
    return evaluasi.periode.jenis == JenisPeriode::Akhir && derivedStatus(evaluasi) == StatusEvaluasi::Final;
}

std::optional<PertentanganStatus> contradictionOfSigned(const SkpLengkap& lengkap)
{
    const bool evaluated = evaluasiFinal(lengkap) == EvaluasiFinal::Akhir;
    switch (lengkap.skp.status) {
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
        return evaluated ? std::optional(PertentanganStatus::SudahDievaluasi) : std::nullopt;
    case StatusSkp::Ditutup:
        if (!lengkap.skp.alasanTutup) {
            return PertentanganStatus::TanpaAlasanTutup;
        }
        return evaluated ? std::optional(PertentanganStatus::SudahDievaluasi) : std::nullopt;
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
        return evaluated ? std::nullopt : std::optional(PertentanganStatus::BelumDievaluasi);
    case StatusSkp::Digantikan:
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui: return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace

StatusEvaluasi derivedStatus(const Evaluasi& evaluasi)
{
    const bool signedByPenilai = std::any_of(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(),
        [](const TandaTangan& one) { return one.peran == PeranTandaTangan::Penilai; });
    return evaluasi.status == StatusEvaluasi::Draf && signedByPenilai ? StatusEvaluasi::Final
                                                                      : evaluasi.status;
}

EvaluasiFinal evaluasiFinal(const SkpLengkap& lengkap)
{
    const auto& all = lengkap.evaluasi;
    if (std::any_of(all.begin(), all.end(), isFinalAkhir)) {
        return EvaluasiFinal::Akhir;
    }
    const bool any = std::any_of(all.begin(), all.end(),
        [](const Evaluasi& one) { return derivedStatus(one) == StatusEvaluasi::Final; });
    return any ? EvaluasiFinal::Periodik : EvaluasiFinal::TidakAda;
}

StatusSkp derivedStatus(const SkpLengkap& lengkap, RevisiBerikut revisiBerikut)
{
    const Skp& skp = lengkap.skp;
    if (!skp.isSignedByBoth()) {
        const bool locked = !skp.tandaTangan.empty() || !skp.cuplikan.isEmpty();
        return locked ? StatusSkp::Disetujui : StatusSkp::Draf;
    }
    if (revisiBerikut == RevisiBerikut::Ditetapkan) {
        return StatusSkp::Digantikan;
    }
    const auto akhir = std::find_if(lengkap.evaluasi.begin(), lengkap.evaluasi.end(), isFinalAkhir);
    if (akhir != lengkap.evaluasi.end()) {
        return akhir->keberatan.putusan ? StatusSkp::Selesai : StatusSkp::Dievaluasi;
    }
    if (skp.alasanTutup) {
        return StatusSkp::Ditutup;
    }
    return evaluasiFinal(lengkap) == EvaluasiFinal::TidakAda ? StatusSkp::Ditetapkan : StatusSkp::Berjalan;
}

std::optional<PertentanganStatus> pertentanganStatus(const SkpLengkap& lengkap)
{
    const Skp& skp = lengkap.skp;
    if (!isLocked(skp.status) && !skp.tandaTangan.empty()) {
        return PertentanganStatus::SudahDitandatangani;
    }
    if (skp.status == StatusSkp::Disetujui && skp.isSignedByBoth()) {
        return PertentanganStatus::SudahDitandatangani;
    }
    if (isDitetapkan(skp.status) && !skp.isSignedByBoth()) {
        return PertentanganStatus::BelumDitandatangani;
    }
    return contradictionOfSigned(lengkap);
}

} // namespace kinerja
