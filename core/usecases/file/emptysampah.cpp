#include "core/usecases/file/emptysampah.h"

namespace kinerja
{

Result<Outcome<int>, StorageError> emptySampah(Session& session)
{
    return session.file.transact(UndoPolicy::Fixed,
        [](Transaction& transaction) -> Result<int, StorageError> { return transaction.emptySampah(); });
}

} // namespace kinerja
