#pragma once

#include "core/common/clock.h"
#include "ui/shell/navigation.h"
#include "ui/shell/prompter.h"
#include "ui/shell/storageservice.h"

namespace kinerja
{

/// The property by which an action of the menu says that it changes the file: it is off while the window only
/// reads.
inline constexpr char writingAction[] = "menulis";

/// What a page is given; it outlives every page.
struct PageContext {
    StorageService& storage;
    const Clock& clock;
    Prompter& prompter;
    Navigation& navigation;
};

} // namespace kinerja
