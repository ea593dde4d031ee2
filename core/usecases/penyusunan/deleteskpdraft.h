#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// Moves a draft to the Sampah, out of reach of undo. What was submitted or locked is not deleted.
Result<Outcome<Done>, PenyusunanError> deleteSkpDraft(Session& session, const SkpKunci& kunci);

} // namespace kinerja
