#pragma once

#include "core/checks/finding.h"
#include "core/regulation/regulationerror.h"
#include "core/storage/datafile.h"
#include "core/workflow/walk.h"

#include <variant>

namespace kinerja
{

/// The SKP that an act names is not there, or lies in the Sampah.
struct SkpNotFound {
    SkpKunci kunci;
    bool operator==(const SkpNotFound&) const = default;
};

/// The galat that forbid a legal act, as the checks found them.
struct GalatLeft {
    std::vector<Finding> findings;
    bool operator==(const GalatLeft&) const = default;
};

/// What was altered outside the program, in an SKP with which nothing legal is done until the officer has
/// decided on it.
struct TemuanBelumDiputus {
    std::vector<Finding> findings;
    bool operator==(const TemuanBelumDiputus&) const = default;
};

/// A signature image that is neither PNG nor JPEG, or too big to print.
enum class PictureProblem { NotPngOrJpeg, TooBig };

/// Why an act on an SKP was not done. Nothing was stored then.
using ActError = std::variant<StorageError, SkpNotFound, TransitionRefused, Refusal, GalatLeft,
    PictureProblem, RegulationError, TemuanBelumDiputus>;

/// How an act leaves the SKP: its state, and the warnings that concern the act (a signature before the
/// dialogue, a deadline that has passed, …).
struct ActDone {
    SkpKunci kunci;
    StatusSkp status = StatusSkp::Draf;
    std::vector<Finding> warnings;
    bool operator==(const ActDone&) const = default;
};

template <> struct EnumNames<PictureProblem> {
    static constexpr std::array table{
        std::pair{PictureProblem::NotPngOrJpeg, "bukan-png-jpeg"},
        std::pair{PictureProblem::TooBig, "terlalu-besar"},
    };
};

/// One legal act in the making: the SKP, what its steps depend on, and the way into file and log.
class SkpAct
{
public:
    /// Fails where the SKP is not there, or was altered outside the program and the officer has not decided.
    static Result<SkpAct, ActError> begin(Session& session, Transaction& transaction, const SkpKunci& kunci);

    const Skp& skp() const { return m_skp; }
    Transaction& transaction() { return *m_transaction; }
    QDate today() const { return m_session->clock.today(); }
    /// Today, the revision after this one and the evaluations, as they stand in the file.
    TransitionContext context();
    /// The galat that forbid the step, from the checks of core.
    Result<std::vector<Finding>, ActError> galatFor(LegalStep step);
    /// All findings of the SKP as `skp()` stands now.
    Result<std::vector<Finding>, ActError> findings();

    /// Takes over an SKP that was walked, stores it and logs the step. `tanggal`: as typed; null where none.
    void commit(Skp walked, PeristiwaSkp event, const PegawaiKunci& pelaku = {}, QDate tanggal = {});
    /// The same for several steps in a row; those that follow by themselves have no pelaku.
    void commit(const Stepped& stepped, const PegawaiKunci& pelaku, QDate tanggal);
    /// What follows for the revision before this one: replaced, or in force again.
    Result<Done, ActError> settlePrevious();

    ActDone done(std::vector<Finding> warnings = {}) const;

private:
    SkpAct(Session& session, Transaction& transaction, Skp skp)
        : m_session(&session), m_transaction(&transaction), m_skp(std::move(skp))
    {
    }

    Session* m_session;
    Transaction* m_transaction;
    Skp m_skp;
};

/// What a step of that SKP needs to know from the file: today, its revisions, its evaluations.
TransitionContext transitionContext(Reader& reader, const Skp& skp, QDate today);

} // namespace kinerja
