#pragma once

#include "core/regulation/regulation.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// Where the tables of the law come from for an act on that day: the text that the file holds, else the one
/// that the program was delivered with. Valid as long as the reader.
RegulationSource lawInForce(Reader& reader, QDate day);

} // namespace kinerja
