#pragma once

#include "core/storage/mapping/columns.h"
#include "core/storage/sqlite/connection.h"

namespace kinerja
{

/// The value of one column of a list's row, as the records of the domain hold it.
template <class M> M rowValue(const sqlite::Rows& rows, int column)
{
    return mapping::Column<M>::decode(rows.value(column));
}

} // namespace kinerja
