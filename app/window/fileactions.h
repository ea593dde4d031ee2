#pragma once

class QMenu;

namespace kinerja
{

struct PageContext;

/// Adds what concerns whole files to the menu: packages in and out, and the salvage of a damaged file.
void addFileActions(const PageContext& context, QMenu* menu);

} // namespace kinerja
