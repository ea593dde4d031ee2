#pragma once

class QMenu;

namespace kinerja
{

struct PageContext;

/// Adds what concerns whole files to the menu: packages in and out.
void addFileActions(const PageContext& context, QMenu* menu);

} // namespace kinerja
