#include "ui/seal/papertosign.h"

#include "core/documents/documentjson.h"
#include "core/usecases/papers/filesignedpdf.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// What is recorded of those who signed, and the PDFs that are kept.
struct Recorded {
    std::vector<TandaTangan> tandaTangan;
    std::vector<Berkas> berkas;
};

Recorded recordedOf(Reader& reader, const NaskahRow& naskah)
{
    if (!naskah.periode) {
        const Skp skp = reader.load(naskah.skp).value_or(Skp{});
        return {skp.tandaTangan, skp.berkasResmi};
    }
    const auto all = reader.load<DaftarEvaluasi>(naskah.skp.text()).value_or(DaftarEvaluasi{});
    for (const Evaluasi& one : all.evaluasi) {
        if (one.periode == *naskah.periode) {
            return {naskah.keberatan ? one.keberatan.tandaTangan : one.tandaTangan, one.berkasResmi};
        }
    }
    return {};
}

QByteArray contentOf(Reader& reader, const QString& sha256)
{
    QByteArray bytes;
    reader.berkas().read(sha256, [&](const QByteArray& piece) {
        bytes += piece;
        return true;
    });
    return bytes;
}

/// A PDF of this program says in its metadata, which are never packed, which model its pages are.
std::vector<QByteArray> keptOf(Reader& reader, const std::vector<Berkas>& berkas, const PrintItem& item)
{
    const QByteArray model = sha256Hex(serialize(item.model)).toLatin1();
    std::vector<QByteArray> found;
    for (auto one = berkas.rbegin(); one != berkas.rend(); ++one) {
        QByteArray bytes = contentOf(reader, one->sha256);
        if (bytes.contains(model)) {
            found.push_back(std::move(bytes));
        }
    }
    return found;
}

/// The frozen document that was printed, where it is one of this act.
std::optional<NaskahRow> naskahOf(Reader& reader, const PrintItem& item, const SigningAct& act)
{
    const bool ofDecision = act.periode && act.peran == PeranTandaTangan::Atasan;
    for (const NaskahRow& row : reader.lists().naskahBeku(item.sha256)) {
        if (row.skp == item.asal.skp && row.periode == act.periode && row.keberatan == ofDecision &&
            row.jenis == wireName(item.asal.jenis)) {
            return row;
        }
    }
    return std::nullopt;
}

PaperToSign paperOf(Reader& reader, const NaskahRow& naskah, PrintItem item, const Penandatangan& expected)
{
    const Recorded recorded = recordedOf(reader, naskah);
    PaperToSign paper{naskah, std::move(item), expected, isDihitung(naskah, expected.peran), {}, {}, {}, {}};
    paper.tersimpan = keptOf(reader, recorded.berkas, paper.item);
    for (const Penandatangan& one : penandatanganDari(paper.item.model)) {
        paper.belum.insert(one.peran);
    }
    for (const TandaTangan& one : recorded.tandaTangan) {
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
    auto items = readPrintItems(reader, act.skp, {}, today, act.periode);
    if (!items) {
        return failure(items.error());
    }
    std::vector<PaperToSign> papers;
    for (PrintItem& item : *items) {
        const auto naskah = item.sha256.isEmpty() ? std::nullopt : naskahOf(reader, item, act);
        const auto signers = penandatanganDari(item.model);
        const Penandatangan* expected = naskah ? findPenandatangan(signers, act.peran) : nullptr;
        if (expected != nullptr) {
            papers.push_back(paperOf(reader, *naskah, std::move(item), Penandatangan(*expected)));
        }
    }
    std::stable_partition(
        papers.begin(), papers.end(), [](const PaperToSign& paper) { return paper.dihitung; });
    return papers;
}

} // namespace kinerja
