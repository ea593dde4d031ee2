#include "core/domain/pegawai/pegawai.h"

namespace kinerja
{

const TidakDinilai* Pegawai::tidakDinilaiPada(QDate tanggal) const
{
    for (const TidakDinilai& entry : tidakDinilai) {
        if (entry.mulai <= tanggal && (entry.selesai.isNull() || tanggal <= entry.selesai)) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace kinerja
