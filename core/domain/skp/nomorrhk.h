#pragma once

#include "core/domain/skp/hasilkerja.h"

#include <vector>

namespace kinerja
{

/// The number of an RHK as its paper has it: each of the two sections counts from 1.
struct NomorRhk {
    JenisHasilKerja jenis = JenisHasilKerja::Utama;
    int nomor = 0; ///< from 1; 0: none
    bool operator==(const NomorRhk&) const = default;
};

/// `index` must be one of `all`.
NomorRhk nomorRhk(const std::vector<HasilKerja>& all, size_t index);

} // namespace kinerja
