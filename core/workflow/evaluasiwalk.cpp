#include "core/workflow/evaluasiwalk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using R = EvaluasiRefusal;

std::optional<R> unlessFulfilled(bool fulfilled, R reason)
{
    return fulfilled ? std::nullopt : std::optional(reason);
}

std::optional<R> checkPapers(const Cuplikan& cuplikan)
{
    const auto& papers = cuplikan.dokumen;
    if (papers.empty()) {
        return R::SnapshotMissing;
    }
    return unlessFulfilled(std::all_of(papers.begin(), papers.end(), isWhole), R::SnapshotDamaged);
}

bool isUntouched(const Evaluasi& evaluasi)
{
    return evaluasi.tandaTangan.empty() && evaluasi.diterima.isNull() &&
           evaluasi.tidakMenandatangani.tanggal.isNull();
}

/// Nothing where the need is met.
std::optional<R> unmetNeed(NeedEvaluasi need, const Evaluasi& evaluasi, const EvaluasiContext& context)
{
    const bool penilaiSigned = isSignedBy(evaluasi, PeranTandaTangan::Penilai);
    switch (need) {
    case NeedEvaluasi::None: return std::nullopt;
    case NeedEvaluasi::Note: return unlessFulfilled(!context.catatan.trimmed().isEmpty(), R::NoteMissing);
    case NeedEvaluasi::SkpDitetapkan: return unlessFulfilled(isDitetapkan(context.skp), R::SkpNotDitetapkan);
    case NeedEvaluasi::NoErrors:
        return unlessFulfilled(context.periksa == HasilPeriksa::TanpaGalat, R::ErrorsLeft);
    case NeedEvaluasi::Snapshot: return checkPapers(context.cuplikan);
    case NeedEvaluasi::NobodySigned: return unlessFulfilled(isUntouched(evaluasi), R::SignaturesExist);
    case NeedEvaluasi::PenilaiSigned: return unlessFulfilled(penilaiSigned, R::PenilaiNotSigned);
    case NeedEvaluasi::PenilaiUnsigned: return unlessFulfilled(!penilaiSigned, R::PenilaiSigned);
    case NeedEvaluasi::NoObjection:
        return unlessFulfilled(evaluasi.keberatan.tanggal.isNull(), R::ObjectionExists);
    case NeedEvaluasi::SkpNotSelesai:
        return unlessFulfilled(context.skp != StatusSkp::Selesai, R::SkpSelesai);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<R> firstUnmetNeed(
    const TransitionEvaluasi& step, const Evaluasi& evaluasi, const EvaluasiContext& context)
{
    for (unsigned bit = 1; bit <= static_cast<unsigned>(NeedEvaluasi::SkpNotSelesai); bit <<= 1U) {
        const auto need = static_cast<NeedEvaluasi>(bit);
        if (!contains(step.needs, need)) {
            continue;
        }
        if (const auto reason = unmetNeed(need, evaluasi, context)) {
            return reason;
        }
    }
    return std::nullopt;
}

QDate signedOn(const Evaluasi& evaluasi, PeranTandaTangan peran)
{
    const auto at = std::find_if(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(),
        [&](const TandaTangan& one) { return one.peran == peran; });
    return at == evaluasi.tandaTangan.end() ? QDate() : at->tanggal;
}

/// Nobody has received a result before it is one.
QDate receivedWhenFinal(const Evaluasi& evaluasi)
{
    return evaluasi.diterima.isNull()
               ? receiptOf(evaluasi)
               : std::max(evaluasi.diterima, signedOn(evaluasi, PeranTandaTangan::Penilai));
}

/// What belongs to a step besides the state.
void applyStep(PeristiwaEvaluasi event, Evaluasi& evaluasi, const EvaluasiContext& context)
{
    switch (event) {
    case PeristiwaEvaluasi::Dikunci: evaluasi.cuplikan = context.cuplikan; return;
    case PeristiwaEvaluasi::KunciDibuka: evaluasi.cuplikan = {}; return;
    case PeristiwaEvaluasi::Difinalkan: evaluasi.diterima = receivedWhenFinal(evaluasi); return;
    case PeristiwaEvaluasi::TandaTanganDicatat:
    case PeristiwaEvaluasi::TandaTanganDibatalkan:
    case PeristiwaEvaluasi::TidakDitandatangani:
    case PeristiwaEvaluasi::Diterima:
    case PeristiwaEvaluasi::PenerimaanDibatalkan:
    case PeristiwaEvaluasi::KeberatanDiajukan:
    case PeristiwaEvaluasi::KeberatanDicabut:
    case PeristiwaEvaluasi::KeberatanDiputus:
    case PeristiwaEvaluasi::PutusanDibuka:
    case PeristiwaEvaluasi::PutusanDitandatangani: return;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<EvaluasiRefusal> refusal(
    const Evaluasi& evaluasi, StatusEvaluasi to, Actor actor, const EvaluasiContext& context)
{
    const TransitionEvaluasi* step = findTransition(evaluasi.status, to, actor);
    if (step == nullptr) {
        return hasTransition(evaluasi.status, to) ? R::WrongActor : R::NoSuchStep;
    }
    return firstUnmetNeed(*step, evaluasi, context);
}

Result<Evaluasi, EvaluasiRefusal> walk(
    const Evaluasi& evaluasi, StatusEvaluasi to, Actor actor, const EvaluasiContext& context)
{
    if (const auto reason = refusal(evaluasi, to, actor, context)) {
        return failure(*reason);
    }
    Evaluasi next = evaluasi;
    next.status = to;
    applyStep(findTransition(evaluasi.status, to, actor)->event, next, context);
    return next;
}

EvaluasiStepped settle(const Evaluasi& evaluasi, const EvaluasiContext& context)
{
    if (auto final = walk(evaluasi, StatusEvaluasi::Final, Actor::Program, context)) {
        return {std::move(*final), {PeristiwaEvaluasi::Difinalkan}};
    }
    return {evaluasi, {}};
}

bool isFrozen(StatusEvaluasi status)
{
    switch (status) {
    case StatusEvaluasi::Draf: return false;
    case StatusEvaluasi::SiapDitandatangani:
    case StatusEvaluasi::Final: return true;
    }
    Q_UNREACHABLE();
    return true;
}

bool isSignedBy(const Evaluasi& evaluasi, PeranTandaTangan peran)
{
    return std::any_of(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(),
        [&](const TandaTangan& one) { return one.peran == peran; });
}

QDate receiptOf(const Evaluasi& evaluasi)
{
    const QDate pegawai = signedOn(evaluasi, PeranTandaTangan::Pegawai);
    const QDate refused = evaluasi.tidakMenandatangani.tanggal;
    const QDate received = pegawai.isValid() ? pegawai : refused;
    const QDate penilai = signedOn(evaluasi, PeranTandaTangan::Penilai);
    return received.isValid() && penilai.isValid() ? std::max(received, penilai) : QDate();
}

} // namespace kinerja
