#pragma once

#include "core/domain/skp/skplengkap.h"
#include "core/workflow/walk.h"

#include <optional>

namespace kinerja
{

/// The state of an SKP whose package names none: it follows from signatures and evaluations. What depends on
/// the day (Berjalan, Selesai) is left to settle, but for what an evaluation or a decision proves.
StatusSkp derivedStatus(const SkpLengkap& lengkap, RevisiBerikut revisiBerikut = RevisiBerikut::TidakAda);
/// The state of an evaluation that names none: signed by the penilai, it is final.
StatusEvaluasi derivedStatus(const Evaluasi& evaluasi);
/// The evaluations that are final, a missing state derived.
EvaluasiFinal evaluasiFinal(const SkpLengkap& lengkap);

/// How a stated status contradicts what is recorded beside it.
enum class PertentanganStatus {
    SudahDitandatangani, ///< signed by both, yet stated as not ditetapkan; or signed, yet not locked
    BelumDitandatangani, ///< stated as ditetapkan or later, yet a signature is missing
    SudahDievaluasi,     ///< the akhir evaluation is final, yet stated as not evaluated
    BelumDievaluasi,     ///< stated as evaluated, yet no akhir evaluation is final
    TanpaAlasanTutup,    ///< stated as closed, yet without a reason
};

std::optional<PertentanganStatus> pertentanganStatus(const SkpLengkap& lengkap);

template <> struct EnumNames<PertentanganStatus> {
    static constexpr std::array table{
        std::pair{PertentanganStatus::SudahDitandatangani, "sudah-ditandatangani"},
        std::pair{PertentanganStatus::BelumDitandatangani, "belum-ditandatangani"},
        std::pair{PertentanganStatus::SudahDievaluasi, "sudah-dievaluasi"},
        std::pair{PertentanganStatus::BelumDievaluasi, "belum-dievaluasi"},
        std::pair{PertentanganStatus::TanpaAlasanTutup, "tanpa-alasan-tutup"},
    };
};

} // namespace kinerja
