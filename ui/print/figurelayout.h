#pragma once

#include "ui/print/pageflow.h"

namespace kinerja
{

/// Points, title and labels included.
double heightOf(const Figure& figure);
/// Draws the curve with its axes on a page that has room for it.
void place(const Figure& figure, const FontSet& fonts, PageFlow& pages);

} // namespace kinerja
