#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/skp/skp.h"
#include "core/domain/tindaklanjut/tindaklanjut.h"

namespace kinerja
{

/// An SKP with its whole year: the `skp` entry of a package.
struct SkpLengkap {
    Skp skp;
    Pelaksanaan pelaksanaan;
    std::vector<Evaluasi> evaluasi;
    std::vector<TindakLanjut> tindakLanjut;
    bool operator==(const SkpLengkap&) const = default;
};

template <> struct Fields<SkpLengkap> {
    static constexpr auto list = std::tuple{embedded(&SkpLengkap::skp), embedded(&SkpLengkap::pelaksanaan),
        optional("evaluasi", &SkpLengkap::evaluasi), optional("tindak_lanjut", &SkpLengkap::tindakLanjut)};
};

} // namespace kinerja
