#include "core/usecases/tindaklanjut/assembleangkakredit.h"

#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "core/usecases/unit/pengaturan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Make = DocumentModel (*)(const AngkaKreditPaper&, const Wording&);

constexpr std::array makers{std::pair{JenisDokumen::KonversiAk, Make(makeKonversiDocument)},
    std::pair{JenisDokumen::AkumulasiAk, Make(makeAkumulasiDocument)},
    std::pair{JenisDokumen::PenetapanAk, Make(makePenetapanDocument)}};

} // namespace

Result<std::vector<Kertas>, PaperError> assembleAngkaKreditPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today)
{
    std::vector<Kertas> papers;
    const std::optional<Skp> skp = reader.load(kunci);
    if (!skp) {
        return failure(KertasTidakAda{kunci});
    }
    const bool any = std::any_of(
        makers.begin(), makers.end(), [&](const auto& maker) { return isAsked(jenis, maker.first); });
    if (!any || lastOfYear(reader, skp->pegawai, skp->tahun) != kunci) {
        return papers;
    }
    const auto regulation = regulationInForce(reader, today);
    const auto wording = Wording::load(lawInForce(reader, today));
    if (!regulation || !wording) {
        return failure(regulation ? wording.error() : regulation.error());
    }
    const auto paper = gatherAngkaKredit(reader, skp->pegawai, skp->tahun, *regulation);
    if (!paper) {
        return papers;
    }
    const bool isFinal = std::all_of(paper->tahunIni.begin(), paper->tahunIni.end(),
        [](const BarisKonversi& row) { return row.masa.isFinal; });
    for (const auto& [kind, make] : makers) {
        if (isAsked(jenis, kind)) {
            papers.push_back({kunci, kind, isFinal ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf,
                make(*paper, *wording), {}, {}, layoutVersion, {}, {}});
        }
    }
    return papers;
}

} // namespace kinerja
