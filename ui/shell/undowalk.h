#pragma once

#include "core/storage/undohistory.h"

#include <QString>

#include <functional>

class QObject;

namespace kinerja
{

class StorageService;

/// Takes one step back or forward in what was stored and says what it changed. What is still being typed is
/// stored before, by who asks.
void walkUndo(StorageService& storage, QObject* context, UndoHistory::Direction direction,
    std::function<void(const QString&)> say);

} // namespace kinerja
