#include "ui/shell/undowalk.h"

#include "core/usecases/file/touchedthings.h"
#include "ui/shell/storageservice.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

void walkUndo(StorageService& storage, QObject* context, UndoHistory::Direction direction,
    std::function<void(const QString&)> say)
{
    const auto answer = [&storage, context, direction, say = std::move(say)](
                            const Result<Outcome<UndoVerdict>, StorageError>& result) {
        if (!result) {
            say(text::sentence(result.error()));
            return;
        }
        storage.query<std::vector<TouchedThing>>(
            context, [changes = result->changes](Reader& reader) { return touchedThings(reader, changes); },
            [verdict = result->value, direction, say](const auto& things) {
                say(text::sentence(
                    verdict, direction, things ? things.value() : std::vector<TouchedThing>{}));
            });
    };
    if (direction == UndoHistory::Direction::Back) {
        storage.undo(context, answer);
    } else {
        storage.redo(context, answer);
    }
}

} // namespace kinerja
