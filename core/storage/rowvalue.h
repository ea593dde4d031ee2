#pragma once

#include "core/storage/bacaanlonggar.h"
#include "core/storage/mapping/columns.h"
#include "core/storage/sqlite/connection.h"

namespace kinerja
{

/// The value of one column of a list's row, as the records of the domain hold it.
template <class M> M rowValue(const sqlite::Rows& rows, int column)
{
    return mapping::Column<M>::decode(rows.value(column));
}

/// The same into a member, which stays as it is where the stored word is none that is known; false then.
template <class M> bool takeKnown(const sqlite::Rows& rows, int column, M& member)
{
    return unlessUnknown([&] { member = rowValue<M>(rows, column); });
}

/// Calls `read()` for each row that can be read: one with a word or number that is not known is left out of
/// its list. The check of its SKP tells of it.
template <class Read> void forEachReadable(sqlite::Rows& rows, Read&& read)
{
    while (rows.next()) {
        unlessUnknown(read);
    }
}

} // namespace kinerja
