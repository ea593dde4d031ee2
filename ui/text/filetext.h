#pragma once

#include <QFileDevice>
#include <QString>

namespace kinerja::text
{

/// Why a file could not be read or written, as a sentence that follows a colon.
QString reason(QFileDevice::FileError error);

} // namespace kinerja::text
