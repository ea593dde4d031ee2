#include "core/domain/evaluasi/ratingberlaku.h"

namespace kinerja
{

bool isDiputus(const Keberatan& keberatan)
{
    // The paper is locked before it is signed: until then it may be opened again, and nobody has decided.
    return !keberatan.tandaTangan.empty();
}

bool isDiubahKeberatan(const Evaluasi& evaluasi)
{
    return isDiputus(evaluasi.keberatan) && evaluasi.keberatan.putusan == PutusanKeberatan::Diubah;
}

RatingBerlaku ratingBerlaku(const Evaluasi& evaluasi)
{
    const Keberatan& keberatan = evaluasi.keberatan;
    if (!isDiubahKeberatan(evaluasi)) {
        return {evaluasi.ratingHasilKerja, evaluasi.ratingPerilakuKerja};
    }
    return {keberatan.ratingHasilKerja ? keberatan.ratingHasilKerja : evaluasi.ratingHasilKerja,
        keberatan.ratingPerilakuKerja ? keberatan.ratingPerilakuKerja : evaluasi.ratingPerilakuKerja};
}

Rating ratingDasar(PredikatOrganisasi capaian)
{
    switch (capaian) {
    case PredikatOrganisasi::Istimewa: return Rating::DiAtas;
    case PredikatOrganisasi::Baik: return Rating::Sesuai;
    case PredikatOrganisasi::ButuhPerbaikan:
    case PredikatOrganisasi::Kurang:
    case PredikatOrganisasi::SangatKurang: return Rating::DiBawah;
    }
    Q_UNREACHABLE();
    return Rating::Sesuai;
}

} // namespace kinerja
