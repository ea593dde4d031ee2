#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kinerja
{

enum class CaraTandaTangan { Basah, Gambar, Elektronik };
enum class PeranTandaTangan { Pegawai, Penilai, Atasan };

/// A signature recorded against a locked paper: who, in which role, when, where, how. Outside the paper's
/// hash.
struct TandaTangan {
    PegawaiKunci pegawai;
    QDate tanggal;
    QString tempat;
    std::optional<CaraTandaTangan> cara;
    std::optional<PeranTandaTangan> peran;
    QByteArray gambar; ///< PNG or JPEG bytes; only for CaraTandaTangan::Gambar
    bool operator==(const TandaTangan&) const = default;
};

/// A signature that is on the paper as a picture, and the day that nobody writes beside it by hand.
struct GambarTandaTangan {
    QByteArray gambar; ///< PNG or JPEG bytes
    QDate tanggal;
    bool operator==(const GambarTandaTangan&) const = default;
};

template <> struct EnumNames<CaraTandaTangan> {
    static constexpr std::array table{
        std::pair{CaraTandaTangan::Basah, "basah"},
        std::pair{CaraTandaTangan::Gambar, "gambar"},
        std::pair{CaraTandaTangan::Elektronik, "elektronik"},
    };
};
template <> struct EnumNames<PeranTandaTangan> {
    static constexpr std::array table{
        std::pair{PeranTandaTangan::Pegawai, "pegawai"},
        std::pair{PeranTandaTangan::Penilai, "penilai"},
        std::pair{PeranTandaTangan::Atasan, "atasan"},
    };
};

template <> struct Fields<TandaTangan> {
    static constexpr auto list =
        std::tuple{required("pegawai", &TandaTangan::pegawai), required("tanggal", &TandaTangan::tanggal),
            optional("tempat", &TandaTangan::tempat), optional("cara", &TandaTangan::cara),
            optional("peran", &TandaTangan::peran), optional("gambar_base64", &TandaTangan::gambar)};
};

} // namespace kinerja
