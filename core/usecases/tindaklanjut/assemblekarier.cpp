#include "core/usecases/tindaklanjut/assemblekarier.h"

#include "core/documents/karierdocument.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/tindaklanjut/viewkarier.h"
#include "core/usecases/unit/pengaturan.h"

namespace kinerja
{

Result<std::vector<Kertas>, PaperError> assembleKarierPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today)
{
    std::vector<Kertas> papers;
    const std::optional<Skp> skp = isAsked(jenis, JenisDokumen::Karier) ? reader.load(kunci) : std::nullopt;
    if (!skp || lastOfYear(reader, skp->pegawai, skp->tahun) != kunci) {
        return papers;
    }
    const std::optional<Pegawai> pegawai = reader.loadAny(skp->pegawai);
    const bool isKnown = pegawai && (!pegawai->angkaKredit.riwayat.empty() ||
                                        !reader.lists().karier(skp->pegawai, skp->tahun).isEmpty());
    if (!isKnown) {
        return papers;
    }
    const auto regulation = regulationInForce(reader, today);
    const auto wording = Wording::load(lawInForce(reader, today));
    if (!regulation || !wording) {
        return failure(regulation ? wording.error() : regulation.error());
    }
    const KarierPaper paper{makeNamaTercetak(*pegawai, today), reader.unit(),
        gatherKarier(reader, *pegawai, skp->tahun, *regulation)};
    if (!paper.isi.isEmpty()) {
        papers.push_back({kunci, JenisDokumen::Karier, KeadaanKertas::TanpaCuplikan,
            makeKarierDocument(paper, *wording), {}, {}, layoutVersion, {}, {}});
    }
    return papers;
}

} // namespace kinerja
