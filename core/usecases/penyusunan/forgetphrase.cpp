#include "core/usecases/penyusunan/forgetphrase.h"

namespace kinerja
{

Result<Outcome<Done>, PenyusunanError> forgetPhrase(Session& session, const ForgetPhrase& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, PenyusunanError> {
            transaction.frasa().forget(command.kolom, command.teks);
            transaction.announce(Subject::Frasa);
            return Done{};
        });
}

} // namespace kinerja
