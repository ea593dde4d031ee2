#pragma once

#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// The pegawai hands the draft to the penilai (Pasal 14). Refused where a galat forbids it.
struct SubmitSkp {
    SkpKunci skp;
};
Result<Outcome<ActDone>, ActError> submitSkp(Session& session, const SubmitSkp& command);

/// The pegawai takes it back before anybody decided.
struct WithdrawSkp {
    SkpKunci skp;
};
Result<Outcome<ActDone>, ActError> withdrawSkp(Session& session, const WithdrawSkp& command);

/// The penilai gives it back with a note that says what to change.
struct ReturnSkp {
    SkpKunci skp;
    QString catatan;
};
Result<Outcome<ActDone>, ActError> returnSkp(Session& session, const ReturnSkp& command);

} // namespace kinerja
