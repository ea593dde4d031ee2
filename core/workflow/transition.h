#pragma once

#include "core/domain/skp/skp.h"

#include <array>
#include <span>
#include <vector>

namespace kinerja
{

/// For whom a step is done. There is no login: the operator who does it is recorded beside.
enum class Actor {
    Pegawai,
    Penilai,
    Petugas, ///< the officer of the unit, for both
    Program, ///< it follows by itself from what is recorded
};

/// The step of an SKP as the event log names it.
enum class PeristiwaSkp {
    Diajukan,
    Ditarik,
    Dikembalikan,
    Disetujui,
    KunciDibuka,
    TandaTanganDicatat,
    TandaTanganDibatalkan,
    Ditetapkan,
    MulaiBerjalan,
    Digantikan,
    BerlakuKembali,
    Ditutup,
    Dievaluasi,
    BatalDievaluasi, ///< the akhir evaluation is not final any more
    BatalSelesai,    ///< an objection or another day of receipt was recorded afterwards
    Selesai,
    RevisiDibuka,
    PenilaiDiganti,
    PergantianPenilaiDibatalkan,
};

/// What a step asks for, one bit each.
enum class Need : unsigned {
    None = 0,
    Note = 1U << 0U,               ///< a reason or note in words
    NoErrors = 1U << 1U,           ///< no galat that blocks this step
    Snapshot = 1U << 2U,           ///< the documents as they will be signed
    NoSignature = 1U << 3U,        ///< nobody has signed yet
    BothSignatures = 1U << 4U,     ///< of pegawai and penilai
    SignatureMissing = 1U << 5U,   ///< one of both was taken back
    Started = 1U << 6U,            ///< the day is not before the SKP's first
    NextRevisionSet = 1U << 7U,    ///< the next revision is ditetapkan
    NextRevisionNotSet = 1U << 8U, ///< there is none, or it is not ditetapkan
    NoNextRevision = 1U << 9U,     ///< not even a draft of one
    Closing = 1U << 10U,           ///< a reason to close and a day within the SKP
    FinalEvaluation = 1U << 11U,   ///< the akhir evaluation is final
    NoFinalEvaluation = 1U << 12U, ///< no evaluation at all is final
    ObjectionOver = 1U << 13U,     ///< the objection period is over, or the objection decided
    PreviousNotEnded = 1U << 14U,  ///< a revision: what it revises was neither closed nor evaluated
    NoRevisionWaiting = 1U << 15U, ///< the next revision is neither submitted nor approved
    NoFinalAkhir = 1U << 16U,      ///< the akhir evaluation is not final (any more)
    NotClosed = 1U << 17U,         ///< it was evaluated without having been closed
    ClosedBefore = 1U << 18U,      ///< it was closed before it was evaluated
    ObjectionNotOver = 1U << 19U,  ///< the objection period runs (again), or an objection is undecided
};

constexpr Need operator|(Need left, Need right)
{
    return static_cast<Need>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}
constexpr bool contains(Need needs, Need one)
{
    return (static_cast<unsigned>(needs) & static_cast<unsigned>(one)) != 0;
}

/// One legal step (Pasal 14–15). `pasal` is an id of the table of articles.
struct Transition {
    StatusSkp from;
    StatusSkp to;
    Actor actor;
    Need needs;
    PeristiwaSkp event;
    const char* pasal;
};

/// All steps there are. What is not listed can't be done.
std::span<const Transition> transitions();
/// The step from one state to another by that actor; null where there is none.
const Transition* findTransition(StatusSkp from, StatusSkp to, Actor actor);
/// Whether anybody can do the step.
bool hasTransition(StatusSkp from, StatusSkp to);
/// What this actor may do from that state.
std::vector<Transition> stepsFrom(StatusSkp from, Actor actor);

template <> struct EnumNames<Actor> {
    static constexpr std::array table{
        std::pair{Actor::Pegawai, "pegawai"},
        std::pair{Actor::Penilai, "penilai"},
        std::pair{Actor::Petugas, "petugas"},
        std::pair{Actor::Program, "program"},
    };
};
template <> struct EnumNames<PeristiwaSkp> {
    static constexpr std::array table{
        std::pair{PeristiwaSkp::Diajukan, "skp-diajukan"},
        std::pair{PeristiwaSkp::Ditarik, "skp-ditarik"},
        std::pair{PeristiwaSkp::Dikembalikan, "skp-dikembalikan"},
        std::pair{PeristiwaSkp::Disetujui, "skp-disetujui"},
        std::pair{PeristiwaSkp::KunciDibuka, "skp-kunci-dibuka"},
        std::pair{PeristiwaSkp::TandaTanganDicatat, "skp-tanda-tangan-dicatat"},
        std::pair{PeristiwaSkp::TandaTanganDibatalkan, "skp-tanda-tangan-dibatalkan"},
        std::pair{PeristiwaSkp::Ditetapkan, "skp-ditetapkan"},
        std::pair{PeristiwaSkp::MulaiBerjalan, "skp-mulai-berjalan"},
        std::pair{PeristiwaSkp::Digantikan, "skp-digantikan"},
        std::pair{PeristiwaSkp::BerlakuKembali, "skp-berlaku-kembali"},
        std::pair{PeristiwaSkp::Ditutup, "skp-ditutup"},
        std::pair{PeristiwaSkp::Dievaluasi, "skp-dievaluasi"},
        std::pair{PeristiwaSkp::BatalDievaluasi, "skp-batal-dievaluasi"},
        std::pair{PeristiwaSkp::Selesai, "skp-selesai"},
        std::pair{PeristiwaSkp::BatalSelesai, "skp-batal-selesai"},
        std::pair{PeristiwaSkp::RevisiDibuka, "skp-revisi-dibuka"},
        std::pair{PeristiwaSkp::PenilaiDiganti, "skp-penilai-diganti"},
        std::pair{PeristiwaSkp::PergantianPenilaiDibatalkan, "skp-pergantian-penilai-dibatalkan"},
    };
};

} // namespace kinerja
