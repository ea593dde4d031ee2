#pragma once

#include "core/checks/finding.h"
#include "core/domain/beku/isian.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// Whether putting back is possible for that finding.
bool isRestorable(const Finding& finding);

/// Puts one SKP with its evaluations back, finding by finding: what was frozen from the frozen data, the rest
/// as the last act left it.
class Pemulihan
{
public:
    Pemulihan(Transaction& transaction, Skp skp);
    void restore(const std::vector<Finding>& findings);

private:
    /// The evaluation that a finding is about; null where it is about the SKP.
    using Sasaran = Evaluasi*;
    void restoreOne(const Finding& finding, const PerubahanBeku& beda);
    Sasaran evaluasiOf(const Finding& finding);
    std::vector<TandaTangan>& signaturesOf(Sasaran evaluasi, const QString& bagian);
    void restoreFrozen(Sasaran evaluasi, const Finding& finding);
    void restoreSignature(Sasaran evaluasi, const PerubahanBeku& beda);
    void restoreCopy(Sasaran evaluasi, const PerubahanBeku& beda);
    void restorePerson(const PerubahanBeku& beda);
    void restoreWord(const PerubahanBeku& beda);
    static void restoreWord(Evaluasi& evaluasi, const PerubahanBeku& beda);

    Transaction& m_transaction;
    KunciDikenal m_dikenal;
    Skp m_skp;
    std::vector<Evaluasi> m_evaluasi;
};

} // namespace kinerja
