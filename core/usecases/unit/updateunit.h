#pragma once

#include "core/domain/unit/unit.h"
#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

enum class UnitFault { NamaKosong, InstansiKosong };

std::vector<UnitFault> checkUnit(const Unit& unit);

/// Stores the unit's own data. Undoable.
Result<Outcome<Done>, Refused<UnitFault>> updateUnit(Session& session, const Unit& unit);

} // namespace kinerja
