#pragma once

#include "core/common/enumnames.h"
#include "core/seal/pemeriksaan.h"

#include <array>

namespace kinerja
{

/// The words of `verifikasi --json`.
template <> struct EnumNames<seal::Putusan> {
    static constexpr std::array table{
        std::pair{seal::Putusan::Utuh, "utuh"},
        std::pair{seal::Putusan::Berubah, "berubah"},
        std::pair{seal::Putusan::Rusak, "rusak"},
        std::pair{seal::Putusan::TidakLengkap, "tidak_lengkap"},
        std::pair{seal::Putusan::TanpaTandaTangan, "tanpa_tanda_tangan"},
    };
};

} // namespace kinerja
