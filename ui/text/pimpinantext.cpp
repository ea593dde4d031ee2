#include "ui/text/pimpinantext.h"

#include "core/domain/evaluasi/ratingberlaku.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString dasarRating(const EvaluasiView& view)
{
    if (!view.pimpinan) {
        return {};
    }
    if (!view.capaian) {
        return tr("Dasar rating hasil kerja pimpinan unit: capaian kinerja organisasi, yang belum "
                  "ditetapkan untuk periode ini.");
    }
    const Rating basis = ratingDasar(view.capaian->predikat);
    const QString said =
        tr("Dasar rating hasil kerja pimpinan unit: capaian kinerja organisasi %1, setara %2.")
            .arg(label(view.capaian->predikat), label(basis).toLower());
    const auto rating = view.evaluasi.ratingHasilKerja;
    return !rating || *rating == basis
               ? said
               : said % QLatin1Char(' ') %
                     tr("⚠ Rating yang dipilih menyimpang darinya; penilai yang memutuskan.");
}

QString kalimatRatingPimpinan(const FindingValues& nilai)
{
    const auto* capaian = std::get_if<PredikatOrganisasi>(&nilai.detail);
    const PredikatOrganisasi said = capaian != nullptr ? *capaian : PredikatOrganisasi::Baik;
    return tr("Evaluasi %1: rating hasil kerja pimpinan unit menyimpang dari capaian kinerja organisasi %2, "
              "yang setara %3.")
        .arg(label(nilai.periode.value_or(Periode{})), label(said), label(ratingDasar(said)).toLower());
}

} // namespace kinerja::text
