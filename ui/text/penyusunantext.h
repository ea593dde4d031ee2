#pragma once

#include "core/usecases/penyusunan/fillmatrixcell.h"
#include "core/usecases/penyusunan/pastedhasilkerja.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

#include <QString>

namespace kinerja::text
{

/// What was refused and what to do.
QString sentence(const PenyusunanError& error);
/// What a cell of the matrix did to the SKP of its pegawai.
QString sentence(const SelDiisi& filled);
/// Which pasted cell found no place, and why.
QString sentence(const SelTersisa& cell);

} // namespace kinerja::text
