#pragma once

#include "core/documents/skppaper.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// What the papers of an SKP say of people and unit on a day. `tempat` is the unit's, `tanggal` stays null.
SkpPaper gatherPaper(Reader& reader, const Skp& skp, QDate asOf);

/// The penilai's superior as papers of that day name them; empty where nobody is known.
NamaTercetak gatherAtasanPenilai(Reader& reader, const Skp& skp, QDate asOf);

} // namespace kinerja
