#pragma once

#include "ui/print/fontset.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

namespace kinerja
{

/// What is drawn at the place of an electronic signature: a frame and small lines in its middle, all of it
/// outlines, since a font that comes with a signature costs PDF/A. Operators of PDF in points, from the lower
/// left; lines that are wider than the place are drawn narrower.
QByteArray signatureAppearance(QSizeF size, const QStringList& lines, const FontSet& fonts);

} // namespace kinerja
