#include "core/storage/undohistory.h"

namespace kinerja
{

namespace mapping
{

KINERJA_AGGREGATE_FUNCTIONS(, Skp)
KINERJA_LOOSE_FUNCTION(, Skp)

} // namespace mapping

template class AggregateUndoEntry<Skp>;

} // namespace kinerja
