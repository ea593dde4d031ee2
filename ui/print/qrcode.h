#pragma once

#include <QImage>
#include <QString>

namespace kinerja
{

/// The QR code of a text, one pixel a module, without the white around it; null where the text is too long
/// for any. A quarter of it may be dirt or a fold (level Q).
QImage qrImage(const QString& text);

} // namespace kinerja
