#include "ui/seal/salinan.h"

#include "core/seal/pdfpages.h"
#include "ui/seal/naskahpdf.h"

#include <algorithm>

namespace kinerja
{

namespace
{

std::vector<Berkas> keptWith(Reader& reader, const SkpKunci& kunci)
{
    std::vector<Berkas> all = reader.load(kunci).value_or(Skp{}).berkasResmi;
    const auto stored = reader.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{});
    for (const Evaluasi& one : stored.evaluasi) {
        all.insert(all.end(), one.berkasResmi.begin(), one.berkasResmi.end());
    }
    return all;
}

/// Signatures on the copy that count no more, as far as their number tells.
std::vector<TandaTanganDibatalkan> takenBack(Reader& reader, const SalinanResmi& one)
{
    const auto recorded = simpananNaskah(reader, *one.naskah).tandaTangan;
    const auto electronic = std::count_if(recorded.begin(), recorded.end(),
        [](const TandaTangan& each) { return each.cara == CaraTandaTangan::Elektronik; });
    return one.tandaTangan > electronic ? tandaTanganDibatalkan(reader, *one.naskah)
                                        : std::vector<TandaTanganDibatalkan>();
}

std::optional<NaskahDicabut> formerOf(Reader& reader, const QString& modelSha256, const SkpKunci& skp)
{
    for (NaskahDicabut& one : findNaskahDicabut(reader, modelSha256)) {
        if (one.naskah.skp == skp) {
            return std::move(one);
        }
    }
    return std::nullopt;
}

} // namespace

bool hasSalinan(Reader& reader, const SkpKunci& skp) { return !keptWith(reader, skp).empty(); }

std::vector<SalinanResmi> viewSalinan(Reader& reader, const SkpKunci& skp)
{
    std::vector<SalinanResmi> found;
    for (const Berkas& berkas : keptWith(reader, skp)) {
        SalinanResmi one{berkas, {}};
        const auto content = reader.berkas().content(berkas.sha256);
        one.adaIsi = content.has_value();
        one.tandaTangan = content ? seal::jumlahTerisi(*content) : 0;
        const auto identity = content ? seal::jatiDiri(*content) : std::nullopt;
        one.naskah = identity ? findNaskahOf(reader, identity->modelSha256, skp) : std::nullopt;
        if (one.naskah) {
            one.dibatalkan = takenBack(reader, one);
        } else if (identity) {
            one.dicabut = formerOf(reader, identity->modelSha256, skp);
        }
        for (SalinanResmi& earlier : found) {
            const bool isSame = one.naskah && earlier.naskah && one.naskah->sha256 == earlier.naskah->sha256;
            if (isSame && earlier.isTerbaru) {
                earlier.isTerbaru = earlier.tandaTangan > one.tandaTangan;
                one.isTerbaru = one.isTerbaru && !earlier.isTerbaru;
            }
        }
        found.push_back(std::move(one));
    }
    std::reverse(found.begin(), found.end());
    std::stable_partition(found.begin(), found.end(), [](const SalinanResmi& one) { return one.isTerbaru; });
    return found;
}

} // namespace kinerja
