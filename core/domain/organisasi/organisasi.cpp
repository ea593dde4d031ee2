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

const CapaianOrganisasi* findCapaian(
    const std::vector<CapaianOrganisasi>& all, const Periode& periode, const QString& unitKerja)
{
    const CapaianOrganisasi* whole = nullptr;
    for (const CapaianOrganisasi& one : all) {
        if (one.periode == periode && !unitKerja.isEmpty() && one.unitKerja == unitKerja) {
            return &one;
        }
        if (one.periode == periode && one.unitKerja.isEmpty()) {
            whole = &one;
        }
    }
    return whole;
}

} // namespace kinerja
