#include "core/usecases/penyusunan/mergedskp.h"

#include "core/usecases/common/mergedlist.h"

namespace kinerja
{

namespace
{

HasilKerja mergedRhk(const HasilKerja& base, const HasilKerja& ours, const HasilKerja& theirs)
{
    HasilKerja merged = mergedFields(base, ours, theirs);
    if (ours.indikator != base.indikator && theirs.indikator != base.indikator) {
        merged.indikator =
            mergedList(base.indikator, ours.indikator, theirs.indikator, mergedFields<Indikator>);
    }
    return merged;
}

} // namespace

Skp mergedSkp(const Skp& base, const Skp& ours, const Skp& theirs)
{
    Skp merged = mergedFields(base, ours, theirs);
    if (ours.hasilKerja != base.hasilKerja && theirs.hasilKerja != base.hasilKerja) {
        merged.hasilKerja = mergedList(base.hasilKerja, ours.hasilKerja, theirs.hasilKerja, mergedRhk);
    }
    return merged;
}

} // namespace kinerja
