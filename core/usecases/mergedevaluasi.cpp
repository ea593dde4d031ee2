#include "core/usecases/mergedevaluasi.h"

#include "core/usecases/mergedvalues.h"

namespace kinerja
{

Evaluasi mergedEvaluasi(const Evaluasi& base, const Evaluasi& ours, const Evaluasi& theirs)
{
    Evaluasi merged = mergedFields(base, ours, theirs);
    merged.realisasi = mergedList(
        base.realisasi, ours.realisasi, theirs.realisasi,
        [](const RealisasiIndikator& one) { return one.indikator; }, mergedFields<RealisasiIndikator>);
    merged.umpanBalikPerilaku = mergedList(
        base.umpanBalikPerilaku, ours.umpanBalikPerilaku, theirs.umpanBalikPerilaku,
        [](const UmpanBalikPerilaku& one) { return one.nilai; }, mergedFields<UmpanBalikPerilaku>);
    merged.penilaianRhk = mergedList(
        base.penilaianRhk, ours.penilaianRhk, theirs.penilaianRhk,
        [](const PenilaianRhk& one) { return one.rhk; }, mergedFields<PenilaianRhk>);
    return merged;
}

} // namespace kinerja
