#include "core/domain/skp/masapenilai.h"

#include <algorithm>

namespace kinerja
{

std::vector<MasaPenilai> masaPenilai(const Skp& skp)
{
    std::vector<QDate> days{skp.mulai};
    for (const PergantianPenilai& change : skp.pergantianPenilai) {
        if (skp.mulai < change.mulai) {
            days.push_back(change.mulai);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<MasaPenilai> found;
    for (const QDate day : days) {
        if (!found.empty()) {
            found.back().selesai = day.addDays(-1);
        }
        found.push_back({skp.penilaiPada(day), skp.atasanPenilaiPada(day), day, {}});
    }
    return found;
}

} // namespace kinerja
