#pragma once

#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// Takes the steps that follow from the date alone: an SKP that was set in advance begins to run on its first
/// day, and one that was evaluated is done once the days for an objection have passed (Pasal 39–40). Run when
/// a file is opened and when the day changes. Answers with the number of SKP that moved on; where none does,
/// nothing is written.
Result<Outcome<int>, ActError> advanceByDate(Session& session);

} // namespace kinerja
