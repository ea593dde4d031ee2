#include "core/usecases/evaluasi/pilihanperiode.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/workflow/derivedstatus.h"

namespace kinerja
{

namespace
{

/// Where nothing is due: what was looked at last.
const PeriodePilihan& lastBegun(const std::vector<PeriodePilihan>& all, QDate today)
{
    const PeriodePilihan* last = &all.front();
    for (const PeriodePilihan& one : all) {
        const bool isYear = one.periode.jenis == JenisPeriode::Akhir;
        last = (isYear ? one.rentang.selesai < today : one.rentang.mulai <= today) ? &one : last;
    }
    return *last;
}

} // namespace

std::optional<Evaluasi> evaluasiInChain(
    Reader& reader, const std::vector<SkpRow>& chain, const Periode& periode)
{
    for (auto row = chain.rbegin(); row != chain.rend(); ++row) {
        const auto stored = reader.load<DaftarEvaluasi>(row->kunci.text()).value_or(DaftarEvaluasi{});
        const int at = findEvaluasi(stored.evaluasi, periode);
        if (at >= 0) {
            return stored.evaluasi.at(static_cast<size_t>(at));
        }
    }
    return std::nullopt;
}

std::vector<PeriodePilihan> pilihanPeriode(Reader& reader, const SkpKunci& kunci, QDate today)
{
    std::vector<PeriodePilihan> all;
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    const std::optional<Skp> skp = reader.load(kunci);
    const auto own = reader.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    const auto table = tableInForce<PredikatTable>(reader, QStringLiteral("predikat"), today);
    for (const Periode& periode : skp ? periodeDinilai(reader, *skp) : std::vector<Periode>{}) {
        PeriodePilihan one{periode, *rentangDinilai(*skp, periode), {}, {}, findEvaluasi(own, periode)};
        if (const auto found = evaluasiInChain(reader, chain, periode)) {
            one.status = derivedStatus(*found);
            one.predikat = predikatOf(ratingBerlaku(*found), table);
        }
        all.push_back(one);
    }
    return all;
}

std::optional<Periode> periodeBerikut(const std::vector<PeriodePilihan>& all, QDate today)
{
    const PeriodePilihan* due = nullptr;
    const PeriodePilihan* year = nullptr;
    for (const PeriodePilihan& one : all) {
        const bool isYear = one.periode.jenis == JenisPeriode::Akhir;
        if (isYear && one.status == StatusEvaluasi::Final) {
            return one.periode; // nothing is due any more, here or in the unit before
        }
        if (isYear) {
            year = one.rentang.selesai < today ? &one : nullptr;
        } else if (one.status == StatusEvaluasi::Final) {
            due = nullptr; // what was passed over before it is not asked for again
        } else if (one.rentang.selesai < today || (due == nullptr && one.rentang.mulai <= today)) {
            due = &one;
        }
    }
    if (year != nullptr && (due == nullptr || year->status)) {
        return year->periode;
    }
    if (due != nullptr) {
        return due->periode;
    }
    return all.empty() ? std::nullopt : std::optional(lastBegun(all, today).periode);
}

} // namespace kinerja
