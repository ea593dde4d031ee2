#pragma once

#include "core/checks/finding.h"
#include "core/workflow/evaluasiwalk.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// What can be done with an evaluation from draft to receipt.
enum class ActEvaluasi {
    Kunci,
    BukaKunci,
    TandaTanganPenilai,
    TandaTanganPegawai,
    TidakMenandatangani,
    Diterima,
    BatalkanTtdPenilai,
    BatalkanTtdPegawai,
    BatalkanPenerimaan,
    Keberatan, ///< write it down: reasons, explanation, decision
    KunciPutusan,
    TandaTanganAtasan,
    BukaPutusan,
};

/// An act that the state of the evaluation leads to, and what stands in its way now.
struct ActEvaluasiTersedia {
    ActEvaluasi act = ActEvaluasi::Kunci;
    std::optional<EvaluasiRefusal> terhalang;
    int galat = 0; ///< how many galat forbid it, where `terhalang` is ErrorsLeft
    bool operator==(const ActEvaluasiTersedia&) const = default;
};

/// The acts that the state allows, in the order of the work.
std::vector<ActEvaluasiTersedia> availableActs(
    const Evaluasi& evaluasi, StatusSkp skp, const std::vector<Finding>& findings);

} // namespace kinerja
