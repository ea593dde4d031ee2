#include "core/seal/pemeriksaan.h"

#include <algorithm>

namespace kinerja::seal
{

std::vector<Alasan> semuaAlasan(const HasilPemeriksaan& hasil)
{
    std::vector<Alasan> all = hasil.alasan;
    for (const TandaTanganDiperiksa& signature : hasil.tandaTangan) {
        for (const Alasan& reason : signature.alasan) {
            if (std::find(all.begin(), all.end(), reason) == all.end()) {
                all.push_back(reason);
            }
        }
    }
    return all;
}

} // namespace kinerja::seal
