#pragma once

#include "core/regulation/golongan.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// The golongan in force on a day: the file's own table, else the one that the program was delivered with.
GolonganTable golonganBerlaku(Reader& reader, QDate day);

} // namespace kinerja
