#include "core/workflow/transition.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using S = StatusSkp;
using A = Actor;
using N = Need;
using P = PeristiwaSkp;

constexpr const char* pasalPenyusunan = "penyusunan";
constexpr const char* pasalPenetapan = "penetapan";
constexpr const char* pasalEvaluasi = "tahapan_evaluasi";
constexpr const char* pasalKeberatan = "keberatan";

constexpr Need submitting = N::NoErrors | N::PreviousNotEnded;
constexpr Need closing = N::Closing | N::NoRevisionWaiting;
constexpr Need takingBack = N::Note | N::SignatureMissing | N::NoFinalEvaluation | N::NoNextRevision;

constexpr std::array table{
    Transition{S::Draf, S::Diajukan, A::Pegawai, submitting, P::Diajukan, pasalPenyusunan},
    Transition{S::Dikembalikan, S::Diajukan, A::Pegawai, submitting, P::Diajukan, pasalPenyusunan},
    Transition{S::Diajukan, S::Draf, A::Pegawai, N::None, P::Ditarik, pasalPenyusunan},
    Transition{S::Diajukan, S::Dikembalikan, A::Penilai, N::Note, P::Dikembalikan, pasalPenyusunan},
    Transition{S::Diajukan, S::Disetujui, A::Penilai, submitting | N::Snapshot, P::Disetujui, pasalPenetapan},
    Transition{S::Disetujui, S::Draf, A::Penilai, N::Note | N::NoSignature, P::KunciDibuka, pasalPenetapan},
    Transition{S::Disetujui, S::Draf, A::Petugas, N::Note | N::NoSignature, P::KunciDibuka, pasalPenetapan},
    Transition{S::Disetujui, S::Ditetapkan, A::Program, submitting | N::BothSignatures, P::Ditetapkan,
        pasalPenetapan},
    Transition{S::Ditetapkan, S::Disetujui, A::Petugas, takingBack, P::TandaTanganDibatalkan, pasalPenetapan},
    Transition{S::Berjalan, S::Disetujui, A::Petugas, takingBack, P::TandaTanganDibatalkan, pasalPenetapan},
    Transition{S::Ditutup, S::Disetujui, A::Petugas, takingBack, P::TandaTanganDibatalkan, pasalPenetapan},
    Transition{S::Ditetapkan, S::Digantikan, A::Program, N::NextRevisionSet, P::Digantikan, pasalPenetapan},
    Transition{S::Berjalan, S::Digantikan, A::Program, N::NextRevisionSet, P::Digantikan, pasalPenetapan},
    // The next revision's signature was taken back: until it is signed again, this one is in force.
    Transition{
        S::Digantikan, S::Ditetapkan, A::Program, N::NextRevisionNotSet, P::BerlakuKembali, pasalPenetapan},
    Transition{S::Ditetapkan, S::Berjalan, A::Program, N::Started, P::MulaiBerjalan, pasalPenetapan},
    Transition{S::Ditetapkan, S::Ditutup, A::Petugas, closing, P::Ditutup, pasalPenetapan},
    Transition{S::Berjalan, S::Ditutup, A::Petugas, closing, P::Ditutup, pasalPenetapan},
    Transition{S::Berjalan, S::Dievaluasi, A::Program, N::FinalEvaluation, P::Dievaluasi, pasalEvaluasi},
    Transition{S::Ditutup, S::Dievaluasi, A::Program, N::FinalEvaluation, P::Dievaluasi, pasalEvaluasi},
    // The penilai's signature below the akhir evaluation was taken back.
    Transition{S::Dievaluasi, S::Berjalan, A::Program, N::NoFinalAkhir | N::NotClosed, P::BatalDievaluasi,
        pasalEvaluasi},
    Transition{S::Dievaluasi, S::Ditutup, A::Program, N::NoFinalAkhir | N::ClosedBefore, P::BatalDievaluasi,
        pasalEvaluasi},
    Transition{S::Dievaluasi, S::Selesai, A::Program, N::ObjectionOver, P::Selesai, pasalKeberatan},
    // Recorded late: an objection that came in time, or that the result was received later than was thought.
    Transition{S::Selesai, S::Dievaluasi, A::Program, N::ObjectionNotOver, P::BatalSelesai, pasalKeberatan},
};

} // namespace

std::span<const Transition> transitions() { return table; }

const Transition* findTransition(StatusSkp from, StatusSkp to, Actor actor)
{
    const auto at = std::find_if(table.begin(), table.end(),
        [&](const Transition& step) { return step.from == from && step.to == to && step.actor == actor; });
    return at == table.end() ? nullptr : &*at;
}

bool hasTransition(StatusSkp from, StatusSkp to)
{
    return std::any_of(table.begin(), table.end(),
        [&](const Transition& step) { return step.from == from && step.to == to; });
}

std::vector<Transition> stepsFrom(StatusSkp from, Actor actor)
{
    std::vector<Transition> steps;
    std::copy_if(table.begin(), table.end(), std::back_inserter(steps),
        [&](const Transition& step) { return step.from == from && step.actor == actor; });
    return steps;
}

} // namespace kinerja
