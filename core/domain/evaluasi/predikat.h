#pragma once

#include "core/common/enumnames.h"

#include <array>

namespace kinerja
{

/// Predikat kinerja pegawai, worst first. A pure function of the two ratings: see PredikatTable.
enum class Predikat { SangatKurang, Kurang, ButuhPerbaikan, Baik, SangatBaik };
constexpr size_t jumlahPredikat = 5;

template <> struct EnumNames<Predikat> {
    static constexpr std::array table{
        std::pair{Predikat::SangatKurang, "sangat_kurang"},
        std::pair{Predikat::Kurang, "kurang"},
        std::pair{Predikat::ButuhPerbaikan, "butuh_perbaikan"},
        std::pair{Predikat::Baik, "baik"},
        std::pair{Predikat::SangatBaik, "sangat_baik"},
    };
};

} // namespace kinerja
