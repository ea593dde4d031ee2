#include "core/workflow/evaluasitransition.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using ES = StatusEvaluasi;
using EN = NeedEvaluasi;
using EP = PeristiwaEvaluasi;

constexpr const char* pasalTahapan = "tahapan_evaluasi";

constexpr EN locking = EN::SkpDitetapkan | EN::NoErrors | EN::Snapshot;
constexpr EN unlocking = EN::Note | EN::NobodySigned;
constexpr EN takingPenilaiBack = EN::Note | EN::PenilaiUnsigned | EN::NoObjection | EN::SkpNotSelesai;

constexpr std::array evaluasiTable{
    TransitionEvaluasi{ES::Draf, ES::SiapDitandatangani, Actor::Penilai, locking, EP::Dikunci, pasalTahapan},
    TransitionEvaluasi{
        ES::SiapDitandatangani, ES::Draf, Actor::Penilai, unlocking, EP::KunciDibuka, pasalTahapan},
    TransitionEvaluasi{
        ES::SiapDitandatangani, ES::Draf, Actor::Petugas, unlocking, EP::KunciDibuka, pasalTahapan},
    TransitionEvaluasi{ES::SiapDitandatangani, ES::Final, Actor::Program, EN::NoErrors | EN::PenilaiSigned,
        EP::Difinalkan, pasalTahapan},
    TransitionEvaluasi{ES::Final, ES::SiapDitandatangani, Actor::Petugas, takingPenilaiBack,
        EP::TandaTanganDibatalkan, pasalTahapan},
};

} // namespace

std::span<const TransitionEvaluasi> evaluasiTransitions() { return evaluasiTable; }

const TransitionEvaluasi* findTransition(StatusEvaluasi from, StatusEvaluasi to, Actor actor)
{
    const auto at =
        std::find_if(evaluasiTable.begin(), evaluasiTable.end(), [&](const TransitionEvaluasi& step) {
            return step.from == from && step.to == to && step.actor == actor;
        });
    return at == evaluasiTable.end() ? nullptr : &*at;
}

bool hasTransition(StatusEvaluasi from, StatusEvaluasi to)
{
    return std::any_of(evaluasiTable.begin(), evaluasiTable.end(),
        [&](const TransitionEvaluasi& step) { return step.from == from && step.to == to; });
}

} // namespace kinerja
