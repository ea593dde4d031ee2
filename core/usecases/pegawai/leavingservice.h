#pragma once

#include "core/domain/pegawai/pegawai.h"

namespace kinerja
{

/// Whether who is away so does not come back.
bool isLeaving(JenisTidakDinilai jenis);

/// Notes that the person is not evaluated any more from `entry.mulai` on. An absence that lasts longer, with
/// a date of its end or without, ends the day before; one that would have begun later does not come about.
/// Who left already stays as recorded.
void recordLeaving(Pegawai& pegawai, TidakDinilai entry);

} // namespace kinerja
