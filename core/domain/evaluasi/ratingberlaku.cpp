#include "core/domain/evaluasi/ratingberlaku.h"

namespace kinerja
{

RatingBerlaku ratingBerlaku(const Evaluasi& evaluasi)
{
    const Keberatan& keberatan = evaluasi.keberatan;
    // One that is still being written is none; a package may hold one that was signed elsewhere.
    const bool isDecided = !keberatan.cuplikan.dokumen.empty() || !keberatan.tandaTangan.empty();
    if (!isDecided || keberatan.putusan != PutusanKeberatan::Diubah) {
        return {evaluasi.ratingHasilKerja, evaluasi.ratingPerilakuKerja};
    }
    return {keberatan.ratingHasilKerja ? keberatan.ratingHasilKerja : evaluasi.ratingHasilKerja,
        keberatan.ratingPerilakuKerja ? keberatan.ratingPerilakuKerja : evaluasi.ratingPerilakuKerja};
}

} // namespace kinerja
