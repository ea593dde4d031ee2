#include "ui/seal/papertosign.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The frozen document that was printed, with what is kept of it, where it is one of this act.
std::optional<NaskahPembanding> naskahOf(
    Reader& reader, const PrintItem& item, const SigningAct& act, QDate today)
{
    const bool ofDecision = act.periode && act.peran == PeranTandaTangan::Atasan;
    const QString sha256 = sha256Hex(serialize(item.model));
    for (const NaskahRow& row : reader.lists().naskahBeku(sha256)) {
        if (row.skp == item.asal.skp && row.periode == act.periode && row.keberatan == ofDecision &&
            row.jenis == wireName(item.asal.jenis)) {
            auto found = readPembanding(reader, sha256, today);
            return found && found->naskah.skp == row.skp ? std::move(found) : std::nullopt;
        }
    }
    return std::nullopt;
}

PaperToSign paperOf(const QString& name, NaskahPembanding naskah, const Penandatangan& expected)
{
    PaperToSign paper{name, std::move(naskah), expected};
    paper.dihitung = isDihitung(paper.naskah.naskah, expected.peran);
    for (const Penandatangan& one : penandatanganDari(paper.naskah.model)) {
        paper.belum.insert(one.peran);
    }
    for (const TandaTangan& one : paper.naskah.tercatat) {
        const auto role = one.peran.value_or(PeranTandaTangan::Pegawai);
        paper.belum.erase(role);
        (one.cara == CaraTandaTangan::Elektronik ? paper.elektronik : paper.caraLain).insert(role);
    }
    return paper;
}

} // namespace

Result<std::vector<PaperToSign>, PaperError> readPapersToSign(
    Reader& reader, const SigningAct& act, QDate today)
{
    const auto items = readPrintItems(reader, act.skp, {}, today, act.periode);
    if (!items) {
        return failure(items.error());
    }
    std::vector<PaperToSign> papers;
    for (const PrintItem& item : *items) {
        const auto signers = penandatanganDari(item.model);
        const Penandatangan* expected =
            item.options.electronicPlaces ? findPenandatangan(signers, act.peran) : nullptr;
        auto naskah = expected == nullptr ? std::nullopt : naskahOf(reader, item, act, today);
        if (naskah) {
            papers.push_back(paperOf(item.name, std::move(*naskah), *expected));
        }
    }
    std::stable_partition(
        papers.begin(), papers.end(), [](const PaperToSign& paper) { return paper.dihitung; });
    return papers;
}

} // namespace kinerja
