#pragma once

#include "core/documents/namatercetak.h"
#include "core/documents/skppaper.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// What the papers of an SKP say of people and unit on a day. `tempat` is the unit's, `tanggal` stays null.
/// The penilai stands there in the post that is chosen, else in that of the revision before, where it is
/// still held, else in the one that fits the unit of the pegawai.
SkpPaper gatherPaper(Reader& reader, const Skp& skp, QDate asOf, const JabatanPenilai& jabatanPenilai = {});

/// The posts in which the penilai of that day may sign, and the one that the papers name unless another is
/// chosen. Empty where there is no penilai.
struct PilihanPenilai {
    std::vector<JabatanDijabat> jabatan;
    size_t usul = 0;
};
PilihanPenilai gatherPilihanPenilai(Reader& reader, const Skp& skp, QDate asOf);

/// Whether the post that was named is among them; none named is always right.
bool isHeld(const PilihanPenilai& held, const JabatanPenilai& chosen);

/// The penilai's superior as papers of that day name them; empty where nobody is known.
NamaTercetak gatherAtasanPenilai(Reader& reader, const Skp& skp, QDate asOf);

} // namespace kinerja
