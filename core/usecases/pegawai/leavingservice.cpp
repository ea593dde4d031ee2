#include "core/usecases/pegawai/leavingservice.h"

#include <algorithm>

namespace kinerja
{

bool isLeaving(JenisTidakDinilai jenis)
{
    switch (jenis) {
    case JenisTidakDinilai::Pensiun:
    case JenisTidakDinilai::Meninggal:
    case JenisTidakDinilai::Berhenti:
    case JenisTidakDinilai::Pindah: return true;
    case JenisTidakDinilai::TugasBelajar:
    case JenisTidakDinilai::Cltn:
    case JenisTidakDinilai::DiberhentikanSementara:
    case JenisTidakDinilai::Mpp:
    case JenisTidakDinilai::Lainnya: return false;
    }
    Q_UNREACHABLE();
    return false;
}

void recordLeaving(Pegawai& pegawai, TidakDinilai entry)
{
    auto& absences = pegawai.tidakDinilai;
    if (std::any_of(absences.begin(), absences.end(),
            [](const TidakDinilai& one) { return one.selesai.isNull() && isLeaving(one.jenis); })) {
        return;
    }
    std::erase_if(absences, [&](const TidakDinilai& one) { return one.mulai >= entry.mulai; });
    for (TidakDinilai& earlier : absences) {
        if (earlier.selesai.isNull() || earlier.selesai >= entry.mulai) {
            earlier.selesai = entry.mulai.addDays(-1);
        }
    }
    absences.push_back(std::move(entry));
}

} // namespace kinerja
