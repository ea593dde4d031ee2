#pragma once

#include "core/common/tabular.h"
#include "core/storage/datafile.h"
#include "ui/shell/prompter.h"

#include <QTemporaryDir>

#include <memory>

namespace kinerja
{

/// What became of the people that were pasted for a new unit, a sentence for each row.
struct FirstPeople {
    QStringList held;  ///< not stored, or left out as doubled
    QStringList noted; ///< stored, but not as it was pasted
};

/// Says before there is a file which rows will not go into it.
class FirstPeopleCheck
{
public:
    FirstPeopleCheck(const Clock& clock, IdSource& ids) : m_clock(clock), m_ids(ids) {}
    /// A sentence for each such row.
    QStringList refused(const CellTable& table);

private:
    const Clock& m_clock;
    IdSource& m_ids;
    QTemporaryDir m_folder;
    std::unique_ptr<DataFile> m_empty; ///< to be held against
};

/// Stores the people of the table; asks whether names that stand twice are people of their own.
FirstPeople storeFirstPeople(
    DataFile& file, const Clock& clock, IdSource& ids, const CellTable& table, Prompter& prompter);

} // namespace kinerja
