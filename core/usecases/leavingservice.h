#pragma once

#include "core/domain/pegawai/pegawai.h"

namespace kinerja
{

/// Whether who is away so does not come back.
bool isLeaving(JenisTidakDinilai jenis);

/// Notes that the person is not evaluated any more from `entry.mulai` on. An absence without an end, as for
/// study, ends the day before; one that ends later is waited for. Who left already stays as recorded.
void recordLeaving(Pegawai& pegawai, TidakDinilai entry);

} // namespace kinerja
