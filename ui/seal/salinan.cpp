#include "ui/seal/salinan.h"

#include "core/documents/signaturefield.h"
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

/// Whether a copy with those filled places may bear a signature of that role: a place that another program
/// made says of none whose it is.
bool mayBear(const QByteArrayList& fields, PeranTandaTangan peran)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QByteArray& field) {
        const auto role = roleOfSignatureField(field);
        return !role || *role == peran;
    });
}

/// Signatures on the copy that count no more, as far as their number tells.
std::vector<TandaTanganDibatalkan> takenBack(
    Reader& reader, const SalinanResmi& one, const QByteArrayList& fields)
{
    const auto recorded = simpananNaskah(reader, *one.naskah).tandaTangan;
    const auto electronic = std::count_if(recorded.begin(), recorded.end(),
        [](const TandaTangan& each) { return each.cara == CaraTandaTangan::Elektronik; });
    std::vector<TandaTanganDibatalkan> all = one.tandaTangan > electronic
                                                 ? tandaTanganDibatalkan(reader, *one.naskah)
                                                 : std::vector<TandaTanganDibatalkan>();
    std::erase_if(all, [&](const TandaTanganDibatalkan& each) { return !mayBear(fields, each.peran); });
    return all;
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

IsiSalinan isiOf(Reader& reader, const QString& sha256)
{
    const BerkasStore& store = reader.berkas();
    if (store.contains(sha256)) {
        return store.isUtuh(sha256) ? IsiSalinan::Utuh : IsiSalinan::Berubah;
    }
    return store.isTidakDibawa(sha256) ? IsiSalinan::TidakDibawa : IsiSalinan::Dihapus;
}

} // namespace

bool hasSalinan(Reader& reader, const SkpKunci& skp) { return !keptWith(reader, skp).empty(); }

std::vector<SalinanResmi> viewSalinan(Reader& reader, const SkpKunci& skp)
{
    std::vector<SalinanResmi> found;
    for (const Berkas& berkas : keptWith(reader, skp)) {
        SalinanResmi one{berkas, {}};
        one.isi = isiOf(reader, berkas.sha256);
        const auto content =
            one.isi == IsiSalinan::Utuh ? reader.berkas().content(berkas.sha256) : std::nullopt;
        const QByteArrayList fields = content ? seal::kolomTerisi(*content) : QByteArrayList();
        one.tandaTangan = static_cast<int>(fields.size());
        const auto identity = content ? seal::jatiDiri(*content) : std::nullopt;
        one.naskah = identity ? findNaskahOf(reader, identity->modelSha256, skp) : std::nullopt;
        if (one.naskah) {
            one.dibatalkan = takenBack(reader, one, fields);
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
