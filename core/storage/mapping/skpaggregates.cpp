#include "core/storage/undohistory.h"

namespace kinerja
{

namespace mapping
{

KINERJA_AGGREGATE_FUNCTIONS(, Skp)

} // namespace mapping

template class AggregateUndoEntry<Skp>;

} // namespace kinerja
