#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kinerja
{

enum class PemberiUmpanBalik { Pimpinan, RekanKerja, Bawahan, PihakLain };
enum class SifatUmpanBalik { Positif, Konstruktif };

/// A feedback as it stands on an evaluation.
struct UmpanBalik {
    PemberiUmpanBalik dari = PemberiUmpanBalik::Pimpinan;
    QString isi;
    QDate tanggal;
    std::optional<SifatUmpanBalik> sifat;
    QString kunci;
    QString nama;
    bool operator==(const UmpanBalik&) const = default;
};

template <> struct EnumNames<PemberiUmpanBalik> {
    static constexpr std::array table{
        std::pair{PemberiUmpanBalik::Pimpinan, "Pimpinan"},
        std::pair{PemberiUmpanBalik::RekanKerja, "Rekan kerja"},
        std::pair{PemberiUmpanBalik::Bawahan, "Bawahan"},
        std::pair{PemberiUmpanBalik::PihakLain, "Pihak lain"},
    };
};
template <> struct EnumNames<SifatUmpanBalik> {
    static constexpr std::array table{
        std::pair{SifatUmpanBalik::Positif, "positif"},
        std::pair{SifatUmpanBalik::Konstruktif, "konstruktif"},
    };
};

template <> struct Fields<UmpanBalik> {
    static constexpr auto list =
        std::tuple{required("dari", &UmpanBalik::dari), required("isi", &UmpanBalik::isi),
            optional("tanggal", &UmpanBalik::tanggal), optional("sifat", &UmpanBalik::sifat),
            optional("kunci", &UmpanBalik::kunci), optional("nama", &UmpanBalik::nama)};
};

} // namespace kinerja
