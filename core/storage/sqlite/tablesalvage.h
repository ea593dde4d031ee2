#pragma once

#include "core/storage/sqlite/connection.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace kinerja::sqlite
{

/// How a walk over a table of a damaged file ended.
struct TableWalk {
    qint64 read = 0;
    /// Gaps in the row numbers that could not be read, inclusive; how many rows they held can't be known.
    struct Gap {
        qint64 first = 0;
        qint64 last = 0;
    };
    std::vector<Gap> gaps;
    /// Nothing of the table could be read at all.
    bool unreadable = false;
};

/// Reads every row of a table that can be read. A table is a tree ordered by row number; a destroyed page
/// breaks it in one place, so the rows are read from both ends, and between several breaks by probing. `take`
/// gets the values of `columns` in order.
TableWalk walkDamagedTable(Connection& connection, const QString& table, const QStringList& columns,
    const std::function<void(const std::vector<QVariant>&)>& take);

} // namespace kinerja::sqlite
