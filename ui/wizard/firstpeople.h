#pragma once

#include "core/common/tabular.h"
#include "core/storage/datafile.h"
#include "ui/shell/prompter.h"

namespace kinerja
{

/// What became of the people that were pasted for a new unit, a sentence for each row.
struct FirstPeople {
    QStringList held;  ///< not stored, or left out as doubled
    QStringList noted; ///< stored, but not as it was pasted
};

/// Stores the people of the table; asks whether names that stand twice are people of their own.
FirstPeople storeFirstPeople(
    DataFile& file, const Clock& clock, IdSource& ids, const CellTable& table, Prompter& prompter);

} // namespace kinerja
