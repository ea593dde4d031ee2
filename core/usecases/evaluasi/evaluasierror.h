#pragma once

#include "core/checks/finding.h"
#include "core/regulation/regulationerror.h"
#include "core/usecases/penetapan/skpact.h"
#include "core/workflow/evaluasirefusal.h"

#include <variant>

namespace kinerja
{

/// An evaluation: the revision of the SKP beside which it stands, and its period.
struct EvaluasiRef {
    SkpKunci skp;
    Periode periode;
    bool operator==(const EvaluasiRef&) const = default;
};

/// There is no evaluation of that SKP and period (yet).
struct EvaluasiNotFound {
    Periode periode;
    bool operator==(const EvaluasiNotFound&) const = default;
};

/// Why an act on an evaluation was not done. Nothing was stored then.
using EvaluasiError = std::variant<StorageError, SkpNotFound, EvaluasiNotFound, EvaluasiRefusal, GalatLeft,
    PictureProblem, RegulationError, TemuanBelumDiputus>;

/// How an act leaves the evaluation: the state of it and of its SKP, and the warnings that concern it.
struct EvaluasiDone {
    EvaluasiRef evaluasi;
    StatusEvaluasi status = StatusEvaluasi::Draf;
    StatusSkp statusSkp = StatusSkp::Berjalan;
    std::vector<Finding> warnings;
};

} // namespace kinerja
