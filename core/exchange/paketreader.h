#pragma once

#include "core/common/result.h"
#include "core/exchange/paketerror.h"
#include "core/exchange/paketsink.h"

#include <QIODevice>

namespace kinerja
{

/// Reads a package (`paket-skp`, version 1) from an open device to its end, handing each record to the sink
/// once it is complete and checked. Holds one record at a time, however large the package. Everything that
/// the schema asks of a single record is checked; what holds between records is the sink's matter. After an
/// error the sink has seen the records before it.
Result<Done, PaketError> readPaket(QIODevice& device, PaketSink& sink);

} // namespace kinerja
