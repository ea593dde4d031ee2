#include "core/usecases/evaluasi/mergedevaluasi.h"

#include "core/usecases/common/mergedlist.h"

namespace kinerja
{

Evaluasi mergedEvaluasi(const Evaluasi& base, const Evaluasi& ours, const Evaluasi& theirs)
{
    Evaluasi merged = mergedFields(base, ours, theirs);
    merged.realisasi = mergedList(base.realisasi, ours.realisasi, theirs.realisasi,
        mergedFields<RealisasiIndikator>, sameBy(&RealisasiIndikator::indikator));
    merged.umpanBalikPerilaku = mergedList(base.umpanBalikPerilaku, ours.umpanBalikPerilaku,
        theirs.umpanBalikPerilaku, mergedFields<UmpanBalikPerilaku>, sameBy(&UmpanBalikPerilaku::nilai));
    merged.penilaianRhk = mergedList(base.penilaianRhk, ours.penilaianRhk, theirs.penilaianRhk,
        mergedFields<PenilaianRhk>, sameBy(&PenilaianRhk::rhk));
    return merged;
}

} // namespace kinerja
