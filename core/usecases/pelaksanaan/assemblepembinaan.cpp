#include "core/usecases/pelaksanaan/assemblepembinaan.h"

#include "core/documents/bimbingandocument.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isNamed(const std::vector<JenisDokumen>& asked, JenisDokumen jenis)
{
    return !asked.empty() && isAsked(asked, jenis);
}

/// What was held of that kind, oldest first, each with the people as of its day.
std::vector<LembarPembinaan> sheetsOf(Reader& reader, const Skp& skp, JenisPembinaan jenis, QDate today)
{
    std::vector<Pembinaan> held = pelaksanaanRantai(reader, skp.kunci).pembinaan;
    std::erase_if(held, [&](const Pembinaan& one) { return one.jenis != jenis || !hasIsi(one); });
    std::stable_sort(held.begin(), held.end(),
        [](const Pembinaan& left, const Pembinaan& right) { return left.tanggal < right.tanggal; });
    std::vector<LembarPembinaan> sheets;
    for (Pembinaan& one : held) {
        const QDate day = one.tanggal.isValid() ? one.tanggal : today;
        sheets.push_back({gatherPaper(reader, skp, day), std::move(one)});
    }
    return sheets;
}

} // namespace

Result<std::vector<Kertas>, PaperError> assemblePembinaanPapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today)
{
    std::vector<Kertas> papers;
    const bool wantsBimbingan = isAsked(jenis, JenisDokumen::Bimbingan);
    const bool wantsKonseling = isNamed(jenis, JenisDokumen::Konseling);
    if (!wantsBimbingan && !wantsKonseling) {
        return papers;
    }
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    const SkpRow* inForce = revisionInForce(chain);
    const std::optional<Skp> skp =
        inForce != nullptr && inForce->kunci == kunci ? reader.load(kunci) : std::nullopt;
    if (!skp) {
        return papers;
    }
    const auto wording = Wording::load(lawInForce(reader, today));
    if (!wording) {
        return failure(wording.error());
    }
    const KeadaanKertas state =
        isDitetapkan(skp->status) ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf;
    const auto add = [&](JenisDokumen kind, DocumentModel model) {
        papers.push_back(Kertas{skp->kunci, kind, state, std::move(model), {}, {}, layoutVersion, {}, {}});
    };
    if (wantsBimbingan) {
        if (const auto sheets = sheetsOf(reader, *skp, JenisPembinaan::Bimbingan, today); !sheets.empty()) {
            const auto table = tableInForce<BimbinganTable>(reader, QStringLiteral("bimbingan"), today);
            add(JenisDokumen::Bimbingan, makeBimbinganDocument(sheets, table, *wording));
        }
    }
    if (wantsKonseling) {
        if (const auto sheets = sheetsOf(reader, *skp, JenisPembinaan::Konseling, today); !sheets.empty()) {
            add(JenisDokumen::Konseling, makeKonselingDocument(sheets, *wording));
        }
    }
    return papers;
}

} // namespace kinerja
