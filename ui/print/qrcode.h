#pragma once

#include <QImage>
#include <QString>

namespace kinerja
{

/// The QR code of a text without the white around it; null where the text is too long for any. Capital
/// letters and digits take half the room. An eighth of it may be dirt or a fold (level M).
QImage qrImage(const QString& text);

} // namespace kinerja
