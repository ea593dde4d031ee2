#include "core/domain/skp/nomorrhk.h"

#include <algorithm>

namespace kinerja
{

NomorRhk nomorRhk(const std::vector<HasilKerja>& all, size_t index)
{
    const JenisHasilKerja jenis = all.at(index).jenis;
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    const auto count =
        std::count_if(all.begin(), end, [&](const HasilKerja& one) { return one.jenis == jenis; });
    return {jenis, static_cast<int>(count)};
}

} // namespace kinerja
