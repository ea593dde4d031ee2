#pragma once

#include "core/workflow/transition.h"

namespace kinerja
{

/// Why an act on an SKP is refused.
enum class Refusal {
    NoSuchStep,           ///< nobody can go from that state to the other
    WrongActor,           ///< the step is somebody else's
    NoteMissing,          ///< a reason or note is needed
    ErrorsLeft,           ///< there are galat that block the step
    SnapshotMissing,      ///< locking needs the documents
    SnapshotDamaged,      ///< a document does not match its SHA-256
    SignaturesExist,      ///< somebody has signed already
    SignaturesIncomplete, ///< pegawai and penilai must both have signed
    SignaturesComplete,   ///< both have signed: nothing was taken back
    NotStarted,           ///< the SKP's first day is still to come
    NextRevisionNotSet,   ///< the next revision is not ditetapkan
    NextRevisionSet,      ///< the next revision is ditetapkan
    NextRevisionExists,   ///< a newer revision was opened
    ClosingReasonMissing,
    ClosingDateMissing,
    ClosingDateOutside, ///< not within the SKP's days
    NotEvaluated,       ///< the akhir evaluation is not final
    AlreadyEvaluated,   ///< an evaluation is final
    ObjectionOpen,      ///< the objection period runs, or an objection is undecided
    ObjectionOver,      ///< neither of them
    NotLocked,          ///< only a locked paper is signed
    NothingFrozen,      ///< locked without its papers, as a package may bring it
    RoleMissing,        ///< the signature does not say for whom it stands
    RoleNotExpected,    ///< this paper has no such signature
    RoleTaken,          ///< that role has signed
    WrongSigner,        ///< the signer is not the person of that role
    SignatureDateMissing,
    PictureMissing,  ///< a signature by picture needs one
    NoSuchSignature, ///< there is none to take back
    NotInForce,      ///< only an SKP in force is revised, or changes its penilai
    PenilaiMissing,
    PenilaiIsPegawai,
    PenilaiUnchanged,     ///< that person is the penilai on that day already
    ChangeDateOutside,    ///< not within the SKP's days
    PenilaiChangesLater,  ///< a change on a later day is recorded already
    PreviousEnded,        ///< what this revision revises was closed, evaluated or replaced meanwhile
    RevisionWaiting,      ///< the next revision is submitted or approved
    PenilaiChangeMissing, ///< no change of penilai was recorded on that day
    PenilaiHasSigned,     ///< the successor has signed under that change already
    PostNotHeld,          ///< the penilai does not hold that post on the day of the papers
    AlteredOutside,       ///< another program has altered the SKP, and the officer has not decided
    FindingsChanged,      ///< what was altered outside the program is not what the officer has seen
    NothingToRestore,     ///< of what was altered nothing can be put back
    ValueUnreadable       ///< a word or number that nobody can read can't be let stand
};

/// A refused act, with the step that was tried.
struct TransitionRefused {
    StatusSkp from = StatusSkp::Draf;
    StatusSkp to = StatusSkp::Draf;
    Actor actor = Actor::Petugas;
    Refusal reason = Refusal::NoSuchStep;
    bool operator==(const TransitionRefused&) const = default;
};

template <> struct EnumNames<Refusal> {
    static constexpr std::array table{
        std::pair{Refusal::NoSuchStep, "no-such-step"},
        std::pair{Refusal::WrongActor, "wrong-actor"},
        std::pair{Refusal::NoteMissing, "note-missing"},
        std::pair{Refusal::ErrorsLeft, "errors-left"},
        std::pair{Refusal::SnapshotMissing, "snapshot-missing"},
        std::pair{Refusal::SnapshotDamaged, "snapshot-damaged"},
        std::pair{Refusal::SignaturesExist, "signatures-exist"},
        std::pair{Refusal::SignaturesIncomplete, "signatures-incomplete"},
        std::pair{Refusal::SignaturesComplete, "signatures-complete"},
        std::pair{Refusal::NotStarted, "not-started"},
        std::pair{Refusal::NextRevisionNotSet, "next-revision-not-set"},
        std::pair{Refusal::NextRevisionSet, "next-revision-set"},
        std::pair{Refusal::NextRevisionExists, "next-revision-exists"},
        std::pair{Refusal::ClosingReasonMissing, "closing-reason-missing"},
        std::pair{Refusal::ClosingDateMissing, "closing-date-missing"},
        std::pair{Refusal::ClosingDateOutside, "closing-date-outside"},
        std::pair{Refusal::NotEvaluated, "not-evaluated"},
        std::pair{Refusal::AlreadyEvaluated, "already-evaluated"},
        std::pair{Refusal::ObjectionOpen, "objection-open"},
        std::pair{Refusal::ObjectionOver, "objection-over"},
        std::pair{Refusal::NotLocked, "not-locked"},
        std::pair{Refusal::NothingFrozen, "nothing-frozen"},
        std::pair{Refusal::RoleMissing, "role-missing"},
        std::pair{Refusal::RoleNotExpected, "role-not-expected"},
        std::pair{Refusal::RoleTaken, "role-taken"},
        std::pair{Refusal::WrongSigner, "wrong-signer"},
        std::pair{Refusal::SignatureDateMissing, "signature-date-missing"},
        std::pair{Refusal::PictureMissing, "picture-missing"},
        std::pair{Refusal::NoSuchSignature, "no-such-signature"},
        std::pair{Refusal::NotInForce, "not-in-force"},
        std::pair{Refusal::PenilaiMissing, "penilai-missing"},
        std::pair{Refusal::PenilaiIsPegawai, "penilai-is-pegawai"},
        std::pair{Refusal::PenilaiUnchanged, "penilai-unchanged"},
        std::pair{Refusal::ChangeDateOutside, "change-date-outside"},
        std::pair{Refusal::PenilaiChangesLater, "penilai-changes-later"},
        std::pair{Refusal::PreviousEnded, "previous-ended"},
        std::pair{Refusal::RevisionWaiting, "revision-waiting"},
        std::pair{Refusal::PenilaiChangeMissing, "penilai-change-missing"},
        std::pair{Refusal::PenilaiHasSigned, "penilai-has-signed"},
        std::pair{Refusal::PostNotHeld, "post-not-held"},
        std::pair{Refusal::AlteredOutside, "altered-outside"},
        std::pair{Refusal::FindingsChanged, "findings-changed"},
        std::pair{Refusal::NothingToRestore, "nothing-to-restore"},
        std::pair{Refusal::ValueUnreadable, "value-unreadable"},
    };
};

} // namespace kinerja
