#include "core/domain/evaluasi/ratingberlaku.h"

namespace kinerja
{

RatingBerlaku ratingBerlaku(const Evaluasi& evaluasi)
{
    const Keberatan& keberatan = evaluasi.keberatan;
    if (keberatan.putusan != PutusanKeberatan::Diubah) {
        return {evaluasi.ratingHasilKerja, evaluasi.ratingPerilakuKerja};
    }
    return {keberatan.ratingHasilKerja ? keberatan.ratingHasilKerja : evaluasi.ratingHasilKerja,
        keberatan.ratingPerilakuKerja ? keberatan.ratingPerilakuKerja : evaluasi.ratingPerilakuKerja};
}

} // namespace kinerja
