#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/common/result.h"

#include <QIODevice>
#include <QString>

namespace kinerja
{

/// Makes a data file that holds this package, all of it or none. The device is open and seekable. A failure
/// is a sentence; then there is no file.
Result<Done, QString> makeFileFromPackage(
    QIODevice& package, const QString& path, const Clock& clock, IdSource& ids);

} // namespace kinerja
