#include "core/storage/undohistory.h"

namespace kinerja
{

namespace mapping
{

KINERJA_AGGREGATE_FUNCTIONS(, Pelaksanaan)
KINERJA_AGGREGATE_FUNCTIONS(, DaftarEvaluasi)
KINERJA_LOOSE_FUNCTION(, DaftarEvaluasi)
KINERJA_AGGREGATE_FUNCTIONS(, DaftarTindakLanjut)

} // namespace mapping

template class AggregateUndoEntry<Pelaksanaan>;
template class AggregateUndoEntry<DaftarEvaluasi>;
template class AggregateUndoEntry<DaftarTindakLanjut>;

} // namespace kinerja
