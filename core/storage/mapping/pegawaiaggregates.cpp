#include "core/storage/undohistory.h"

namespace kinerja
{

namespace mapping
{

KINERJA_AGGREGATE_FUNCTIONS(, Unit)
KINERJA_AGGREGATE_FUNCTIONS(, Organisasi)
KINERJA_AGGREGATE_FUNCTIONS(, Pegawai)
KINERJA_LOOSE_FUNCTION(, Pegawai)
KINERJA_AGGREGATE_FUNCTIONS(, TimKerja)

} // namespace mapping

template class AggregateUndoEntry<Unit>;
template class AggregateUndoEntry<Organisasi>;
template class AggregateUndoEntry<Pegawai>;
template class AggregateUndoEntry<TimKerja>;

} // namespace kinerja
