#pragma once

#include "core/regulation/tenggat.h"
#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// Why an SKP was set late, noted or corrected after the act at which it is asked for (Pasal 14: late is a
/// warning, a reason may be noted). It prints in the recap and is no part of the locked text.
struct NoteLateReason {
    SkpKunci skp;
    QString alasan; ///< empty: takes it back
};

/// Whether it can be noted: the SKP is locked, late or with a reason already, and its year is not evaluated.
bool mayNoteLateReason(Reader& reader, const Skp& skp, const Tenggat& tenggat, QDate today);

/// Logged; the same reason again changes nothing and is not.
Result<Outcome<ActDone>, ActError> noteLateReason(Session& session, const NoteLateReason& command);

} // namespace kinerja
