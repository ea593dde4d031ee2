#pragma once

#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// Ends an SKP in force within the year: mutasi, pensiun, death, end of contract, … A rise in pangkat, a new
/// degree or CPNS becoming PNS does not end one.
struct CloseSkp {
    SkpKunci skp;
    QDate tanggal; ///< the last day under this SKP
    AlasanTutup alasan = AlasanTutup::Mutasi;
    QString catatan;
};

struct SkpClosed {
    ActDone act;
    QDate bolehMulaiLagi; ///< first day of a new SKP of that person
    SkpKunci revisiDraf;  ///< a draft revision that has lost its object and was thrown away; empty: none
};

/// Refused while a signature or an approval is still to be done, also that of its next revision; a draft of
/// the next revision has lost its object and goes to the Sampah. A draft is not closed but deleted, or its
/// last day changed.
Result<Outcome<SkpClosed>, ActError> closeSkp(Session& session, const CloseSkp& command);

/// The same within a running transaction.
Result<SkpClosed, ActError> closeWithin(Session& session, Transaction& transaction, const CloseSkp& command);

} // namespace kinerja
