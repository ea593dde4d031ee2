#pragma once

#include "core/common/enumnames.h"

#include <array>

namespace kinerja
{

/// Why an act on an evaluation is refused.
enum class EvaluasiRefusal {
    NoSuchStep,        ///< nobody can go from that state to the other
    WrongActor,        ///< the step is somebody else's
    NoteMissing,       ///< a reason is needed
    SkpNotDitetapkan,  ///< an SKP that was never signed by both is not evaluated
    ErrorsLeft,        ///< there are galat that forbid a final evaluation
    SnapshotMissing,   ///< locking needs the documents
    SnapshotDamaged,   ///< a document does not match its SHA-256
    SignaturesExist,   ///< somebody has signed, refused or received it already
    PenilaiNotSigned,  ///< the penilai has not signed
    PenilaiSigned,     ///< the penilai's signature stands still
    ObjectionExists,   ///< an objection was raised against it
    SkpSelesai,        ///< the objection period of the SKP is over
    NotLocked,         ///< only a locked evaluation is signed or received
    RoleMissing,       ///< the signature does not say for whom it stands
    RoleNotExpected,   ///< the atasan signs the decision of an objection, not this
    RoleTaken,         ///< that role has signed
    WrongSigner,       ///< the signer is not the person of that role on that day
    PenilaiNotOnPaper, ///< the penilai of that day is not the one whom the locked paper names
    SignatureDateMissing,
    PictureMissing,  ///< a signature by picture needs one
    NoSuchSignature, ///< there is none to take back
    PegawaiRefused,  ///< a refusal to sign is recorded
    PegawaiSigned,   ///< the pegawai has signed
    ReceiptDateMissing,
    ReceiptMissing,   ///< neither refusal nor receipt is recorded
    NotDraft,         ///< it is locked: what was written in it stays
    PeriodOutside,    ///< the SKP has no day in that period
    PostNotHeld,      ///< the penilai does not hold that post on the day of the papers
    NotFinal,         ///< only a final evaluation is objected to
    ObjectionMissing, ///< no objection was raised
    ObjectionDateMissing,
    ObjectionReasonMissing,
    ObjectionTooEarly, ///< before the result was received
    DecisionMissing,   ///< unchanged, or the ratings anew
    DecisionTextMissing,
    RatingsMissing,   ///< a changed result needs both ratings
    RatingsUnchanged, ///< a changed result is another one
    DecisionLocked,   ///< it is decided: its text stays
    AlteredOutside,   ///< another program has altered the SKP, and the officer has not decided
};

template <> struct EnumNames<EvaluasiRefusal> {
    static constexpr std::array table{
        std::pair{EvaluasiRefusal::NoSuchStep, "no-such-step"},
        std::pair{EvaluasiRefusal::WrongActor, "wrong-actor"},
        std::pair{EvaluasiRefusal::NoteMissing, "note-missing"},
        std::pair{EvaluasiRefusal::SkpNotDitetapkan, "skp-not-ditetapkan"},
        std::pair{EvaluasiRefusal::ErrorsLeft, "errors-left"},
        std::pair{EvaluasiRefusal::SnapshotMissing, "snapshot-missing"},
        std::pair{EvaluasiRefusal::SnapshotDamaged, "snapshot-damaged"},
        std::pair{EvaluasiRefusal::SignaturesExist, "signatures-exist"},
        std::pair{EvaluasiRefusal::PenilaiNotSigned, "penilai-not-signed"},
        std::pair{EvaluasiRefusal::PenilaiSigned, "penilai-signed"},
        std::pair{EvaluasiRefusal::ObjectionExists, "objection-exists"},
        std::pair{EvaluasiRefusal::SkpSelesai, "skp-selesai"},
        std::pair{EvaluasiRefusal::NotLocked, "not-locked"},
        std::pair{EvaluasiRefusal::RoleMissing, "role-missing"},
        std::pair{EvaluasiRefusal::RoleNotExpected, "role-not-expected"},
        std::pair{EvaluasiRefusal::RoleTaken, "role-taken"},
        std::pair{EvaluasiRefusal::WrongSigner, "wrong-signer"},
        std::pair{EvaluasiRefusal::PenilaiNotOnPaper, "penilai-not-on-paper"},
        std::pair{EvaluasiRefusal::SignatureDateMissing, "signature-date-missing"},
        std::pair{EvaluasiRefusal::PictureMissing, "picture-missing"},
        std::pair{EvaluasiRefusal::NoSuchSignature, "no-such-signature"},
        std::pair{EvaluasiRefusal::PegawaiRefused, "pegawai-refused"},
        std::pair{EvaluasiRefusal::PegawaiSigned, "pegawai-signed"},
        std::pair{EvaluasiRefusal::ReceiptDateMissing, "receipt-date-missing"},
        std::pair{EvaluasiRefusal::ReceiptMissing, "receipt-missing"},
        std::pair{EvaluasiRefusal::NotDraft, "not-draft"},
        std::pair{EvaluasiRefusal::PeriodOutside, "period-outside"},
        std::pair{EvaluasiRefusal::PostNotHeld, "post-not-held"},
        std::pair{EvaluasiRefusal::NotFinal, "not-final"},
        std::pair{EvaluasiRefusal::ObjectionMissing, "objection-missing"},
        std::pair{EvaluasiRefusal::ObjectionDateMissing, "objection-date-missing"},
        std::pair{EvaluasiRefusal::ObjectionReasonMissing, "objection-reason-missing"},
        std::pair{EvaluasiRefusal::ObjectionTooEarly, "objection-too-early"},
        std::pair{EvaluasiRefusal::DecisionMissing, "decision-missing"},
        std::pair{EvaluasiRefusal::DecisionTextMissing, "decision-text-missing"},
        std::pair{EvaluasiRefusal::RatingsMissing, "ratings-missing"},
        std::pair{EvaluasiRefusal::RatingsUnchanged, "ratings-unchanged"},
        std::pair{EvaluasiRefusal::DecisionLocked, "decision-locked"},
        std::pair{EvaluasiRefusal::AlteredOutside, "altered-outside"},
    };
};

} // namespace kinerja
