#include "core/usecases/file/undoact.h"

#include "core/usecases/penyusunan/jejakdialog.h"

namespace kinerja
{

namespace
{

DataFile::Alongside logAlongside(Session& session, UndoHistory::Direction direction)
{
    return [&session, direction](Transaction& transaction, const ChangeSet& touched) -> DataFile::Afterwards {
        std::vector<Skp> before;
        for (const ChangeSet::Entry& entry : touched.entries) {
            const auto skp = entry.subject == Subject::Skp ? transaction.load(SkpKunci(entry.kunci))
                                                           : std::optional<Skp>();
            if (skp) {
                before.push_back(*skp);
            }
        }
        return [&session, direction, before = std::move(before)](Transaction& undone) {
            for (const Skp& then : before) {
                if (const std::optional<Skp> now = undone.load(then.kunci)) {
                    logUndoneDialogs(session, undone, direction, then, *now);
                }
            }
        };
    };
}

} // namespace

Result<Outcome<UndoVerdict>, StorageError> undoAct(Session& session)
{
    return session.file.undo(logAlongside(session, UndoHistory::Direction::Back));
}

Result<Outcome<UndoVerdict>, StorageError> redoAct(Session& session)
{
    return session.file.redo(logAlongside(session, UndoHistory::Direction::Forward));
}

} // namespace kinerja
