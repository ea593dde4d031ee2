#include "core/domain/organisasi/organisasi.h"

namespace kinerja
{

const std::vector<SasaranPerjanjian>& Organisasi::perjanjianPada(QDate tanggal) const
{
    const PerubahanPerjanjian* latest = nullptr;
    for (const PerubahanPerjanjian& change : perjanjianKinerjaPerubahan) {
        if (change.tanggal <= tanggal && (latest == nullptr || latest->tanggal <= change.tanggal)) {
            latest = &change;
        }
    }
    return latest != nullptr ? latest->sasaran : perjanjianKinerja;
}

} // namespace kinerja
