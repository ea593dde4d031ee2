#include "core/usecases/file/dropunusedberkas.h"

namespace kinerja
{

Result<Outcome<int>, StorageError> dropUnusedBerkas(Session& session)
{
    return session.file.transact(
        UndoPolicy::Fixed, [](Transaction& transaction) -> Result<int, StorageError> {
            return transaction.berkas().dropUnused();
        });
}

} // namespace kinerja
