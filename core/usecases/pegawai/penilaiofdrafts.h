#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// Gives the drafts of that person in which no penilai is named yet the direct superior, who is the pejabat
/// penilai, and the superior's own as atasan penilai. A penilai who was chosen stays.
void fillPenilaiOfDrafts(Transaction& transaction, const Pegawai& pegawai);

} // namespace kinerja
