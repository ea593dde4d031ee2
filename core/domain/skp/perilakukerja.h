#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QString>

#include <array>

namespace kinerja
{

/// The seven BerAKHLAK values; their names and guides are data (resources/regulation/berakhlak.json).
enum class NilaiBerakhlak {
    BerorientasiPelayanan,
    Akuntabel,
    Kompeten,
    Harmonis,
    Loyal,
    Adaptif,
    Kolaboratif
};

/// Ekspektasi Khusus Pimpinan on one value (Pasal 10).
struct PerilakuKerja {
    NilaiBerakhlak nilai = NilaiBerakhlak::BerorientasiPelayanan;
    QString ekspektasi;
    bool operator==(const PerilakuKerja&) const = default;
};

template <> struct EnumNames<NilaiBerakhlak> {
    static constexpr std::array table{
        std::pair{NilaiBerakhlak::BerorientasiPelayanan, "berorientasi_pelayanan"},
        std::pair{NilaiBerakhlak::Akuntabel, "akuntabel"},
        std::pair{NilaiBerakhlak::Kompeten, "kompeten"},
        std::pair{NilaiBerakhlak::Harmonis, "harmonis"},
        std::pair{NilaiBerakhlak::Loyal, "loyal"},
        std::pair{NilaiBerakhlak::Adaptif, "adaptif"},
        std::pair{NilaiBerakhlak::Kolaboratif, "kolaboratif"},
    };
};

template <> struct Fields<PerilakuKerja> {
    static constexpr auto list = std::tuple{
        required("nilai", &PerilakuKerja::nilai), optional("ekspektasi", &PerilakuKerja::ekspektasi)};
};

} // namespace kinerja
