#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/evaluasi/evaluasierror.h"
#include "core/workflow/evaluasisigning.h"

namespace kinerja
{

/// One legal act on an evaluation in the making: the evaluation, its SKP, and the way into file and log.
class EvaluasiAct
{
public:
    /// Fails where SKP or evaluation are not there, or were altered outside the program and the officer has
    /// not decided.
    static Result<EvaluasiAct, EvaluasiError> begin(
        Session& session, Transaction& transaction, const EvaluasiRef& ref);

    const Skp& skp() const { return m_skp; }
    const Evaluasi& evaluasi() const { return m_all.at(static_cast<size_t>(m_at)); }
    Transaction& transaction() { return *m_transaction; }
    QDate today() const { return m_session->clock.today(); }
    /// What is missing or doubtful in the evaluation as it stands.
    Result<std::vector<Finding>, EvaluasiError> findings();
    /// The state of the SKP; whether a galat forbids the final evaluation.
    Result<EvaluasiContext, EvaluasiError> context();

    /// Takes over an evaluation that was walked, stores it and logs the steps under its SKP, which follows:
    /// evaluated with the final akhir, and no more when that is taken back. `tanggal`: as typed.
    Result<Done, EvaluasiError> commit(
        const EvaluasiStepped& stepped, const PegawaiKunci& pelaku = {}, QDate tanggal = {});

    EvaluasiDone done(std::vector<Finding> warnings = {}) const;

private:
    EvaluasiAct(Session& session, Transaction& transaction, Skp skp, std::vector<Evaluasi> all, int at)
        : m_session(&session), m_transaction(&transaction), m_skp(std::move(skp)), m_all(std::move(all)),
          m_at(at)
    {
    }
    Result<Done, EvaluasiError> followSkp();

    Session* m_session;
    Transaction* m_transaction;
    Skp m_skp;
    std::vector<Evaluasi> m_all;
    int m_at;
};

/// Those of the findings that forbid the final evaluation.
std::vector<Finding> galatOfEvaluasi(std::vector<Finding> findings);

/// Runs an act on one evaluation in a transaction of its own: `act(EvaluasiAct&)` returns
/// Result<EvaluasiDone, EvaluasiError>.
template <class Act>
Result<Outcome<EvaluasiDone>, EvaluasiError> actOnEvaluasi(
    Session& session, const EvaluasiRef& ref, Act&& act)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<EvaluasiDone, EvaluasiError> {
            auto begun = EvaluasiAct::begin(session, transaction, ref);
            if (!begun) {
                return failure(begun.error());
            }
            return act(*begun);
        });
}

} // namespace kinerja
