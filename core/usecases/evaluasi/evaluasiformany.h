#pragma once

#include "core/usecases/common/runformany.h"
#include "core/usecases/evaluasi/lockevaluasi.h"
#include "core/usecases/evaluasi/signevaluasi.h"

namespace kinerja
{

enum class LangkahEvaluasi { Kunci, Penilai, Pegawai };

/// What is done with the evaluations of one period, in this order; what was done before is passed over.
struct FinalkanEvaluasi {
    Periode periode;
    std::vector<LangkahEvaluasi> langkah;
    TempatTanggal kunci; ///< that the locked papers bear
    QDate tanggal;       ///< of the signatures
    QString tempat;
    CaraTandaTangan cara = CaraTandaTangan::Basah;
};

using EvaluasiBanyak = ManyDone<EvaluasiDone, EvaluasiError>;

/// Each step of each SKP (any revision of it) is a transaction of its own: one that is refused hinders no
/// other person, and what was done before it stands and is named by its place in `langkah`.
Outcome<EvaluasiBanyak> finalkanEvaluasi(
    Session& session, const std::vector<SkpKunci>& selection, const FinalkanEvaluasi& command);

/// What the pegawai of these SKP would not sign, or have received, in that period.
struct CatatPenerimaan {
    Periode periode;
    CaraTerima cara = CaraTerima::TidakMenandatangani;
    QDate tanggal;
    QString alasan; ///< of a refusal
};
Outcome<EvaluasiBanyak> catatPenerimaan(
    Session& session, const std::vector<SkpKunci>& selection, const CatatPenerimaan& command);

} // namespace kinerja
