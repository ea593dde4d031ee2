#pragma once

#include "core/common/fields.h"
#include "core/common/id.h"

#include <QDate>
#include <QStringList>

namespace kinerja
{

/// A team across units. The ketua's expectations are recorded under their name; the penilai alone rates.
struct TimKerja {
    TimKerjaKunci kunci;
    QString nama;
    QString ketua;       ///< kunci of a pegawai, or a name
    QStringList anggota; ///< kunci of pegawai, or names
    QDate mulai;
    QDate selesai;
    bool operator==(const TimKerja&) const = default;
};

template <> struct Fields<TimKerja> {
    static constexpr auto list =
        std::tuple{required("kunci", &TimKerja::kunci), required("nama", &TimKerja::nama),
            optional("ketua", &TimKerja::ketua), optional("anggota", &TimKerja::anggota),
            optional("mulai", &TimKerja::mulai), optional("selesai", &TimKerja::selesai)};
};

} // namespace kinerja
